package dev.parapet;

import dev.parapet.desktop.ParapetWindow;

import java.util.List;

/** The application: without arguments the window, with arguments the command line. */
public final class Parapet {
    private static final int COMMAND_IS_WRONG = 2;

    private Parapet() {}

    public static void main(String[] args) {
        if (args.length == 0) {
            ParapetWindow.open();
        } else if (List.of(args).equals(List.of("--version"))) {
            System.out.println("parapet 0.1.0");
        } else {
            System.err.println("parapet: unknown command " + args[0]);
            System.exit(COMMAND_IS_WRONG);
        }
    }
}
