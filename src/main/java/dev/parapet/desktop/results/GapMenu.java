package dev.parapet.desktop.results;

import dev.parapet.assessment.Risk;
import dev.parapet.desktop.control.RiskMark;
import dev.parapet.desktop.control.Texts;
import dev.parapet.desktop.results.HeatMap.Cell;
import dev.parapet.desktop.results.HeatMap.Gap;
import dev.parapet.desktop.session.Navigator;
import dev.parapet.desktop.session.Navigator.Destination;
import dev.parapet.wording.Wording;

import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;

/// Leads from a cell of the heat map to its practices: at once where there is one gap or none, else
/// from a menu of the gaps.
record GapMenu(Texts texts, Wording wording, Navigator navigator) {
    private static final int MOST = 24;
    private static final double MARK = 12;

    void open(Cell cell, Node from) {
        switch (cell.gaps().size()) {
            case 0 -> navigator.go(new Destination.ToQuestion(cell.first()));
            case 1 -> go(cell.gaps().getFirst());
            default -> menu(cell).show(from, Side.BOTTOM, 0, 0);
        }
    }

    private ContextMenu menu(Cell cell) {
        var menu = new ContextMenu();
        cell.worstGaps().stream().limit(MOST).map(this::item).forEach(menu.getItems()::add);
        if (cell.gaps().size() > MOST) {
            var rest = new MenuItem(texts.of("cell.more", cell.gaps().size() - MOST));
            rest.setOnAction(_ -> navigator.go(new Destination.ToQuestion(cell.first())));
            menu.getItems().add(rest);
        }
        return menu;
    }

    private MenuItem item(Gap gap) {
        var mark = new RiskMark(wording, MARK);
        mark.show(Risk.of(gap.practice().risk()));
        var item =
                new MenuItem(
                        texts.of("cell.gap", gap.practice().id(), gap.practice().title()), mark);
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> go(gap));
        return item;
    }

    private void go(Gap gap) {
        navigator.go(new Destination.ToPractice(gap.ref()));
    }
}
