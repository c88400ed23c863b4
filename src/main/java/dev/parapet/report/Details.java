package dev.parapet.report;

import java.time.LocalDate;
import java.util.Locale;

/// What a format keeps about a report besides its text.
///
/// @param title the document's title, as a reader's window bar shows it
/// @param subject one sentence on what the report is about
/// @param author who answers for the review; may be empty
/// @param language the language of the fixed text
/// @param date the day the report speaks of; it, and never the clock, dates the file, so that the
///   same review gives the same bytes
/// @param footer one short line at the foot of every page, such as a confidentiality note; may be
///   empty
/// @param brand who it comes from and how it looks
public record Details(
        String title,
        String subject,
        String author,
        Locale language,
        LocalDate date,
        String footer,
        Brand brand) {}
