package dev.parapet.review.workspace;

import java.nio.file.Path;
import java.time.Instant;

/// A file as a folder lists it, unopened.
///
/// @param size in bytes
/// @param modified as finely as the file system tells
public record FileStamp(Path file, long size, Instant modified) {}
