package dev.parapet.desktop.answer;

import dev.parapet.desktop.control.TickCell;

import javafx.beans.property.BooleanProperty;

/// A practice that can be among those that are answered together, and how it is answered now.
final class SeveralCell extends TickCell<SeveralView.Row> {
    private final Setting setting;

    SeveralCell(Setting setting) {
        this.setting = setting;
    }

    @Override
    protected Words words(SeveralView.Row row) {
        var practice = row.spot().practice();
        var answer = setting.session().review().get().answerTo(row.spot().practiceRef());
        return new Words(practice.id(), practice.title(), setting.wording().state(answer.state()));
    }

    @Override
    protected BooleanProperty chosen(SeveralView.Row row) {
        return row.chosen();
    }

    @Override
    protected String said(Words words, boolean isChosen) {
        return setting.text(
                isChosen ? "several.chosen" : "several.not_chosen",
                words.id(),
                words.title(),
                words.standing());
    }
}
