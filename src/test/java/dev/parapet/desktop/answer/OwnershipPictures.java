package dev.parapet.desktop.answer;

import dev.parapet.desktop.Pictures;
import dev.parapet.desktop.SampleReview;
import dev.parapet.desktop.control.Pressable;
import dev.parapet.desktop.session.ReviewSession;
import dev.parapet.desktop.theme.Theme;
import dev.parapet.questionset.PracticeRef;
import dev.parapet.questionset.QuestionRef;
import dev.parapet.wording.Wording;

import javafx.application.Platform;
import javafx.scene.AccessibleAction;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;

/// Shows the guidance of divided areas to whoever works on its look: run its main method and open
/// `target/screenshots`.
final class OwnershipPictures {
    private OwnershipPictures() {}

    static void main() {
        Platform.startup(() -> {
            try {
                take();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } finally {
                Platform.exit();
            }
        });
    }

    private static void take() throws IOException {
        for (var theme : Theme.values()) {
            picture("answer-carried", "sr_patch_management", theme, 800);
        }
        picture("answer-carried-whole", "sr_patch_management", Theme.LIGHT, 1900);
        picture("answer-inherited", "sr_physical_and_environmental_security", Theme.LIGHT, 800);
        var also = screen();
        also.show(new PracticeRef("aws-security-pillar", "sec_identities_enforce_mechanisms"));
        Pictures.take("answer-also", also.view(), Theme.LIGHT, 1280, 800);
    }

    private static void picture(String name, String question, Theme theme, int height)
            throws IOException {
        var screen = screen();
        screen.show(new QuestionRef("shared-responsibility", question));
        Pictures.take(name, screen.view(), theme, 1280, height);
        for (var fold : List.of("#ownership-MANAGED", "#ownership-report")) {
            ((Pressable) screen.view().lookup(fold + " > .pressable"))
                    .executeAccessibleAction(AccessibleAction.FIRE);
        }
        Pictures.take(name, screen.view(), theme, 1280, height);
    }

    private static AnswerScreen screen() {
        var review = SampleReview.answered(SampleReview.allSets());
        var clock = Clock.fixed(review.created(), ZoneOffset.UTC);
        var session = new ReviewSession(review, Path.of("sample.parapet"), false, clock);
        return new AnswerScreen(session, _ -> {}, new Wording(Locale.ENGLISH));
    }
}
