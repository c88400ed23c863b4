package dev.parapet.review;

/// Who takes part in a review, field by field.
public enum PeopleField {
    REVIEWER,
    ATTENDEES;

    public FieldValue of(People people) {
        return switch (this) {
            case REVIEWER -> new FieldValue.Words(people.reviewer());
            case ATTENDEES -> new FieldValue.Items(people.attendees());
        };
    }

    /// The people with another value.
    ///
    /// @throws ClassCastException where the value is of another field's kind
    public People put(People people, FieldValue value) {
        return switch (this) {
            case REVIEWER -> new People(((FieldValue.Words) value).text(), people.attendees());
            case ATTENDEES -> new People(people.reviewer(), ((FieldValue.Items) value).items());
        };
    }
}
