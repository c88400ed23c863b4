package dev.parapet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parapet.review.Review;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

class SheetImportCommandTest {
    private final Path folder;
    private final Terminal terminal;
    private Path review = Path.of("");
    private Path sheet = Path.of("");

    SheetImportCommandTest(@TempDir Path folder) {
        this.folder = folder;
        this.terminal = new Terminal(folder);
    }

    @BeforeEach
    void write() {
        review = terminal.begun();
        sheet = folder.resolve("plan.xlsx");
        terminal.run(
                "answer", review, "A1-1=not-in-place", "--note", "Nobody owns the root account.");
        terminal.run("plan", review, "-o", sheet);
    }

    @Test
    void takesOverWhatWasEditedAndSaysWhoDidIt() throws IOException {
        replace("Nobody owns the root account.", "The platform lead owns it.");

        var ran = terminal.run("sheet", "import", sheet, review, "--by", "Platform lead");

        assertThat(ran.err()).isEmpty();
        assertThat(ran.out())
                .isEqualTo(
                        "A1-1 note: “Nobody owns the root account.” → “The platform lead owns"
                                + " it.”\n"
                                + review
                                + ": 1 edit taken over");
        assertThat(ran.code()).isZero();
        assertThat(note(Terminal.read(review))).isEqualTo("The platform lead owns it.");
        assertThat(Terminal.read(review).history().entries().getLast().by().who())
                .isEqualTo("Platform lead");
    }

    @Test
    void aPreviewChangesNothing() throws IOException {
        replace("Nobody owns the root account.", "The platform lead owns it.");
        var before = Files.readAllBytes(review);

        var ran = terminal.run("sheet", "import", sheet, review, "--preview");

        assertThat(ran.out()).endsWith(": 1 edit to take over");
        assertThat(Files.readAllBytes(review)).isEqualTo(before);
    }

    @Test
    void aWorkbookWithoutEditsLeavesTheFileAlone() throws IOException {
        var before = Files.getLastModifiedTime(review);

        var ran = terminal.run("sheet", "import", sheet, review);

        assertThat(ran).isEqualTo(new Terminal.Ran(0, review + ": 0 edits taken over", ""));
        assertThat(Files.getLastModifiedTime(review)).isEqualTo(before);
    }

    @Test
    void leavesToAPersonWhatBothChanged() throws IOException {
        replace("Nobody owns the root account.", "The platform lead owns it.");
        terminal.run("answer", review, "A1-1=not-in-place", "--note", "It is deleted.");

        var ran = terminal.run("sheet", "import", sheet, review);

        assertThat(ran.code()).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(ran.err())
                .isEqualTo(
                        review
                                + ": A1-1 note: the review says “It is deleted.” meanwhile, the"
                                + " workbook “The platform lead owns it.”; open the review to"
                                + " decide");
        assertThat(note(Terminal.read(review))).isEqualTo("It is deleted.");
        assertThat(Terminal.read(review).conflicts()).hasSize(1);
    }

    @Test
    void refusesWhatIsNoWorkbook() throws IOException {
        var before = Files.readAllBytes(review);
        var ran = terminal.run("sheet", "import", review, review);

        assertThat(ran.code()).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(ran.err()).isEqualTo(review + ": is no workbook of Excel; save it as .xlsx");
        assertThat(Files.readAllBytes(review)).isEqualTo(before);
    }

    /// Written by Parapet, edited, and saved by LibreOffice 7.4.
    @Test
    void readsWhatLibreOfficeSaved() throws IOException {
        var fixtures = Path.of("src/test/resources/dev/parapet/report/sheet");
        var own = Files.copy(fixtures.resolve("shop.parapet"), folder.resolve("own.parapet"));

        var ran =
                terminal.run(
                        "sheet", "import", fixtures.resolve("resaved-by-libreoffice.xlsx"), own);

        assertThat(ran.out().lines())
                .containsExactly(
                        "A1-2 note: “Nobody owns it.” → “Two lines, -1 and _x0041_”",
                        "A1-1 owner: nothing → Platform lead",
                        "A1-1 due date: nothing → 31 March 2026",
                        "A1-1 status: open → in progress",
                        own + ": 4 edits taken over");
        assertThat(ran.code()).isZero();
    }

    /// Edits the first sheet that shows a text, as somebody does in a cell; the hidden one keeps
    /// it.
    private void replace(String text, String next) throws IOException {
        var uri = URI.create("jar:" + sheet.toUri());
        try (var zip = FileSystems.newFileSystem(uri, Map.of())) {
            var answers = zip.getPath("xl/worksheets/sheet3.xml");
            var texts = Files.readString(zip.getPath("xl/sharedStrings.xml"));
            int number = texts.substring(0, texts.indexOf(text)).split("<si>", -1).length - 2;
            var cell = "t=\"s\"><v>" + number + "</v>";
            var xml = Files.readString(answers);
            assertThat(xml).contains(cell);
            Files.writeString(
                    answers, xml.replace(cell, "t=\"inlineStr\"><is><t>" + next + "</t></is>"));
        }
    }

    private static String note(Review review) {
        return review.answers().practices().values().stream()
                .map(answer -> answer.note())
                .filter(note -> !note.isEmpty())
                .findFirst()
                .orElseThrow();
    }
}
