package dev.parapet.report;

/// A section or a card as contents and bookmarks list it.
///
/// @param level 1 for the outermost
/// @param listed whether contents list it; cards are bookmarks only
public record Heading(int level, String anchor, String title, boolean listed) {}
