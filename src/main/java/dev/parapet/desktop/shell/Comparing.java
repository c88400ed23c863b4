package dev.parapet.desktop.shell;

import dev.parapet.desktop.compare.CompareScreen;
import dev.parapet.desktop.compare.PairScreen;
import dev.parapet.desktop.compare.PairScreen.Side;
import dev.parapet.desktop.files.FileTaker;
import dev.parapet.desktop.files.Taken;
import dev.parapet.wording.Wording;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reviews of the workspace compared without being opened.
record Comparing(Desk desk, Frame frame, Entrance.Ways ways) {

    /// Reads the reviews and shows them; where one cannot be compared, says which.
    void begin(List<Path> reviews) {
        var before = frame.content();
        new Patience(desk, desk.texts().of("open.busy", names(reviews)), () -> {})
                .run(
                        () -> read(reviews),
                        sides -> {
                            if (frame.content().equals(before)) {
                                show(reviews, sides);
                            }
                        },
                        failure ->
                                desk.tell(
                                        Notice.problem(
                                                desk.texts()
                                                        .of(
                                                                "compare.failed",
                                                                names(reviews),
                                                                desk.failures()
                                                                        .reading(failure)))));
    }

    private static List<Side> read(List<Path> reviews) throws IOException {
        var sides = new ArrayList<Side>();
        for (var file : reviews) {
            read(file).ifPresent(sides::add);
        }
        return sides;
    }

    private static Optional<Side> read(Path file) throws IOException {
        return new FileTaker().take(file) instanceof Taken.AReview(var found, _)
                ? Optional.of(new Side(found.review(), file))
                : Optional.empty();
    }

    private void show(List<Path> reviews, List<Side> sides) {
        if (sides.size() < reviews.size()) {
            desk.tell(Notice.problem(desk.texts().of("compare.no_review", names(reviews))));
        } else {
            var machine = desk.machine();
            var screen =
                    new PairScreen(
                            sides,
                            new Actions(),
                            new Wording(machine.locale()),
                            machine.clock().getZone());
            frame.bar().showComparison();
            frame.show(screen.view());
        }
    }

    private static String names(List<Path> files) {
        return String.join(
                ", ", files.stream().map(file -> String.valueOf(file.getFileName())).toList());
    }

    private final class Actions implements PairScreen.Actions {
        @Override
        public void back() {
            ways.home();
        }

        @Override
        public void open(Path file) {
            ways.opening().open(file);
        }

        @Override
        public void choose(CompareScreen.Chosen chosen) {
            new OtherReview(desk).choose(chosen);
        }
    }
}
