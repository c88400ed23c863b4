package dev.parapet.desktop.shell;

import java.util.Optional;

/// What can be done with the open review, whichever of its screens is shown. Where none is open,
/// nothing happens.
record ReviewDeeds(
        Route route, Undoing undoing, Merging merging, VersionsVisit versions, Secrets secrets) {

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
        changeable().ifPresent(review -> review.autosave().saveNow());
    }

    void merge() {
        route.inWindow().ifPresent(merging::choose);
    }

    void showVersions() {
        route.inWindow().ifPresent(versions::begin);
    }

    void changePassphrase() {
        changeable().ifPresent(review -> secrets.change(review, route::toReview));
    }

    /// What is seldom done.
    ReviewMenu.Actions more() {
        return new ReviewMenu.Actions(
                this::saveNow, this::merge, this::showVersions, this::changePassphrase);
    }

    private Optional<OpenReview> changeable() {
        return route.inWindow().filter(review -> !review.session().isReadOnly());
    }
}
