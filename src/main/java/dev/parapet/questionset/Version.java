package dev.parapet.questionset;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A version of a question set: one to five dotted whole numbers, ordered number by number, so that
/// 2024.9.1 comes before 2024.11.6.
public record Version(List<Integer> numbers) implements Comparable<Version> {
    private static final Pattern WRITTEN = Pattern.compile("\\d{1,9}(\\.\\d{1,9}){0,4}");

    public Version {
        numbers = List.copyOf(numbers);
        if (!isVersion(written(numbers))) {
            throw new IllegalArgumentException("no version: " + numbers);
        }
    }

    public static boolean isVersion(String text) {
        return WRITTEN.matcher(text).matches();
    }

    /// The version that a text such as 2024.11.6 writes.
    ///
    /// @throws IllegalArgumentException where the text is no version
    public static Version of(String text) {
        if (!isVersion(text)) {
            throw new IllegalArgumentException("not a version: " + text);
        }
        return new Version(Arrays.stream(text.split("\\.", -1)).map(Integer::valueOf).toList());
    }

    @Override
    public int compareTo(Version other) {
        var longest = Math.max(numbers.size(), other.numbers.size());
        for (var i = 0; i < longest; i++) {
            var difference = Integer.compare(numberAt(i), other.numberAt(i));
            if (difference != 0) {
                return difference;
            }
        }
        return Integer.compare(numbers.size(), other.numbers.size());
    }

    private int numberAt(int index) {
        return index < numbers.size() ? numbers.get(index) : 0;
    }

    @Override
    public String toString() {
        return written(numbers);
    }

    private static String written(List<Integer> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining("."));
    }
}
