package dev.parapet.desktop.home;

import dev.parapet.assessment.Risk;
import dev.parapet.portfolio.Entry;
import dev.parapet.portfolio.Figures;
import dev.parapet.wording.Wording;

import javafx.scene.Node;

/// The risks of a review, as shapes with counts.
final class RiskFiguresCell extends EntryCell {
    private final Wording wording;
    private final RiskFigures figures;

    RiskFiguresCell(Wording wording) {
        this.wording = wording;
        this.figures = new RiskFigures(wording);
    }

    @Override
    Node show(Entry entry) {
        figures.setVisible(entry.summary().isPresent());
        entry.summary().ifPresent(summary -> show(summary.figures()));
        return figures;
    }

    private void show(Figures now) {
        figures.show(now.high(), now.medium(), now.low());
        setAccessibleText(
                "%s %d, %s %d, %s %d"
                        .formatted(
                                wording.risk(Risk.HIGH),
                                now.high(),
                                wording.risk(Risk.MEDIUM),
                                now.medium(),
                                wording.risk(Risk.LOW),
                                now.low()));
    }
}
