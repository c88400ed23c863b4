package dev.parapet.questionset;

/// The proof that a provider does its part of an area.
///
/// @param report which report to hold; empty where there is none to hold
/// @param read how often to read it
/// @param lookFor what to look for in it
public record Assurance(String report, String read, String lookFor) {
    public static final Assurance NONE = new Assurance("", "", "");
}
