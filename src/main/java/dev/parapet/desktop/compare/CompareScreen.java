package dev.parapet.desktop.compare;

import dev.parapet.assessment.Comparison;
import dev.parapet.assessment.Comparison.Standing;
import dev.parapet.desktop.control.Beside;
import dev.parapet.desktop.control.Dressing;
import dev.parapet.desktop.control.Sheet;
import dev.parapet.desktop.control.Texts;
import dev.parapet.desktop.session.Navigator;
import dev.parapet.desktop.session.ReviewSession;
import dev.parapet.review.Milestone;
import dev.parapet.review.Review;
import dev.parapet.wording.Wording;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.List;

/// The milestones of a review on the left, and on the right two moments compared: milestones, now,
/// or another review.
public final class CompareScreen {
    private static final double LIST = 304;
    private static final double NARROW = 700;

    private final ReviewSession session;
    private final Deeds deeds;
    private final Look look;
    private final MilestonesView milestones;
    private final SidesView sides;
    private final ComparisonView comparison;
    private final AnswersView answers;
    private final Region nothing;
    private final VBox compared;
    private final ScrollPane view = new ScrollPane();
    private final List<Moment> others = new ArrayList<>();
    private Moment from = new Moment.Now();
    private Moment to = new Moment.Now();
    private boolean reading;

    /// What this screen needs from the window around it.
    public interface Deeds {
        /// Asks for another review and hands it over once it is read.
        void choose(Chosen chosen);

        /// Shows the plan of a milestone before it goes out.
        void writePlan(Milestone milestone);

        /// Whether the review is in a team workspace.
        ObservableValue<Boolean> isShared();

        /// Commits the review to the history of the team, here and nowhere else.
        ///
        /// @param milestone the name of the milestone that was just kept
        void commit(String milestone);
    }

    /// Takes in a review that was chosen.
    @FunctionalInterface
    public interface Chosen {
        /// Takes it in as a side of the comparison.
        ///
        /// @param file the name of its file
        void take(Review review, String file);
    }

    public CompareScreen(ReviewSession session, Navigator navigator, Wording wording, Deeds deeds) {
        this.session = session;
        this.deeds = deeds;
        this.look =
                new Look(
                        new Texts("dev.parapet.desktop.compare.texts", wording.locale()),
                        wording,
                        session.zone());
        this.milestones =
                new MilestonesView(
                        look,
                        session,
                        new KeepForm(look, session, deeds.isShared(), deeds::commit),
                        new RowDeeds());
        this.sides = new SidesView(look, this::choose, () -> deeds.choose(this::take));
        this.comparison = new ComparisonView(look, navigator);
        this.answers = new AnswersView(look, this::compareAgain);
        this.nothing = Dressing.paragraph(look.text("nothing"), "quiet");
        this.compared =
                new VBox(
                        16,
                        Dressing.text(look.text("compare"), "title"),
                        new VBox(24, sides, nothing, comparison));
        lay();
        session.review().addListener(_ -> showIfVisible());
        view.sceneProperty().addListener(_ -> showIfVisible());
    }

    public Region view() {
        return view;
    }

    /// Shows what a milestone brought: since the one before it, or from the first one until now.
    public void showTo(Milestone milestone) {
        var kept = session.review().get().milestones();
        var before = kept.indexOf(milestone) - 1;
        if (before < 0) {
            showSince(milestone);
        } else {
            turnTo(new Moment.Kept(kept.get(before)), new Moment.Kept(milestone));
        }
    }

    /// Shows what changed since a milestone.
    public void showSince(Milestone milestone) {
        turnTo(new Moment.Kept(milestone), new Moment.Now());
    }

    private void turnTo(Moment first, Moment second) {
        from = first;
        to = second;
        reading = false;
        showIfVisible();
        view.setVvalue(0);
    }

    private void lay() {
        milestones.setMinWidth(LIST);
        milestones.setPrefWidth(LIST);
        milestones.setMaxWidth(LIST);
        var right = new StackPane(compared, answers);
        right.setMinWidth(0);
        HBox.setHgrow(right, Priority.ALWAYS);
        var page = new Beside(NARROW, 40, milestones, right);
        page.getStyleClass().add("compare");
        view.setContent(new StackPane(page));
        view.setFitToWidth(true);
        view.getStyleClass().add("compare-scroll");
        Sheet.wear(view, CompareScreen.class, "compare.css");
    }

    private void showIfVisible() {
        if (view.getScene() != null) {
            show();
        }
    }

    private void show() {
        var review = session.review().get();
        if (!from.isIn(review) || from.equals(to)) {
            from = usual(review);
        }
        if (!to.isIn(review)) {
            to = new Moment.Now();
        }
        reading = reading && from instanceof Moment.Kept;
        Dressing.show(answers, reading);
        Dressing.show(compared, !reading);
        milestones.show(to instanceof Moment.Kept ? to : from);
        var choices = choices(review);
        sides.show(choices, from, to);
        var apart = !from.equals(to);
        Dressing.show(nothing, !apart);
        Dressing.show(comparison, apart && !reading);
        if (reading && from instanceof Moment.Kept(var milestone)) {
            answers.show(milestone, session.shown(review.asOf(milestone)));
        } else if (apart) {
            comparison.show(Comparison.of(standing(from), standing(to)), review);
        }
    }

    /// The last milestone, where there is one; else now.
    private static Moment usual(Review review) {
        return review.milestones().isEmpty()
                ? new Moment.Now()
                : new Moment.Kept(review.milestones().getLast());
    }

    private Standing standing(Moment moment) {
        return moment instanceof Moment.Now
                ? new Standing(session.shown(), session.assessment().get())
                : Standing.of(session.shown(moment.in(session.review().get())));
    }

    private List<Moment> choices(Review review) {
        var choices = new ArrayList<Moment>();
        choices.add(new Moment.Now());
        review.milestones().reversed().forEach(kept -> choices.add(new Moment.Kept(kept)));
        choices.addAll(others);
        return choices;
    }

    private void choose() {
        from = sides.from();
        to = sides.to();
        show();
    }

    private void take(Review review, String file) {
        var other = new Moment.Other(review, file);
        others.remove(other);
        others.add(other);
        from = other;
        to = new Moment.Now();
        showIfVisible();
    }

    private void compareAgain() {
        reading = false;
        show();
    }

    private final class RowDeeds implements MilestonesView.Deeds {
        @Override
        public void compare(Milestone milestone) {
            showSince(milestone);
        }

        @Override
        public void read(Milestone milestone) {
            from = new Moment.Kept(milestone);
            to = new Moment.Now();
            reading = true;
            show();
            view.setVvalue(0);
        }

        @Override
        public void writePlan(Milestone milestone) {
            deeds.writePlan(milestone);
        }
    }
}
