package dev.parapet.desktop.setup;

import dev.parapet.desktop.control.Sheet;
import dev.parapet.desktop.control.Texts;
import dev.parapet.questionset.QuestionSet;
import dev.parapet.wording.Wording;

import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/// Three short steps to a new review. Everything has a default, so that Enter three times is
/// enough.
public final class SetupScreen {

    /// What the steps end in.
    public interface Actions {
        /// The file that a review of this name would be kept in.
        Path fileFor(String name);

        /// Asks for another folder to keep the review in.
        void chooseFolder();

        /// Who is likely to lead the review; may be empty.
        String reviewer();

        void begin(ReviewDraft draft);

        void cancel();
    }

    private final Actions actions;
    private final Texts texts;
    private final WorkloadStep workload;
    private final ScopeStep scope;
    private final PeopleStep people;
    private final List<Step> steps;
    private final Label position = new Label();
    private final Label title = new Label();
    private final StackPane content = new StackPane();
    private final Button back;
    private final Button next;
    private final BorderPane view = new BorderPane();
    private int at;
    private int early;

    public SetupScreen(Actions actions, Wording wording, LocalDate today) {
        this.actions = actions;
        this.texts = new Texts("dev.parapet.desktop.setup.texts", wording.locale());
        this.workload =
                new WorkloadStep(wording, texts, texts.of("default_name", wording.day(today)));
        this.scope = new ScopeStep(wording, texts);
        this.people = new PeopleStep(texts, actions.reviewer(), this::chooseFolder);
        this.steps = List.of(workload, scope, people);
        this.back = button("back", this::goBack);
        this.next = button("next", this::goOn);
        next.setDefaultButton(true);
        view.getStyleClass().addAll("setup", "page");
        Sheet.wear(view, SetupScreen.class, "setup.css");
        view.setCenter(page());
        view.setBottom(foot());
        view.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        show(0);
    }

    public Region view() {
        return view;
    }

    /// Offers question sets as soon as they are read; those that are chosen are ticked.
    public void offer(List<QuestionSet> offered, List<QuestionSet> chosen) {
        scope.offer(offered, chosen);
        for (; early > 0; early--) {
            next.fire();
        }
    }

    private void show(int step) {
        at = step;
        var shown = steps.get(step);
        position.setText(texts.of("position", step + 1, steps.size()));
        title.setText(texts.of(shown.key() + ".title"));
        content.getChildren().setAll(shown.view());
        back.setText(step == 0 ? texts.of("cancel") : texts.of("back"));
        next.setText(step == steps.size() - 1 ? texts.of("begin") : texts.of("next"));
        next.disableProperty().unbind();
        next.disableProperty().bind(Bindings.not(shown.ready()));
        if (shown == people) {
            showFile();
        }
        Platform.runLater(() -> focus(shown.first()));
    }

    private void chooseFolder() {
        actions.chooseFolder();
        showFile();
    }

    private void showFile() {
        people.showFile(actions.fileFor(workload.name()));
    }

    /// A scroll pane takes its content in with its style, and only then can it be focused.
    private void focus(Node node) {
        view.applyCss();
        node.requestFocus();
    }

    private void goOn() {
        if (at < steps.size() - 1) {
            show(at + 1);
        } else {
            actions.begin(
                    new ReviewDraft(
                            workload.workload(scope.models()), people.people(), scope.sets()));
        }
    }

    private void goBack() {
        early = 0;
        if (at > 0) {
            show(at - 1);
        } else {
            actions.cancel();
        }
    }

    /// Enter goes on from wherever the focus is, but for a button that says something else. One
    /// that is quicker than the question sets is kept for them.
    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            goBack();
        } else if (event.getCode() == KeyCode.ENTER && !hasItsOwnEnter(event)) {
            event.consume();
            if (next.isDisabled() && scope.isWaiting()) {
                early++;
            } else {
                next.fire();
            }
        }
    }

    private static boolean hasItsOwnEnter(KeyEvent event) {
        return event.getTarget() instanceof ButtonBase
                && !(event.getTarget() instanceof ToggleButton);
    }

    private ScrollPane page() {
        position.getStyleClass().addAll("small", "quiet");
        title.getStyleClass().add("verdict");
        var column = new VBox(position, title, content);
        column.getStyleClass().add("column");
        var page = new StackPane(column);
        page.getStyleClass().add("middle");
        var scroll = new ScrollPane(page);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        return scroll;
    }

    private Region foot() {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var buttons = new HBox(back, gap, next);
        buttons.getStyleClass().add("buttons");
        var foot = new StackPane(buttons);
        foot.getStyleClass().add("foot");
        return foot;
    }

    private Button button(String key, Runnable action) {
        var button = new Button(texts.of(key));
        button.setOnAction(_ -> action.run());
        return button;
    }
}
