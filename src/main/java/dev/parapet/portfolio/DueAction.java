package dev.parapet.portfolio;

import java.time.LocalDate;

/// An action that is still to be done and has a day.
///
/// @param owner may be empty
/// @param title of its practice
public record DueAction(LocalDate day, String owner, String title) {
    /// Whether its day has passed; today is still in time.
    public boolean isOverdue(LocalDate today) {
        return day.isBefore(today);
    }
}
