package dev.parapet.review.team;

/// Follows a synchronisation from outside, on its thread.
public interface Progress {
    /// Nobody looks on, and nobody stops it.
    Progress UNSEEN =
            new Progress() {
                @Override
                public void doing(Stage stage) {}

                @Override
                public boolean goOn() {
                    return true;
                }
            };

    /// What it does, in this order; again from fetching where others were quicker.
    enum Stage {
        COMMITTING,
        FETCHING,
        MERGING,
        SENDING
    }

    void doing(Stage stage);

    /// Whether somebody still wants it. Where not, it ends at the next place at which the workspace
    /// is whole.
    boolean goOn();
}
