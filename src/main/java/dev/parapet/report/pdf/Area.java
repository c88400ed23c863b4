package dev.parapet.report.pdf;

/// A rectangle of a page, in points from the page's left and top edge.
record Area(double left, double top, double width, double height) {}
