package dev.parapet.questionset;

/// The layer of a workload that a practice protects.
public enum Layer {
    IAM,
    INFRASTRUCTURE,
    DATA,
    APPLICATION,
    MONITORING
}
