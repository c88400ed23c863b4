package dev.parapet.desktop.answer;

import dev.parapet.desktop.control.TickCell;

import javafx.beans.property.BooleanProperty;

/// A practice that can be among those that are answered together, and how it is answered now.
record SeveralSaying(Setting setting) implements TickCell.Saying<SeveralView.Row> {
    @Override
    public TickCell.Words words(SeveralView.Row row) {
        var practice = row.spot().practice();
        var answer = setting.session().review().get().answerTo(row.spot().practiceRef());
        return new TickCell.Words(
                practice.id(), practice.title(), setting.wording().state(answer.state()));
    }

    @Override
    public BooleanProperty chosen(SeveralView.Row row) {
        return row.chosen();
    }

    @Override
    public String said(TickCell.Words words, boolean isChosen) {
        return setting.text(
                isChosen ? "several.chosen" : "several.not_chosen",
                words.id(),
                words.title(),
                words.standing());
    }
}
