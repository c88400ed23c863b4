package dev.parapet.questionset;

/// How much a workload is exposed, from least to most.
public enum RiskLevel {
    NONE,
    LOW,
    MEDIUM,
    HIGH
}
