package dev.parapet.review.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

class WorkspaceTest {
    @TempDir private Path folder = Path.of("");

    @Test
    void listsReviewsOfTheFolderAndOfThoseInIt() throws IOException {
        put("shop.parapet", "customer/payments.parapet", "customer/2026/CLAIMS.PARAPET");
        put("notes.txt", "plan.pdf", "customer/shop.parapet.bak");

        assertThat(names())
                .containsExactlyInAnyOrder(
                        "shop.parapet",
                        "customer/payments.parapet",
                        "customer/2026/CLAIMS.PARAPET");
    }

    @Test
    void leavesOutWhatIsHidden() throws IOException {
        put(".shop.parapet", ".parapet-versions/shop.parapet/1.parapet", ".git/x.parapet");
        put("shop.parapet");

        assertThat(names()).containsExactly("shop.parapet");
    }

    @Test
    void aFolderThatIsHiddenItselfIsListedAllTheSame() throws IOException {
        put(".reviews/shop.parapet");

        assertThat(new Workspace(folder.resolve(".reviews")).list(() -> true).files()).hasSize(1);
    }

    /// As where the folder of documents is kept by a sync client elsewhere.
    @Test
    void aFolderThatIsALinkIsListedUnderItsOwnName() throws IOException {
        put("kept elsewhere/customer/shop.parapet");
        var link = folder.resolve("reviews");
        Files.createSymbolicLink(link, folder.resolve("kept elsewhere"));

        assertThat(new Workspace(link).list(() -> true).files())
                .extracting(FileStamp::file)
                .containsExactly(link.resolve("customer").resolve("shop.parapet"));
    }

    @Test
    void tellsSizeAndTime() throws IOException {
        put("shop.parapet");
        var file = folder.resolve("shop.parapet");

        assertThat(list().files())
                .containsExactly(
                        new FileStamp(
                                file,
                                Files.size(file),
                                Files.getLastModifiedTime(file).toInstant()));
    }

    @Test
    void takesALinkForTheFileItLeadsToAndFollowsNoneInACircle() throws IOException {
        put("real/shop.parapet");
        Files.createSymbolicLink(
                folder.resolve("link.parapet"), folder.resolve("real/shop.parapet"));
        Files.createSymbolicLink(folder.resolve("nowhere.parapet"), folder.resolve("gone"));
        Files.createSymbolicLink(folder.resolve("real/circle"), folder);

        assertThat(names()).containsExactlyInAnyOrder("real/shop.parapet", "link.parapet");
    }

    @Test
    void aFolderThatMayNotBeListedHidesNoOther() throws IOException {
        put("shop.parapet", "theirs/secret.parapet");
        var theirs = folder.resolve("theirs");
        assumeThat(theirs.toFile().setReadable(false)).isTrue();
        assumeThat(Files.isReadable(theirs)).as("root may read everything").isFalse();
        try {
            assertThat(names()).containsExactly("shop.parapet");
            assertThat(list().unread()).containsExactly(theirs);
        } finally {
            assertThat(theirs.toFile().setReadable(true)).isTrue();
        }
    }

    @Test
    void endsWhenNobodyWaitsAnyMore() throws IOException {
        put("a.parapet", "b.parapet", "c.parapet", "d.parapet");
        var asked = new AtomicInteger();

        var listing = new Workspace(folder).list(() -> asked.incrementAndGet() < 3);

        assertThat(listing.whole()).isFalse();
        assertThat(listing.files()).hasSizeLessThan(4);
    }

    @Test
    void refusesWhatIsNoFolder() throws IOException {
        put("shop.parapet");

        assertThatThrownBy(() -> new Workspace(folder.resolve("gone")).list(() -> true))
                .isInstanceOf(NoSuchFileException.class);
        assertThatThrownBy(() -> new Workspace(folder.resolve("shop.parapet")).list(() -> true))
                .isInstanceOf(NotDirectoryException.class);
    }

    private Workspace.Listing list() throws IOException {
        return new Workspace(folder).list(() -> true);
    }

    private List<String> names() throws IOException {
        return list().files().stream()
                .map(stamp -> folder.relativize(stamp.file()).toString().replace('\\', '/'))
                .toList();
    }

    private void put(String... names) throws IOException {
        for (var name : names) {
            var file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, "{}");
        }
    }
}
