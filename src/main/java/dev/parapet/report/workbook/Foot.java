package dev.parapet.report.workbook;

import dev.parapet.report.Details;

/// What stands at the foot of printed pages.
record Foot(Details details) {
    /// No header or footer may be longer.
    private static final int LONGEST = 255;

    private static final String NUMBER = "&R&P / &N";

    /// The line by the codes of the format, of which each begins with an ampersand.
    String line() {
        var words = details.footer().strip().replaceAll("\\s+", " ");
        var line = new StringBuilder("&L");
        words.codePoints()
                .mapToObj(point -> point == '&' ? "&&" : Character.toString(point))
                .takeWhile(next -> line.length() + next.length() + NUMBER.length() <= LONGEST)
                .forEachOrdered(line::append);
        return line + NUMBER;
    }
}
