package dev.parapet.questionset;

/// What a practice counts for in a score, by its risk. Each is from 0 to 1000.
public record Weights(int high, int medium, int low) {
    public static final Weights USUAL = new Weights(5, 3, 1);

    public int of(RiskLevel risk) {
        return switch (risk) {
            case HIGH -> high;
            case MEDIUM -> medium;
            case LOW -> low;
            case NONE -> 0;
        };
    }
}
