package dev.parapet.desktop.take;

import dev.parapet.desktop.control.Texts;
import dev.parapet.desktop.control.TickCell;
import dev.parapet.review.PracticeAnswer;
import dev.parapet.wording.Wording;

import javafx.beans.property.BooleanProperty;

/// One answer that may be taken, beside the answer that is there already.
final class OfferCell extends TickCell<OfferRow> {
    private final Texts texts;
    private final Wording wording;

    OfferCell(Texts texts, Wording wording) {
        this.texts = texts;
        this.wording = wording;
    }

    @Override
    protected Words words(OfferRow row) {
        var offer = row.offer();
        return new Words(
                offer.practice().id(),
                offer.practice().title(),
                offer.before().isAnswered()
                        ? texts.of("replaces", state(offer.before()), state(offer.after()))
                        : state(offer.after()));
    }

    @Override
    protected BooleanProperty chosen(OfferRow row) {
        return row.chosen();
    }

    @Override
    protected String said(Words words, boolean isChosen) {
        return texts.of(
                isChosen ? "chosen" : "not_chosen", words.id(), words.title(), words.standing());
    }

    private String state(PracticeAnswer answer) {
        return wording.state(answer.state());
    }
}
