package dev.parapet.desktop.merge;

import dev.parapet.desktop.control.Dressing;
import dev.parapet.desktop.control.Pairs;
import dev.parapet.desktop.session.Navigator;
import dev.parapet.desktop.session.Navigator.Destination;
import dev.parapet.desktop.session.ReviewSession;
import dev.parapet.review.Conflict;
import dev.parapet.review.Conflict.Choice;
import dev.parapet.review.FieldRef;
import dev.parapet.review.FieldValue;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.Optional;

/// One field in which two copies differ: what each says, and what a person makes of it.
final class DetailView extends VBox {

    /// What is decided from here.
    interface Deeds {
        void take(Choice choice);

        void write(FieldValue value);

        /// Goes on to the next field that is open.
        void next();
    }

    private static final double NARROW = 480;

    private final Look look;
    private final ReviewSession session;
    private final Navigator navigator;
    private final Label field = Dressing.wrapping("strong");
    private final Label subject = Dressing.paragraph("", "title");
    private final Label before = Dressing.paragraph("", "quiet");
    private final Hyperlink show;
    private final SideView ours;
    private final SideView theirs;
    private final Button both;
    private final Button next;
    private final OwnWords own;
    private final Label outcome = Dressing.paragraph("", "outcome");

    DetailView(Look look, ReviewSession session, Navigator navigator, Deeds deeds) {
        super(16);
        this.look = look;
        this.session = session;
        this.navigator = navigator;
        this.show = new Hyperlink(look.text("show"));
        this.ours = new SideView(look, "ours", "1", () -> deeds.take(Choice.OURS));
        this.theirs = new SideView(look, "theirs", "2", () -> deeds.take(Choice.THEIRS));
        this.both = SideView.button(look.text("both.take"), "3", () -> deeds.take(Choice.BOTH));
        this.own = new OwnWords(look, deeds::write);
        both.setId("take-both");
        this.next = SideView.button(look.text("next"), look.text("next.key"), deeds::next);
        next.setId("next");
        getStyleClass().add("detail");
        getChildren()
                .addAll(
                        new VBox(4, subject, new HBox(12, field, show)),
                        before,
                        sides(),
                        outcome,
                        foot(),
                        own);
        show.getStyleClass().add("inline");
    }

    private Node foot() {
        var spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        return new HBox(8, both, spring, next);
    }

    /// The sides, equally wide and high, or one below the other where there is little room.
    private Node sides() {
        var sides = new Pairs(NARROW, 16, 16);
        sides.put(ours);
        sides.put(theirs);
        return sides;
    }

    /// @param ourValue what our side says, or said until it was decided
    void show(Conflict conflict, FieldValue ourValue) {
        var review = session.shown();
        var at = conflict.field();
        var open = review.conflicts().contains(conflict);
        var changeable = !session.isReadOnly();
        var ourWords = look.fields().value(at, ourValue);
        var theirWords = look.fields().value(at, conflict.theirs());
        subject.setText(look.fields().subject(at, review.sets()));
        field.setText(look.fields().name(at));
        before.setText(look.before(at, known(conflict.before())));
        ours.show(ourWords, theirWords, look.said(at, ourValue, review));
        theirs.show(theirWords, ourWords, look.said(at, conflict.theirs(), review));
        var now = at.in(review.now());
        ours.allow(changeable, !open && now.equals(ourValue));
        theirs.allow(changeable, !open && now.equals(conflict.theirs()));
        both.setDisable(!changeable);
        Dressing.show(both, conflict.canKeepBoth());
        own.show(conflict, ourWords, changeable);
        showOutcome(open, look.fields().value(at, now));
        lead(at);
    }

    /// Opens the field to write in, where it is a text.
    void write() {
        own.open();
    }

    private static Optional<FieldValue> known(Conflict.Before before) {
        return switch (before) {
            case Conflict.Before.Known(var value) -> Optional.of(value);
            case Conflict.Before.Unknown() -> Optional.empty();
        };
    }

    private void showOutcome(boolean open, String now) {
        outcome.setText(open ? "" : look.text("decided", now));
        Dressing.show(outcome, !open);
    }

    private void lead(FieldRef field) {
        var there = destination(field);
        Dressing.show(show, there.isPresent());
        show.setOnAction(_ -> there.ifPresent(navigator::go));
    }

    private static Optional<Destination> destination(FieldRef field) {
        return switch (field) {
            case FieldRef.OfPractice(var practice, _) ->
                    Optional.of(new Destination.ToPractice(practice));
            case FieldRef.OfQuestion(var question, _) ->
                    Optional.of(new Destination.ToQuestion(question));
            case FieldRef.OfWorkload _, FieldRef.OfPeople _ -> Optional.empty();
        };
    }
}
