package dev.parapet.report.pdf;

import java.util.List;

/// What a PDF carries besides its pages, and who may open it.
///
/// Protection and signing exclude each other.
///
/// @param attachments files inside the file
public record Envelope(List<Attachment> attachments, Protection protection, Signing signing) {
    /// Nothing but pages.
    public static final Envelope NONE = new Envelope(List.of(), Protection.NONE, Signing.NONE);

    public Envelope {
        attachments = List.copyOf(attachments);
    }

    /// A JSON document inside the file, as the source that the pages were made from.
    ///
    /// @param name of the file, as a reader offers to save it
    /// @param description one sentence for people
    public record Attachment(String name, String description, String json) {}
}
