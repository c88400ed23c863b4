package dev.parapet.desktop.shell;

import dev.parapet.desktop.session.Step;
import dev.parapet.review.Review;
import dev.parapet.wording.EditWording;
import dev.parapet.wording.Wording;

import java.util.Locale;

/// Says what a step did, such as: SEC02-BP01 in place → partly.
record StepWords(EditWording words) {
    static StepWords in(Locale language) {
        return new StepWords(new EditWording(new Wording(language)));
    }

    /// @param review holds the question sets by which things are named
    String of(Step step, Review review) {
        return switch (step) {
            case Step.Edited(var edits) -> words.deed(edits, review);
            case Step.Became(var occasion, _, _) -> words.deed(occasion);
        };
    }
}
