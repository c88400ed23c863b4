package dev.parapet.desktop.session;

import dev.parapet.review.file.AtomicFile;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;

/// What the window remembers of itself, such as its size, in a small file; what a person chose is
/// in the preferences. What cannot be read or written is forgotten: a window works without it.
public final class Settings {
    private final Optional<Path> file;
    private final Properties values = new Properties();

    /// @param folder of the settings; it need not be there yet
    public Settings(Path folder) {
        this(Optional.of(folder.resolve("window.properties")));
        file.ifPresent(this::read);
    }

    private Settings(Optional<Path> file) {
        this.file = file;
    }

    /// Nothing yet, and nothing that outlasts the window.
    public static Settings unkept() {
        return new Settings(Optional.empty());
    }

    private void read(Path kept) {
        try (var reader = Files.newBufferedReader(kept)) {
            values.load(reader);
        } catch (IOException | IllegalArgumentException e) {
            values.clear();
        }
    }

    public Optional<String> text(String name) {
        return Optional.ofNullable(values.getProperty(name));
    }

    /// A number, or none where it is missing or no number.
    public Optional<Double> number(String name) {
        try {
            return text(name).map(Double::valueOf).filter(Double::isFinite);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    public void put(String name, String value) {
        values.setProperty(name, value);
    }

    public void put(String name, double value) {
        put(name, Double.toString(value));
    }

    public void forget(String name) {
        values.remove(name);
    }

    /// Writes everything down.
    public void keep() {
        file.ifPresent(this::write);
    }

    private void write(Path kept) {
        try {
            var text = new StringWriter();
            values.store(text, null);
            Files.createDirectories(kept.toAbsolutePath().getParent());
            AtomicFile.write(kept, text.toString().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            // the next start begins with the usual window
        }
    }
}
