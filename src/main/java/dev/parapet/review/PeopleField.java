package dev.parapet.review;

/// Who takes part in a review, field by field.
public enum PeopleField {
    REVIEWER,
    ATTENDEES,
    ABSENT,
    PARKED;

    public FieldValue of(People people) {
        return switch (this) {
            case REVIEWER -> new FieldValue.Words(people.reviewer());
            case ATTENDEES -> new FieldValue.Items(people.attendees());
            case ABSENT -> new FieldValue.Items(people.absent());
            case PARKED -> new FieldValue.Items(people.parked());
        };
    }

    /// The people with another value.
    ///
    /// @throws ClassCastException where the value is of another field's kind
    public People put(People people, FieldValue value) {
        return new People(
                this == REVIEWER ? ((FieldValue.Words) value).text() : people.reviewer(),
                this == ATTENDEES ? ((FieldValue.Items) value).items() : people.attendees(),
                this == ABSENT ? ((FieldValue.Items) value).items() : people.absent(),
                this == PARKED ? ((FieldValue.Items) value).items() : people.parked());
    }
}
