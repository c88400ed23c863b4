package dev.parapet;

/**
 * The first class of {@code java -jar}. Compiled for Java 17, so that an older Java gets as far as
 * being told in one sentence that it is too old.
 */
public final class Launcher {
    private static final int NEEDED = 25;
    private static final int COMMAND_IS_WRONG = 2;

    private Launcher() {}

    public static void main(String[] args) {
        int found = Runtime.version().feature();
        if (found < NEEDED) {
            System.err.println(
                    "Parapet needs Java " + NEEDED + " or newer, and this is Java " + found + ".");
            System.exit(COMMAND_IS_WRONG);
        }
        Parapet.main(args);
    }
}
