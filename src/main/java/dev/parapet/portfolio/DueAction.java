package dev.parapet.portfolio;

import java.time.LocalDate;

/// An action that is still to be done and has a day.
///
/// @param owner may be empty
/// @param title of its practice
/// @param opens the first day on which there is something to do: the one after its acceptance ran
///   out, or long ago
public record DueAction(LocalDate day, String owner, String title, LocalDate opens) {
    boolean isOpen(LocalDate today) {
        return !opens.isAfter(today);
    }

    /// Whether its day has passed; today is still in time.
    public boolean isOverdue(LocalDate today) {
        return day.isBefore(today);
    }
}
