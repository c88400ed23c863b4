package dev.parapet.desktop.results;

import dev.parapet.assessment.Assessment;
import dev.parapet.assessment.Comparison;
import dev.parapet.assessment.Responsibility;
import dev.parapet.assessment.Score;
import dev.parapet.assessment.Trend;
import dev.parapet.desktop.control.Beside;
import dev.parapet.desktop.control.Dressing;
import dev.parapet.desktop.control.Sheet;
import dev.parapet.desktop.control.Texts;
import dev.parapet.desktop.results.ScoresView.Line;
import dev.parapet.desktop.session.Navigator;
import dev.parapet.desktop.session.Navigator.Destination;
import dev.parapet.desktop.session.ReviewSession;
import dev.parapet.plan.Horizon;
import dev.parapet.review.PracticeAnswer.Side;
import dev.parapet.wording.Verdict;
import dev.parapet.wording.Wording;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// What the answers come to, on one page that scrolls: the verdict, three figures, where the gaps
/// are, the questions that carry a risk, and the score taken apart.
public final class ResultsScreen {
    private static final double NARROW = 640;

    private final ReviewSession session;
    private final Wording wording;
    private final ScrollPane view = new ScrollPane();
    private final Label verdict = new Label();
    private final Button begin = new Button();
    private final FiguresView figures;
    private final AreasView areas;
    private final TrendView trend;
    private final QuestionsView questions;
    private final ScoresView layers;
    private final ScoresView sides;
    private final ScoresView services;
    private final ResponsibilityView responsibility;

    public ResultsScreen(ReviewSession session, Navigator navigator, Wording wording) {
        var texts = new Texts("dev.parapet.desktop.results.texts", wording.locale());
        this.session = session;
        this.wording = wording;
        this.figures = new FiguresView(texts, wording);
        this.trend = new TrendView(texts, wording, session.zone(), navigator);
        this.areas = new AreasView(texts, wording, navigator);
        this.questions = new QuestionsView(texts, wording, navigator);
        this.layers = new ScoresView(texts.of("layers.title"), texts, wording);
        this.sides = new ScoresView(texts.of("sides.title"), texts, wording);
        this.services = new ScoresView(texts.of("services.title"), texts, wording);
        this.responsibility = new ResponsibilityView(texts, wording, navigator);
        verdict.getStyleClass().add("verdict");
        verdict.setWrapText(true);
        begin.setText(texts.of("begin"));
        begin.getStyleClass().add("accent");
        begin.setOnAction(_ -> navigator.go(new Destination.Answering()));
        lay(texts);
        session.review().addListener(_ -> showIfVisible());
        view.sceneProperty().addListener(_ -> showIfVisible());
    }

    public Region view() {
        return view;
    }

    private void lay(Texts texts) {
        var heading =
                new HBox(
                        12,
                        Dressing.text(texts.of("areas.title"), "heading"),
                        Dressing.spring(),
                        new PictureCopy(texts, areas, "areas").button());
        heading.setAlignment(Pos.CENTER_LEFT);
        var apart = new Beside(NARROW, 32, growing(new VBox(32, layers, sides)), growing(services));
        var page =
                new VBox(
                        32,
                        new VBox(16, verdict, begin),
                        figures,
                        new VBox(12, heading, new Sideways(areas), areas.further()),
                        questions,
                        trend,
                        apart,
                        new Sideways(responsibility));
        page.getStyleClass().add("results");
        view.setContent(new StackPane(page));
        view.setFitToWidth(true);
        view.getStyleClass().add("results-scroll");
        Sheet.wear(view, ResultsScreen.class, "results.css");
    }

    private static VBox growing(VBox box) {
        box.setPrefWidth(1);
        HBox.setHgrow(box, Priority.ALWAYS);
        return box;
    }

    private void showIfVisible() {
        if (view.getScene() != null) {
            show(session.assessment().get());
        }
    }

    private void show(Assessment assessment) {
        var plan = session.plan().getValue();
        verdict.setText(
                new Verdict(wording)
                        .sentence(
                                assessment, plan.quickWins().size(), plan.openWithin(Horizon.NOW)));
        Dressing.show(begin, assessment.score().answered() == 0);
        figures.show(assessment);
        var review = session.review().get();
        var comparison = Comparison.sinceLastMilestone(review, assessment);
        figures.showChange(comparison);
        trend.show(Trend.of(review, assessment), review.milestones(), comparison);
        areas.show(HeatMap.of(review, assessment));
        questions.show(assessment);
        layers.show(lines(assessment.byLayer(), wording::layer));
        sides.show(lines(notSaidLast(assessment.bySide()), wording::side));
        services.show(lines(assessment.byService(), Function.identity()));
        responsibility.show(Responsibility.of(session.shown(), assessment));
    }

    private static Map<Side, Score> notSaidLast(Map<Side, Score> scores) {
        var ordered = new LinkedHashMap<>(scores);
        var notSaid = ordered.remove(Side.NOT_SAID);
        if (notSaid != null) {
            ordered.putLast(Side.NOT_SAID, notSaid);
        }
        return ordered;
    }

    private static <K> List<Line> lines(Map<K, Score> scores, Function<K, String> label) {
        return scores.entrySet().stream()
                .map(entry -> new Line(label.apply(entry.getKey()), entry.getValue()))
                .toList();
    }
}
