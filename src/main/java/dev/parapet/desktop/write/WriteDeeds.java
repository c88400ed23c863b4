package dev.parapet.desktop.write;

import dev.parapet.desktop.session.Navigator.Destination;
import dev.parapet.document.Loaded;
import dev.parapet.report.brand.BrandFile;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/// What the screen of a plan that is not written yet needs from the window.
public interface WriteDeeds {
    /// Whether the review's own file is encrypted.
    boolean isEncrypted();

    /// The brand file that was used last.
    Optional<Path> brand();

    /// Asks for a brand file.
    Optional<Path> chooseBrand();

    /// Reads a brand file off this thread; one that is right is kept in mind for next plans.
    ///
    /// @param failed hears why it cannot be read, to stand behind a colon
    void readBrand(Path file, Consumer<Loaded<BrandFile>> read, Consumer<String> failed);

    void forgetBrand();

    /// Asks for a key that signs.
    Optional<Path> chooseKey();

    /// Asks where the plan goes.
    ///
    /// @param name of the file that is suggested
    Optional<Path> saveAs(String name);

    /// Opens a file or folder with the program that the system has for it.
    void open(Path path);

    /// Why something could not be read, to stand behind a colon.
    String reading(Exception failure);

    /// Why a file could not be written, to stand behind a colon.
    String writing(Path file, Exception failure);

    /// Goes where something is mended.
    void go(Destination destination);

    /// Goes back to where the person came from.
    void leave();
}
