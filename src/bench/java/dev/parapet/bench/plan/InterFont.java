package dev.parapet.bench.plan;

import java.io.FileNotFoundException;
import java.io.IOException;

/// The typeface of Parapet's plans, which all writers embed.
enum InterFont {
    REGULAR("Inter-Regular.ttf", 400),
    BOLD("Inter-SemiBold.ttf", 700);

    private final String file;
    private final int weight;

    InterFont(String file, int weight) {
        this.file = file;
        this.weight = weight;
    }

    String file() {
        return file;
    }

    /// As CSS and XSL-FO count it.
    int weight() {
        return weight;
    }

    byte[] bytes() throws IOException {
        try (var stream = InterFont.class.getResourceAsStream("/dev/parapet/fonts/" + file)) {
            if (stream == null) {
                throw new FileNotFoundException(file);
            }
            return stream.readAllBytes();
        }
    }
}
