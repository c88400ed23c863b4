package dev.parapet.report.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.parapet.document.Loaded;
import dev.parapet.document.Problem;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Workbooks as several programs write them, and files that mean harm.
class WorkbookReaderTest {
    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final Reach SMALL = new Reach(100_000, 200_000, 20, 50, 10);

    private final Path folder;
    private final Map<String, String> parts = new LinkedHashMap<>();

    WorkbookReaderTest(@TempDir Path folder) {
        this.folder = folder;
        parts.put(
                "_rels/.rels",
                """
                <Relationships><Relationship Id="a" Type="urn:x/officeDocument"
                Target="xl/workbook.xml"/></Relationships>
                """);
        parts.put(
                "xl/_rels/workbook.xml.rels",
                """
                <Relationships>
                <Relationship Id="r1" Type="urn:x/worksheet" Target="worksheets/sheet1.xml"/>
                <Relationship Id="r2" Type="urn:x/sharedStrings" Target="/xl/strings.xml"/>
                </Relationships>
                """);
        parts.put(
                "xl/workbook.xml",
                """
                <x:workbook xmlns:x="urn:main" xmlns:r="urn:r"><x:workbookPr/><x:sheets>
                <x:sheet name="One" sheetId="7" r:id="r1"/></x:sheets></x:workbook>
                """);
        parts.put(
                "xl/strings.xml",
                "<sst><si><t>a &amp; b</t></si><si><r><t>ru</t></r><r><t>ns</t></r><rPh><t>said</t>"
                        + "</rPh></si></sst>");
        parts.put(SHEET, sheet("<row r='1'><c r='A1' t='s'><v>0</v></c></row>"));
    }

