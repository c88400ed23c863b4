package dev.parapet.desktop.take;

import dev.parapet.desktop.control.Texts;
import dev.parapet.desktop.control.TickCell;
import dev.parapet.review.PracticeAnswer;
import dev.parapet.wording.Wording;

import javafx.beans.property.BooleanProperty;

/// One answer that may be taken, beside the answer that is there already.
record OfferSaying(Texts texts, Wording wording) implements TickCell.Saying<OfferRow> {
    @Override
    public TickCell.Words words(OfferRow row) {
        var offer = row.offer();
        return new TickCell.Words(
                offer.practice().id(),
                offer.practice().title(),
                offer.before().isAnswered()
                        ? texts.of("replaces", state(offer.before()), state(offer.after()))
                        : state(offer.after()));
    }

    @Override
    public BooleanProperty chosen(OfferRow row) {
        return row.chosen();
    }

    @Override
    public String said(TickCell.Words words, boolean isChosen) {
        return texts.of(
                isChosen ? "chosen" : "not_chosen", words.id(), words.title(), words.standing());
    }

    private String state(PracticeAnswer answer) {
        return wording.state(answer.state());
    }
}
