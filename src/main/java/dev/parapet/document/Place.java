package dev.parapet.document;

/// Where something stands in a file.
///
/// @param file the name as the user gave it
/// @param line from 1; 0 where the problem is the file itself
/// @param column from 1; 0 where the problem is the file itself
public record Place(String file, int line, int column) {
    /// The place of values that were made by the program, not read.
    public static final Place NOWHERE = new Place("", 0, 0);

    /// A whole file.
    public static Place wholeOf(String file) {
        return new Place(file, 0, 0);
    }

    @Override
    public String toString() {
        return line == 0 ? file : file + ":" + line + ":" + column;
    }
}
