package dev.parapet.desktop.take;

import dev.parapet.review.take.Taking.Fate;
import dev.parapet.review.take.Taking.Offer;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/// An answer that may be taken. At first those are chosen that nobody has given here yet.
record OfferRow(Offer offer, BooleanProperty chosen) {
    static OfferRow of(Offer offer) {
        return new OfferRow(offer, new SimpleBooleanProperty(offer.fate() == Fate.TAKEN));
    }
}
