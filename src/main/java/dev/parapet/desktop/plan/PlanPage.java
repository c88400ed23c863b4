package dev.parapet.desktop.plan;

import dev.parapet.desktop.control.Divider;
import dev.parapet.desktop.control.Divider.Span;

import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import java.util.List;
import java.util.Optional;

/// Where the parts of the screen lie: the detail at the right where there is room, else below.
final class PlanPage extends ScrollPane {
    private static final double NARROW = 1200;
    private static final double NARROWEST = 860;
    private static final Span NARROW_DETAIL = new Span(280, 280, 640);

    /// What all columns of the table take, and the page around it.
    private static final double BOARD = 724;

    private static final double BOARD_WITH_AREA = 840;
    private static final double LEAST_HEIGHT = 360;
    private static final double GAP = 16;

    private final BorderPane page = new BorderPane();
    private final StackPane board = new StackPane();
    private final VBox centre = new VBox(8, board);
    private final PlanTop top;
    private final ActionTable table;
    private final BulkBar bulk;
    private final Divider divider;
    private final HBox beside = new HBox();
    private final Region detail;

    /// @param divider beside the detail
    PlanPage(PlanTop top, ActionTable table, BulkBar bulk, Divider divider) {
        this.top = top;
        this.table = table;
        this.bulk = bulk;
        this.divider = divider;
        this.detail = divider.column();
        divider.inGap(GAP);
        divider.visibleProperty().bind(detail.visibleProperty());
        VBox.setVgrow(board, Priority.ALWAYS);
        table.setMinHeight(LEAST_HEIGHT);
        page.setTop(top);
        page.setCenter(centre);
        page.getStyleClass().add("plan");
        BorderPane.setMargin(detail, new Insets(GAP, 0, 0, 0));
        getStyleClass().add("plan-scroll");
        setContent(page);
        setFitToWidth(true);
        setFitToHeight(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        widthProperty().subscribe(width -> fit(width.doubleValue()));
    }

    private void fit(double width) {
        var below = width < NARROWEST;
        table.showArea(width >= NARROW);
        top.showHint(!below);
        detail.setPrefHeight(below ? LEAST_HEIGHT : Region.USE_COMPUTED_SIZE);
        detail.setMinHeight(below ? LEAST_HEIGHT : 0);
        page.getChildren().removeAll(detail, beside);
        beside.getChildren().clear();
        if (below) {
            detail.setMinWidth(0);
            detail.setMaxWidth(Double.MAX_VALUE);
            page.setBottom(detail);
        } else {
            divider.fit(spanIn(width));
            beside.getChildren().setAll(divider, detail);
            page.setRight(beside);
        }
    }

    private static Span spanIn(double width) {
        return width >= NARROW
                ? DetailView.WIDTH.within(width - BOARD_WITH_AREA)
                : NARROW_DETAIL.within(width - BOARD);
    }

    /// Shows one of the views.
    ///
    /// @param several whether several actions are chosen, which can be changed together
    void show(Region view, boolean several) {
        lay(board, List.of(view));
        lay(centre, several ? List.of(board, bulk) : List.of(board));
    }

    /// The table, or the first list of another view.
    Optional<? extends Node> first() {
        return board.getChildren().stream()
                .findFirst()
                .map(view -> view.isFocusTraversable() ? view : view.lookup(".list-view"));
    }

    /// What is not seen is not in the window at all, where it would be styled all the same.
    private static void lay(Pane pane, List<Region> parts) {
        if (!pane.getChildren().equals(parts)) {
            pane.getChildren().setAll(parts);
        }
    }
}
