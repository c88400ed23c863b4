package dev.parapet.report.brand;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parapet.document.Loaded;
import dev.parapet.document.Problem;
import dev.parapet.report.Brand;
import dev.parapet.report.Brand.Logo;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import javax.imageio.ImageIO;

class BrandFileTest {
    private static final Map<String, Locale> LANGUAGES =
            Map.of("en", Locale.ENGLISH, "de", Locale.GERMAN);

    @TempDir private Path folder = Path.of("");

    @Test
    void readsAllThatItSays() throws IOException {
        picture("logo.png", "png", 300, 100);
        var read =
                ready(
                        """
                        format: parapet/brand/1
                        name: Example Security
                        accent: "#7A1FA2"
                        confidentiality: For the people named in it only
                        logo: logo.png
                        language: de
                        """);

        assertThat(read.language()).isEqualTo(Locale.GERMAN);
        assertThat(read.brand().name()).isEqualTo("Example Security");
        assertThat(read.brand().accent()).isEqualTo(0x7A1FA2);
        assertThat(read.brand().confidentiality()).isEqualTo("For the people named in it only");
        assertThat(read.brand().logo())
                .isInstanceOfSatisfying(
                        Logo.Picture.class,
                        logo -> {
                            assertThat(logo.width()).isEqualTo(300);
                            assertThat(logo.height()).isEqualTo(100);
                            assertThat(logo.kind()).isEqualTo(Logo.Kind.PNG);
                        });
    }

    @Test
    void needsNothingButItsFormat() throws IOException {
        assertThat(ready("format: parapet/brand/1"))
                .isEqualTo(new BrandFile(Brand.NONE, Locale.ROOT));
    }

    @Test
    void takesAJpeg() throws IOException {
        picture("logo.jpg", "jpg", 20, 20);

        assertThat(ready("format: parapet/brand/1\nname: A\nlogo: logo.jpg").brand().logo())
                .isInstanceOf(Logo.Picture.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "name: A | 1:1: \"format\" is missing",
                "format: parapet/brand/1~accent: '#FFD400' | 2:9: \"accent\" has a contrast of"
                        + " 1.4:1",
                "format: parapet/brand/1~accent: blue | 2:9: \"accent\" should be a colour",
                "format: parapet/brand/1~language: fr | 2:11: \"language\" is \"fr\"; expected one"
                        + " of",
                "format: parapet/brand/1~color: red | 2:8: unknown field \"color\"",
                "format: parapet/brand/1~name: A~logo: gone.png | 3:7: the logo",
                "format: parapet/brand/1~name: A~logo: text.png | is neither PNG nor JPEG",
                "format: parapet/brand/1~name: A~logo: broken.png | cannot be read as a picture",
                "format: parapet/brand/1~name: A~logo: huge.png | at most 4000 by 4000",
                "format: parapet/brand/1~logo: small.png | 2:7: a logo needs a \"name\""
            })
    void saysWhereAndWhatIsWrong(String written, String problem) throws IOException {
        Files.writeString(folder.resolve("text.png"), "no picture");
        Files.write(folder.resolve("broken.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 1, 2});
        picture("huge.png", "png", 4001, 2);
        picture("small.png", "png", 8, 8);

        assertThat(problems(written.replace('~', '\n')))
                .anySatisfy(line -> assertThat(line).contains(problem));
    }

    private void picture(String name, String kind, int width, int height) throws IOException {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        ImageIO.write(image, kind, folder.resolve(name).toFile());
    }

    private BrandFile ready(String text) throws IOException {
        return ((Loaded.Ready<BrandFile>) read(text)).value();
    }

    private List<String> problems(String text) throws IOException {
        assertThat(read(text)).isInstanceOf(Loaded.Refused.class);
        return read(text).problems().stream().map(Problem::toString).toList();
    }

    private Loaded<BrandFile> read(String text) throws IOException {
        var file = Files.writeString(folder.resolve("brand.yaml"), text);
        return BrandFile.read(file, LANGUAGES);
    }
}
