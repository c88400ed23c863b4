package dev.parapet.desktop.shell;

/// What can be done with the open review, whichever of its screens is shown. Where none is open,
/// nothing happens.
record ReviewDeeds(Route route, Undoing undoing, VersionsVisit versions, Secrets secrets) {

    /// Takes the latest step back, where the review is on screen.
    void undo() {
        if (!route.isInSettings()) {
            route.inWindow().ifPresent(review -> undoing.undo(review.session(), route.here()));
        }
    }

    void redo() {
        if (!route.isInSettings()) {
            route.inWindow().ifPresent(review -> undoing.redo(review.session(), route.here()));
        }
    }

    void writePlan() {
        route.inWindow().ifPresent(OpenReview::writePlan);
    }

    void saveNow() {
        route.inWindow()
                .filter(review -> !review.session().isReadOnly())
                .ifPresent(review -> review.autosave().saveNow());
    }

    void showVersions() {
        route.inWindow().ifPresent(versions::begin);
    }

    void changePassphrase() {
        route.inWindow()
                .filter(review -> !review.session().isReadOnly())
                .ifPresent(review -> secrets.change(review, route::toReview));
    }
}
