package dev.parapet.report.workbook;

/// How far a workbook is read before it is refused, so that none takes the machine's memory: a few
/// bytes of a zip can stand for gigabytes.
///
/// @param fileBytes of the file as it is
/// @param partBytes of all parts that are read, unpacked
/// @param parts that the file holds
/// @param cells with content, and texts that they may share
/// @param depth how deep elements may stand inside one another
record Reach(long fileBytes, long partBytes, int parts, int cells, int depth) {
    private static final long MEBIBYTE = 1024 * 1024;

    /// A plan of 2,000 practices has 2 MB and 60,000 cells.
    static final Reach USUAL = new Reach(16 * MEBIBYTE, 32 * MEBIBYTE, 4_000, 400_000, 64);
}
