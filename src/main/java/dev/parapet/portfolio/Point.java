package dev.parapet.portfolio;

import java.time.Instant;

/// What a review came to at a milestone.
public record Point(String name, Instant at, Figures figures) {}
