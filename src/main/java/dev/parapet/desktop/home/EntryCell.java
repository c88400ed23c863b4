package dev.parapet.desktop.home;

import dev.parapet.portfolio.Entry;

import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TableCell;

import org.jspecify.annotations.Nullable;

/// A cell that is drawn anew for each row it comes to stand for, with the same nodes.
abstract class EntryCell extends TableCell<Entry, Entry> {
    EntryCell() {
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    }

    @Override
    protected final void updateItem(@Nullable Entry entry, boolean empty) {
        super.updateItem(entry, empty);
        setGraphic(entry == null || empty ? null : show(entry));
    }

    abstract Node show(Entry entry);
}
