package dev.parapet.desktop.plan;

import dev.parapet.desktop.plan.Row.Heading;
import dev.parapet.desktop.plan.Row.OfAction;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;

/// An action's id and title, or the title of a group.
final class ActionCell extends TableCell<Row, Row> {
    private static final double HEIGHT = 52;
    private static final double HEADING_HEIGHT = 24;

    private final Label id = new Label();
    private final Label title = new Label();
    private final Tooltip whole = new Tooltip();
    private final VBox action = new VBox(id, title);
    private final Label heading = new Label();

    ActionCell() {
        getStyleClass().add("action-cell");
        id.getStyleClass().addAll("small", "quiet");
        title.setWrapText(true);
        title.getStyleClass().add("name");
        action.setAlignment(Pos.CENTER_LEFT);
        action.setMinHeight(HEIGHT);
        action.setPrefHeight(HEIGHT);
        action.setMaxHeight(HEIGHT);
        heading.getStyleClass().add("strong");
        heading.setMinHeight(HEADING_HEIGHT);
    }

    @Override
    protected void updateItem(Row item, boolean empty) {
        super.updateItem(item, empty);
        setTooltip(null);
        if (empty || item == null) {
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        switch (item) {
            case Heading(var name, var actions) -> {
                heading.setText(name + "  " + actions);
                setGraphic(heading);
                setAccessibleText(heading.getText());
            }
            case OfAction(var shown) -> {
                id.setText(shown.practice().id());
                title.setText(shown.practice().title());
                whole.setText(title.getText());
                setTooltip(whole);
                setGraphic(action);
                setAccessibleText(id.getText() + " " + title.getText());
            }
        }
    }
}
