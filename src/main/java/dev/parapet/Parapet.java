package dev.parapet;

import dev.parapet.cli.ParapetCommand;
import dev.parapet.desktop.ParapetWindow;

import java.time.Clock;
import java.time.ZoneId;

/// The application: without arguments the window, with arguments the command line.
public final class Parapet {
    private Parapet() {}

    public static void main(String[] args) {
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