    private static String sheet(String rows) {
        return "<worksheet><sheetData>" + rows + "</sheetData></worksheet>";
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "<c r='A1' t='s'><v>0</v></c>                           | a & b",
                "<c r='A1' t='s'><v>1</v></c>                           | runs",
                "<c r='A1' t='inlineStr'><is><t>in</t></is></c>         | in",
                "<c r='A1' t='str'><f>A2</f><v>came</v></c>             | came",
                "<c r='A1' t='b'><v>1</v></c>                           | TRUE",
                "<c r='A1' t='inlineStr'><is><t>_x0041__x005F_x0041_</t></is></c> | A_x0041_",
                "<c t='inlineStr'><is><t>first</t></is></c>             | first"
            })
    void readsTextsAsEveryProgramWritesThem(String cell, String text) throws IOException {
        parts.put(SHEET, sheet("<row>" + cell + "</row>"));

        assertThat(rows()).containsEntry(0, Map.of(0, new ReadCell.Text(text)));
    }

    @Test
    void readsFiguresAndFaults() throws IOException {
        parts.put(
                SHEET,
                sheet(
                        "<row r='3'><c r='B3'><v>46112.5</v></c><c r='D3' t='e'><v>#REF!</v></c>"
                                + "<c r='E3' s='4'/></row>"));

        assertThat(rows())
                .containsOnlyKeys(2)
                .containsEntry(
                        2, Map.of(1, new ReadCell.Figure(46112.5), 3, new ReadCell.Fault("#REF!")));
    }

    @ParameterizedTest
    @CsvSource({
        "false, 46112,   2026-03-31",
        "true,  44650,   2026-03-31",
        "false, 61,      1900-03-01",
        "true,  0,       1904-01-01",
        "false, 2958465, 9999-12-31"
    })
    void countsDaysFromEitherBeginning(boolean from1904, double figure, LocalDate day) {
        assertThat(new ReadWorkbook(List.of(), from1904).day(figure)).contains(day);
    }

    @ParameterizedTest
    @ValueSource(doubles = {-1, 60, 2958466, Double.NaN, Double.POSITIVE_INFINITY})
    void figuresThatSpreadsheetsDoNotAgreeOnAreNoDays(double figure) {
        assertThat(new ReadWorkbook(List.of(), false).day(figure)).isEmpty();
    }

    @Test
    void refusesADocumentTypeThatReachesOut() throws IOException {
        var secret = Files.writeString(folder.resolve("secret.txt"), "secret");
        parts.put(
                SHEET,
                "<!DOCTYPE x [<!ENTITY e SYSTEM \""
                        + secret.toUri()
                        + "\">]>"
                        + sheet("<row><c t='inlineStr'><is><t>&e;</t></is></c></row>"));

        assertThat(problems())
                .containsExactly("has a document type, which no workbook needs, and is not read");
    }

    @Test
    void refusesEntitiesThatGrow() throws IOException {
        parts.put(
                "xl/strings.xml",
                """
                <!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">
                <!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;"><!ENTITY d "&c;&c;&c;&c;&c;&c;&c;&c;">]>
                <sst><si><t>&d;</t></si></sst>
                """);

        assertThat(problems())
                .containsExactly("has a document type, which no workbook needs, and is not read");
    }

    @Test
    void refusesWhatUnpacksToTooMuch() throws IOException {
        parts.put(SHEET, sheet(" ".repeat(300_000)));

        assertThat(problems()).containsExactly("unpacks to more than any workbook of a plan");
    }

    @Test
    void refusesElementsTooDeepInsideOneAnother() throws IOException {
        parts.put(SHEET, "<a>".repeat(11) + "</a>".repeat(11));

        assertThat(problems()).containsExactly("has elements too deep inside one another");
    }

    @Test
    void refusesTooManyCells() throws IOException {
        parts.put(SHEET, sheet("<row>" + "<c><v>1</v></c>".repeat(51) + "</row>"));

        assertThat(problems()).containsExactly("has more cells than any workbook of a plan");
    }

    @Test
    void refusesTooManyTexts() throws IOException {
        parts.put("xl/strings.xml", "<sst>" + "<si/>".repeat(51) + "</sst>");

        assertThat(problems()).containsExactly("has more texts than any workbook of a plan");
    }

    @Test
    void refusesTooManyParts() throws IOException {
        for (int i = 0; i < 20; i++) {
            parts.put("xl/media/" + i, "");
        }

        assertThat(problems()).containsExactly("holds more parts than any workbook of a plan");
    }

    @Test
    void refusesAFileThatIsTooLarge() throws IOException {
        var file = Files.write(folder.resolve("book.xlsx"), new byte[100_001]);

        assertThat(new WorkbookReader(SMALL).read(file).problems())
                .extracting(Problem::message)
                .containsExactly("is larger than any workbook of a plan");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "<row r='0'/>                      | is damaged: a cell stands nowhere",
                "<row><c r='ZZZZ9'/></row>         | is damaged: a cell stands nowhere",
                "<row r='1048577'/>                | is damaged: a cell stands nowhere",
                "<row><c t='s'><v>9</v></c></row>  | is damaged: a cell names a text that is not"
                        + " there",
                "<row><c t='s'><v>-1</v></c></row> | is damaged: a cell names a text that is not"
                        + " there",
                "<row><c><v>much</v></c></row>     | is damaged: a figure in it is none",
                "<row></c></row>                   | is damaged: xl/worksheets/sheet1.xml is no"
                        + " valid XML at line 1"
            })
    void refusesWhatIsDamaged(String rows, String said) throws IOException {
        parts.put(SHEET, sheet(rows));

        assertThat(problems()).containsExactly(said);
    }

    @ParameterizedTest
    @ValueSource(strings = {"_rels/.rels", "xl/workbook.xml", SHEET, "xl/strings.xml"})
    void refusesWhatLacksAPart(String name) throws IOException {
        parts.remove(name);

        assertThat(problems()).containsExactly("is no workbook of Excel; save it as .xlsx");
    }

    @Test
    void saysOfOldAndProtectedFilesWhatToDo() throws IOException {
        var compound = new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0, 0, 0};
        var file = Files.write(folder.resolve("book.xlsx"), compound);

        assertThat(new WorkbookReader().read(file).problems())
                .extracting(Problem::message)
                .containsExactly(
                        "has a password or is of Excel before 2007; save it as .xlsx without a"
                                + " password");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 10, 200, 600, 900})
    void refusesAFileThatEndsEarly(int length) throws IOException {
        var whole = Files.readAllBytes(save());
        var file = Files.write(folder.resolve("cut.xlsx"), Arrays.copyOf(whole, length));

        assertThat(new WorkbookReader().read(file)).isInstanceOf(Loaded.Refused.class);
    }

    private Map<Integer, Map<Integer, ReadCell>> rows() throws IOException {
        var read = (Loaded.Ready<ReadWorkbook>) new WorkbookReader(SMALL).read(save());
        return Map.copyOf(read.value().sheets().getFirst().rows());
    }

    private List<String> problems() throws IOException {
        return new WorkbookReader(SMALL)
                .read(save()).problems().stream().map(Problem::message).toList();
    }

    private Path save() throws IOException {
        var file = folder.resolve("book.xlsx");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(UTF_8));
                zip.closeEntry();
            }
        }
        return file;
    }
}
