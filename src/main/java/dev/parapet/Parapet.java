package dev.parapet;

import dev.parapet.cli.ParapetCommand;
import dev.parapet.desktop.ParapetWindow;

import java.time.Clock;
import java.time.ZoneId;
import java.util.logging.Level;
import java.util.logging.Logger;

/// The application: without arguments the window, with arguments the command line.
public final class Parapet {
    /// Kept, for a logger that nobody holds forgets its level. FontBox warns of each figure of even
    /// width that it meets, though the plan maps every one of them back to its text.
    private static final Logger FONTS = Logger.getLogger("org.apache.fontbox");

    private Parapet() {}

    public static void main(String[] args) {
        FONTS.setLevel(Level.SEVERE);
        if (args.length == 0) {
            ParapetWindow.open();
            return;
        }
        var code =
                ParapetCommand.create(
                                Clock.system(ZoneId.systemDefault()),
                                file -> ParapetWindow.open(file.toString()))
                        .execute(args);
        if (code != 0) {
            System.exit(code);
        }
    }
}
