package dev.parapet.questionset;

/// One rule of a question: where the condition holds, the question has this risk. Rules are tried
/// in order; the first match wins.
public record RiskRule(Condition when, RiskLevel risk) {}
