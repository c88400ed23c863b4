package dev.parapet.desktop.write;

import dev.parapet.desktop.control.Dressing;
import dev.parapet.desktop.session.ReviewSession;

import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;

import java.util.function.Consumer;
import java.util.function.Function;

/// The plan as it would be written now. It follows what is chosen: until the next proof is made,
/// the one before stays.
final class ProofView extends BorderPane {
    /// Shorter waits need no sign.
    private static final Duration PATIENCE = Duration.millis(300);

    private final Look look;
    private final Function<Exception, String> reasons;
    private final ProofPress press = new ProofPress();
    private final PagesView pages;
    private final ListView<String> lines = new ListView<>();
    private final Label message = new Label();
    private final HeadView head;
    private final StackPane sight;
    private final PauseTransition patience = new PauseTransition(PATIENCE);
    private final Consumer<Proof> made;

    /// @param reasons says why a plan cannot be shown, to stand behind a colon
    /// @param made is told of every proof
    ProofView(
            Look look, Function<Exception, String> reasons, Consumer<Proof> made, Runnable leave) {
        this.look = look;
        this.reasons = reasons;
        this.made = made;
        this.pages = new PagesView(look.texts(), press);
        this.head = new HeadView(look.texts(), pages, leave);
        this.sight = new StackPane(pages, lines, message);
        lines.getStyleClass().add("lines");
        lines.setAccessibleText(look.texts().of("lines"));
        message.setWrapText(true);
        message.getStyleClass().add("message");
        message.setId("proof-message");
        patience.setOnFinished(_ -> head.showBusy(true));
        sight.setMinWidth(0);
        setTop(head);
        setCenter(sight);
        showOnly(pages);
    }

    /// Makes a proof of what is chosen.
    void make(Choices choices, ReviewSession session) {
        patience.playFromStart();
        var review = choices.moment().review(session);
        var day = choices.moment().day(session);
        press.make(
                progress ->
                        new ProofWork(choices.proof(review, day, progress), choices.format())
                                .proof(),
                new Outcome());
    }

    /// Lets go of the proof while nobody looks.
    void rest() {
        patience.stop();
        press.rest();
    }

    /// Brings a page to the top.
    ///
    /// @param page 0 for the first
    void go(int page) {
        pages.go(page);
    }

    private void show(Proof.Sight next) {
        switch (next) {
            case Proof.Pages paper -> {
                pages.show(paper);
                showOnly(pages);
            }
            case Proof.Lines(var text) -> {
                lines.getItems().setAll(text);
                showOnly(lines);
            }
            case Proof.Foreign() -> say(look.texts().of("nothing_to_see"));
            case Proof.Blank() -> say(look.texts().of("nothing_chosen"));
        }
    }

    private void say(String words) {
        message.setText(words);
        showOnly(message);
    }

    private void showOnly(Node one) {
        sight.getChildren().forEach(node -> Dressing.show(node, node.equals(one)));
        head.showSizes(one.equals(pages));
    }

    private final class Outcome implements ProofPress.Outcome {
        @Override
        public void made(Proof proof) {
            end();
            show(proof.sight());
            made.accept(proof);
        }

        @Override
        public void failed(Exception failure) {
            end();
            say(look.texts().of("proof_failed", reasons.apply(failure)));
        }

        private void end() {
            patience.stop();
            head.showBusy(false);
        }
    }
}
