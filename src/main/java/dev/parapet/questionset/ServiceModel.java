package dev.parapet.questionset;

/// How much of a service its provider runs, from least to most.
public enum ServiceModel {
    /// Virtual machines, disks and networks.
    INFRASTRUCTURE,
    /// Services whose host, system and engine the provider runs.
    MANAGED,
    /// Code and containers with no host to care for.
    SERVERLESS,
    /// Finished applications.
    SOFTWARE
}
