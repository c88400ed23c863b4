package dev.parapet.report.pdf;

/// How strongly a strip holds on to the one below it.
enum Bond {
    /// A page may end between them.
    FREE,
    /// They stay on one page where a page has room for all that are so bound, such as a card.
    LOOSE,
    /// They stay on one page even where more around them has to be split, such as a title and its
    /// first lines.
    TIGHT
}
