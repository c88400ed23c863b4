package dev.parapet.desktop.shell;

import dev.parapet.desktop.versions.VersionsScreen;
import dev.parapet.review.Review;
import dev.parapet.review.keep.FoundReview;
import dev.parapet.review.keep.VersionSummary;
import dev.parapet.wording.MomentWording;
import dev.parapet.wording.Wording;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/// The earlier versions of the open review: listed, looked at, brought back.
final class VersionsVisit {

    /// What can follow.
    interface Ways {
        /// Shows a review to read in place of what is open, which is saved and closed.
        void look(FoundReview version, Notice notice);

        /// Makes another state the present one of the open review.
        void become(OpenReview review, Review earlier);

        void open(Path file);

        /// Back to the open review.
        void toReview();
    }

    private final Desk desk;
    private final Frame frame;
    private final Ways ways;
    private final Wording wording;

    VersionsVisit(Desk desk, Frame frame, Ways ways) {
        this.desk = desk;
        this.frame = frame;
        this.ways = ways;
        this.wording = new Wording(desk.machine().locale());
    }

    void begin(OpenReview review) {
        var now = review.session().review().get();
        var file = review.session().file();
        var protection = review.keeper().protection();
        new Patience(desk, desk.texts().of("versions.busy"), () -> {})
                .run(
                        () -> VersionSummary.of(file, now, protection),
                        versions -> show(review, versions),
                        desk::tellFailure);
    }

    private void show(OpenReview review, List<VersionSummary> versions) {
        var actions =
                new VersionsScreen.Actions() {
                    @Override
                    public void look(VersionSummary version) {
                        VersionsVisit.this.look(review.session().file(), version);
                    }

                    @Override
                    public void bringBack(VersionSummary version) {
                        VersionsVisit.this.bringBack(review, version);
                    }

                    @Override
                    public void back() {
                        ways.toReview();
                    }
                };
        var screen =
                new VersionsScreen(
                        actions,
                        versions,
                        review.session().isReadOnly(),
                        wording,
                        desk.machine().clock());
        frame.show(screen.view());
    }

    private void look(Path file, VersionSummary version) {
        ways.look(
                version.found(),
                Notice.news(
                        desk.texts().of("versions.looking", moment(version.version().kept())),
                        desk.action("versions.present", () -> ways.open(file))));
    }

    private void bringBack(OpenReview review, VersionSummary version) {
        ways.become(review, version.found().review());
        desk.tell(Notice.news(desk.texts().of("versions.back", moment(version.version().kept()))));
    }

    private String moment(Instant when) {
        return new MomentWording(wording, desk.machine().clock().getZone())
                .moment(when, desk.today());
    }
}
