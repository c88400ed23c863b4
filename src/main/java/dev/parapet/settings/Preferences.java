package dev.parapet.settings;

import java.nio.file.Path;
import java.util.Locale;

/// What a person has chosen for every review. Immutable; each `with…` yields the next choice.
///
/// @param name who they are, in the history of reviews and in commits; empty where they did not say
/// @param workspace the folder of their reviews
/// @param autosave whether a change is written to the review's file by itself
/// @param look how the window looks
/// @param planLanguage the language of plans
public record Preferences(
        String name,
        Path workspace,
        boolean autosave,
        Look look,
        PaperSize paper,
        Locale planLanguage) {

    /// The paper of plans.
    public enum PaperSize {
        /// What printers of the person's region hold.
        USUAL,
        A4,
        LETTER
    }

    /// What holds until somebody chooses.
    ///
    /// @param reviews the folder that the system sets aside for documents of Parapet
    public static Preferences usual(Path reviews) {
        return new Preferences("", reviews, true, Look.usual(), PaperSize.USUAL, Locale.ENGLISH);
    }

    public Preferences withName(String next) {
        return new Preferences(next, workspace, autosave, look, paper, planLanguage);
    }

    public Preferences withWorkspace(Path next) {
        return new Preferences(name, next, autosave, look, paper, planLanguage);
    }

    public Preferences withAutosave(boolean next) {
        return new Preferences(name, workspace, next, look, paper, planLanguage);
    }

    public Preferences withLook(Look next) {
        return new Preferences(name, workspace, autosave, next, paper, planLanguage);
    }

    public Preferences withPaper(PaperSize next) {
        return new Preferences(name, workspace, autosave, look, next, planLanguage);
    }

    public Preferences withPlanLanguage(Locale next) {
        return new Preferences(name, workspace, autosave, look, paper, next);
    }
}
