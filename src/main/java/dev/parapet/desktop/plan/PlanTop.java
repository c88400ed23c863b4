package dev.parapet.desktop.plan;

import dev.parapet.desktop.control.Beside;
import dev.parapet.desktop.control.Dressing;
import dev.parapet.desktop.control.Segments;
import dev.parapet.desktop.control.Texts;
import dev.parapet.plan.Action;
import dev.parapet.plan.ImprovementPlan;
import dev.parapet.wording.Wording;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;

import java.util.List;
import java.util.Locale;

/// What is chosen of the plan, and how it lies on screen.
final class PlanTop extends VBox {
    private static final double GAP = 16;
    private static final double BETWEEN = 12;
    private static final double HINT = 256;
    private static final double NARROW = 520;

    private final Texts texts;
    private final TilesView tiles;
    private final Segments<PlanView> views;
    private final GroupingView grouping;
    private final FocusBox focus;
    private final Label hint = Dressing.label("small", "quiet");
    private final boolean readOnly;

    /// Who is told of choices.
    interface Choices {
        /// Other actions are to be shown.
        void choose();

        /// The same actions are to lie otherwise.
        void lay();

        void write();
    }

    PlanTop(Texts texts, Wording wording, boolean readOnly, Choices choices) {
        super(GAP);
        this.texts = texts;
        this.readOnly = readOnly;
        this.tiles = new TilesView(texts, new LaneWords(wording), _ -> choices.choose());
        this.grouping = new GroupingView(texts, choices::lay);
        this.focus = new FocusBox(texts, wording, choices::choose);
        this.views =
                new Segments<>(
                        List.of(PlanView.values()),
                        view -> texts.of("view." + term(view)),
                        PlanView.TABLE);
        views.setId("views");
        views.chosen()
                .subscribe((_, _) -> {
                    say();
                    choices.lay();
                });
        hint.setWrapText(true);
        hint.setMaxWidth(HINT);
        hint.setPrefWidth(HINT);
        hint.setMinWidth(0);
        hint.setAlignment(Pos.CENTER_RIGHT);
        hint.setTextAlignment(TextAlignment.RIGHT);
        getStyleClass().add("plan-top");
        getChildren()
                .addAll(
                        new Beside(NARROW, GAP, growing(tiles), write(choices))
                                .aligned(Pos.TOP_LEFT),
                        line(
                                Pos.CENTER_LEFT,
                                new FlowPane(BETWEEN, 8, views, grouping, focus),
                                hint));
        say();
    }

    private Button write(Choices choices) {
        var write = new Button(texts.of("write"));
        write.getStyleClass().add("accent");
        write.setId("write-plan");
        write.setMinWidth(USE_PREF_SIZE);
        write.setOnAction(_ -> choices.write());
        return write;
    }

    private static HBox line(Pos alignment, FlowPane first, Region last) {
        var line = new HBox(GAP, growing(first), last);
        line.setAlignment(alignment);
        return line;
    }

    private static FlowPane growing(FlowPane flow) {
        flow.setMinWidth(0);
        flow.widthProperty()
                .subscribe(width -> flow.setPrefWrapLength(Math.max(1, width.doubleValue())));
        HBox.setHgrow(flow, Priority.ALWAYS);
        return flow;
    }

    private void say() {
        Dressing.show(grouping, chosenView() == PlanView.TABLE);
        hint.setText(
                readOnly ? texts.of("hint.read_only") : texts.of("hint." + term(chosenView())));
    }

    private static String term(PlanView view) {
        return view.name().toLowerCase(Locale.ROOT);
    }

    /// Whether there is room for a hint.
    void showHint(boolean shown) {
        Dressing.show(hint, shown);
    }

    PlanView chosenView() {
        return views.chosen().get();
    }

    void choose(PlanView view) {
        views.choose(view);
    }

    /// Shows all actions of a kind, of every layer and service.
    void choose(Selection kind) {
        tiles.choose(kind);
        focus.chooseEverything();
    }

    Grouping chosenGrouping() {
        return grouping.chosen();
    }

    /// The actions of a plan that are chosen here.
    List<Action> chosenOf(ImprovementPlan plan) {
        tiles.show(plan);
        var kind = tiles.chosen().of(plan);
        focus.offer(kind);
        return focus.chosen().of(kind);
    }
}
