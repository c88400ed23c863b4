package dev.parapet.review.keep;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parapet.disk.Fate;
import dev.parapet.disk.Fate.Operation;
import dev.parapet.disk.UnluckyFiles;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicInteger;

/// A review is opened and saved twice, and at each single operation on files something happens.
/// Whatever was acknowledged as saved is there afterwards.
class EveryOperationTest {
    private static final int SAVES = 2;

    @TempDir private Path folder = Path.of("");

    private final Shop shop;

    EveryOperationTest() throws IOException {
        shop = new Shop();
    }

    @Test
    void losesNothingWhenTheMachineStopsAtIt() throws IOException {
        int tried = 0;
        for (int number = 1; ; number++) {
            var place = new Place(Files.createDirectory(folder.resolve("stop" + number)));
            var count = new AtomicInteger();
            int at = number;
            var ended =
                    place.live((_, _) -> {
                        if (count.incrementAndGet() >= at) {
                            throw new Fate.Stopped();
                        }
                    });
            if (ended) {
                break;
            }
            place.assertNothingLost("stopped at operation " + number);
            tried++;
        }
        assertThat(tried).isGreaterThan(50);
    }

    @Test
    void losesNothingWhenItFails() throws IOException {
        int tried = 0;
        for (int number = 1; number <= operations(); number++) {
            var place = new Place(Files.createDirectory(folder.resolve("fail" + number)));
            var count = new AtomicInteger();
            int at = number;
            place.live((_, path) -> {
                if (count.incrementAndGet() == at) {
                    throw new FileSystemException(path.toString(), null, "bad luck");
                }
            });
            place.assertNothingLost("operation " + number + " failed");
            tried++;
        }
        assertThat(tried).isGreaterThan(50);
    }

    @Test
    void losesNothingWhenTheDiskIsFullFromItOn() throws IOException {
        for (int number = 1; number <= operations(); number++) {
            var place = new Place(Files.createDirectory(folder.resolve("full" + number)));
            var count = new AtomicInteger();
            int at = number;
            place.live((operation, _) -> {
                if (count.incrementAndGet() >= at && operation == Operation.WRITE) {
                    throw new IOException("No space left on device");
                }
            });
            place.assertNothingLost("full from operation " + number);
        }
    }

    private int operations() throws IOException {
        var count = new AtomicInteger();
        new Place(Files.createTempDirectory(folder, "count"))
                .live((_, _) -> count.incrementAndGet());
        return count.get();
    }

    /// A folder of its own with the review in its first state.
    private final class Place {
        private final Path folder;
        private final Path file;
        private final List<Path> acknowledged = new ArrayList<>();
        private OptionalInt last = OptionalInt.of(0);

        Place(Path folder) throws IOException {
            this.folder = folder;
            this.file = shop.file(folder, 0);
            acknowledged.add(file);
        }

        /// Whether the machine ran to the end.
        boolean live(Fate fate) throws IOException {
            try {
                var keeper = Shop.keeper(UnluckyFiles.see(file, fate));
                for (int state = 1; state <= SAVES; state++) {
                    save(keeper, state);
                }
                return true;
            } catch (Fate.Stopped | AssertionError e) {
                return false;
            } catch (IOException e) {
                return true;
            }
        }

        private void save(ReviewKeeper keeper, int state) {
            try {
                switch (keeper.save(shop.state(state))) {
                    case Kept.InPlace() -> acknowledge(file, state);
                    case Kept.Beside(var copy, _) ->
                            acknowledge(folder.resolve(copy.getFileName().toString()), state);
                    case Kept.SetAside() -> throw new IllegalStateException("nobody asked for it");
                }
            } catch (IOException e) {
                // said, so it is no loss
            }
        }

        private void acknowledge(Path where, int state) {
            acknowledged.add(where);
            last = OptionalInt.of(state);
        }

        void assertNothingLost(String when) throws IOException {
            var found = Shop.open(file);
            assertThat(found.condition()).as(when).isEqualTo(new FoundReview.Sound());
            var there = Shop.open(acknowledged.getLast());
            assertThat(Shop.numberOf(there.review()))
                    .as(when)
                    .isGreaterThanOrEqualTo(last.orElseThrow());
            for (var version : new Versions(file).list()) {
                assertThat(Shop.open(version.file()).condition())
                        .as(when + ", " + version)
                        .isEqualTo(new FoundReview.Sound());
            }
            assertThat(Shop.keeper(file).save(shop.state(9)))
                    .as(when)
                    .isEqualTo(new Kept.InPlace());
            assertThat(file).hasBinaryContent(shop.bytes(9));
        }
    }
}
