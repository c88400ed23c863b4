package dev.parapet.desktop.compare;

import dev.parapet.assessment.Comparison;
import dev.parapet.assessment.Comparison.Standing;
import dev.parapet.desktop.control.Dressing;
import dev.parapet.desktop.control.Sheet;
import dev.parapet.desktop.control.Texts;
import dev.parapet.review.Review;
import dev.parapet.wording.Wording;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;

/// Reviews that are not open, compared with one another: any two moments of them.
public final class PairScreen {

    /// A review and where it is.
    public record Side(Review review, Path file) {}

    /// What follows from the screen.
    public interface Actions {
        void back();

        void open(Path file);

        /// Asks for another review and hands it over once it is read.
        void choose(CompareScreen.Chosen chosen);
    }

    private final Look look;
    private final List<Side> compared;
    private final List<Moment> choices = new ArrayList<>();
    private final SidesView sides;
    private final ComparisonView comparison;
    private final Region same;
    private final ScrollPane view = new ScrollPane();

    /// Compares the one that changed first with the one that changed last; one alone with its last
    /// milestone.
    ///
    /// @param compared one or two
    public PairScreen(List<Side> compared, Actions actions, Wording wording, ZoneId zone) {
        this.compared =
                compared.stream()
                        .sorted(Comparator.comparing(side -> side.review().changed()))
                        .toList();
        this.look =
                new Look(
                        new Texts("dev.parapet.desktop.compare.texts", wording.locale()),
                        wording,
                        zone);
        this.sides = new SidesView(look, this::show, () -> actions.choose(this::take));
        this.comparison = new ComparisonView(look, _ -> {});
        this.same = Dressing.paragraph(look.text("pair.same"), "quiet");
        this.compared.forEach(side -> add(name(side), side.review()));
        lay(actions);
        sides.show(choices, first(), last());
        show();
    }

    public Region view() {
        return view;
    }

    private void lay(Actions actions) {
        var back = new Hyperlink(look.text("pair.back"));
        back.setId("pair-back");
        back.setOnAction(_ -> actions.back());
        var head = new HBox(8, Dressing.text(look.text("pair"), "title"), Dressing.spring());
        head.getChildren().addAll(buttons(actions));
        head.setAlignment(Pos.CENTER_LEFT);
        var column = new VBox(24, new VBox(8, back, head), sides, same, comparison);
        column.getStyleClass().addAll("compare", "pair");
        view.setContent(new StackPane(column));
        view.setFitToWidth(true);
        view.getStyleClass().add("compare-scroll");
        Sheet.wear(view, PairScreen.class, "compare.css");
    }

    private List<Button> buttons(Actions actions) {
        return compared.stream()
                .map(side -> {
                    var open = new Button(look.text("pair.open", name(side)));
                    open.setOnAction(_ -> actions.open(side.file()));
                    return open;
                })
                .toList();
    }

    /// What a review is called here: its workload, and its file where two are called the same.
    private String name(Side side) {
        var name = side.review().workload().name();
        var names = new HashSet<String>();
        compared.forEach(each -> names.add(each.review().workload().name()));
        return names.size() == compared.size()
                ? name
                : look.text("pair.file", name, String.valueOf(side.file().getFileName()));
    }

    private void add(String name, Review review) {
        choices.add(new Moment.Other(review, name));
        review.milestones()
                .reversed()
                .forEach(kept ->
                        choices.add(
                                new Moment.Other(
                                        review.asOf(kept),
                                        look.text(
                                                "pair.moment",
                                                name,
                                                look.name(new Moment.Kept(kept))))));
    }

    private Moment first() {
        var now = choices.getFirst();
        return compared.size() == 1 && choices.size() > 1 ? choices.get(1) : now;
    }

    private Moment last() {
        var latest = compared.getLast().review();
        return choices.stream()
                .filter(moment ->
                        moment instanceof Moment.Other(var review, _) && review.equals(latest))
                .reduce((_, later) -> later)
                .orElse(choices.getFirst());
    }

    private void take(Review review, String file) {
        add(file, review);
        sides.show(choices, sides.from(), new Moment.Other(review, file));
        show();
    }

    private void show() {
        var from = sides.from();
        var to = sides.to();
        Dressing.show(same, from.equals(to));
        Dressing.show(comparison, !from.equals(to));
        if (from instanceof Moment.Other(var before, _)
                && to instanceof Moment.Other(var after, _)) {
            comparison.show(Comparison.of(Standing.of(before), Standing.of(after)));
        }
    }
}
