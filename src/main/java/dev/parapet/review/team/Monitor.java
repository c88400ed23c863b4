package dev.parapet.review.team;

import org.eclipse.jgit.lib.EmptyProgressMonitor;

/// Lets JGit stop in the middle of a transfer.
final class Monitor extends EmptyProgressMonitor {
    private final Progress progress;

    Monitor(Progress progress) {
        this.progress = progress;
    }

    @Override
    public boolean isCancelled() {
        return !progress.goOn();
    }
}
