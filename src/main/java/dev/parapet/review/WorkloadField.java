package dev.parapet.review;

/// What there is to say about a workload, field by field.
public enum WorkloadField {
    NAME,
    PURPOSE,
    ENVIRONMENT,
    ACCOUNTS,
    REGIONS,
    DATA_SENSITIVITY,
    OWNER,
    SERVICE_MODELS;

    public FieldValue of(Workload workload) {
        return switch (this) {
            case NAME -> new FieldValue.Words(workload.name());
            case PURPOSE -> new FieldValue.Prose(workload.purpose());
            case ENVIRONMENT -> new FieldValue.Stage(workload.environment());
            case ACCOUNTS -> new FieldValue.Items(workload.accounts());
            case REGIONS -> new FieldValue.Items(workload.regions());
            case DATA_SENSITIVITY -> new FieldValue.Sensitivity(workload.dataSensitivity());
            case OWNER -> new FieldValue.Words(workload.owner());
            case SERVICE_MODELS -> new FieldValue.Models(workload.models());
        };
    }

    /// The workload with another value.
    ///
    /// @throws ClassCastException where the value is of another field's kind
    public Workload put(Workload of, FieldValue value) {
        return new Workload(
                this == NAME ? ((FieldValue.Words) value).text() : of.name(),
                this == PURPOSE ? ((FieldValue.Prose) value).text() : of.purpose(),
                this == ENVIRONMENT ? ((FieldValue.Stage) value).environment() : of.environment(),
                this == ACCOUNTS ? ((FieldValue.Items) value).items() : of.accounts(),
                this == REGIONS ? ((FieldValue.Items) value).items() : of.regions(),
                this == DATA_SENSITIVITY
                        ? ((FieldValue.Sensitivity) value).sensitivity()
                        : of.dataSensitivity(),
                this == OWNER ? ((FieldValue.Words) value).text() : of.owner(),
                this == SERVICE_MODELS ? ((FieldValue.Models) value).models() : of.models());
    }
}
