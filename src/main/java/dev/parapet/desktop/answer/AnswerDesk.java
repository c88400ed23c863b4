package dev.parapet.desktop.answer;

import dev.parapet.desktop.control.Dressing;
import dev.parapet.desktop.control.Overlay;
import dev.parapet.desktop.keys.AnswerCommand;
import dev.parapet.desktop.keys.KeyBinder;
import dev.parapet.desktop.session.Navigator;
import dev.parapet.review.PracticeState;
import dev.parapet.review.Scope.Asked;

import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.net.URI;
import java.util.List;
import java.util.function.Consumer;

/// The three columns, what lies over them, and the keys.
final class AnswerDesk extends StackPane {
    /// Narrower than this, the guidance lies over the question instead of beside it.
    private static final double WIDE = 1200;

    private final Setting setting;
    private final ToggleButton guidanceToggle;
    private final GuidanceView guidance;
    private final NavigationView navigation;
    private final QuestionView question;
    private final ArchiveView archive;
    private final Overlay archiveOverlay;
    private final HBox columns;
    private boolean wide;

    AnswerDesk(Setting setting, Navigator navigator, Consumer<URI> browser) {
        this.setting = setting;
        this.guidanceToggle = guidanceToggle();
        this.guidance = new GuidanceView(setting, browser, guidanceToggle::fire);
        this.question = new QuestionView(setting, navigator, guidanceToggle);
        this.navigation = new NavigationView(setting, this::focus, ways(navigator));
        this.archive = new ArchiveView(setting, this::closeArchive);
        this.archiveOverlay = new Overlay(archive, this::focus);
        this.columns = new HBox(navigation, question);
        getStyleClass().add("answer");
        HBox.setHgrow(question, Priority.ALWAYS);
        setAlignment(guidance, Pos.TOP_RIGHT);
        getChildren().addAll(columns, archiveOverlay);
        placeGuidance();
        widthProperty().subscribe(this::fit);
        new KeyBinder<>(
                        List.of(AnswerCommand.values()),
                        () -> !archiveOverlay.isOpen(),
                        this::perform)
                .attachTo(this);
        sceneProperty()
                .subscribe(scene -> {
                    if (scene != null) {
                        Platform.runLater(this::focusFirst);
                    }
                });
    }

    /// A scroll pane takes its content in with its style, and only then can a practice be focused.
    private void focusFirst() {
        applyCss();
        focus();
    }

    /// Takes the keyboard to the practice in focus.
    void focus() {
        question.practices().focus();
    }

    /// Does what a command says.
    void perform(AnswerCommand command) {
        switch (command) {
            case IN_PLACE -> answer(0);
            case PARTLY -> answer(1);
            case NOT_IN_PLACE -> answer(2);
            case NOT_APPLICABLE -> answer(3);
            case CLEAR -> answer(PracticeState.UNANSWERED);
            case NEXT_PRACTICE -> question.step(1);
            case PREVIOUS_PRACTICE -> question.step(-1);
            case NEXT_QUESTION -> setting.place().after().ifPresent(this::turnTo);
            case PREVIOUS_QUESTION -> setting.place().before().ifPresent(this::turnTo);
            case NEXT_UNANSWERED -> goToUnanswered();
            case NOTE -> question.practices().details().askNote();
            case OWNER -> question.practices().details().askOwner();
            case DUE -> question.practices().details().askDue();
            case EVIDENCE -> question.practices().details().askEvidence();
            case FOLLOW_UP -> question.header().flag();
            case LOOKED_AT -> question.practices().confirm();
            case GUIDANCE -> guidanceToggle.fire();
            case LEAVE_FIELD -> leaveField();
        }
    }

    private void answer(int button) {
        answer(StateButtons.STATES.get(button));
    }

    private void answer(PracticeState state) {
        if (setting.questionAnswer().applies()) {
            question.practices().answer(state);
        }
    }

    private void turnTo(Asked asked) {
        setting.place().go(Spot.first(asked));
        focus();
    }

    private void goToUnanswered() {
        setting.place().goToUnanswered();
        focus();
    }

    private NavigationFoot.Ways ways(Navigator navigator) {
        return new NavigationFoot.Ways() {
            @Override
            public boolean hasEditions() {
                return navigator.leadsTo(new Navigator.Destination.Editions());
            }

            @Override
            public void editions() {
                navigator.go(new Navigator.Destination.Editions());
            }

            @Override
            public void archive() {
                openArchive();
            }
        };
    }

    private void openArchive() {
        archiveOverlay.open();
        archive.begin();
    }

    private void closeArchive() {
        archiveOverlay.close();
    }

    private void leaveField() {
        if (!wide && guidance.isVisible()) {
            guidanceToggle.fire();
        }
        focus();
    }

    private void fit(Number width) {
        var next = width.doubleValue() >= WIDE;
        if (next != wide) {
            wide = next;
            guidanceToggle.setSelected(wide);
            placeGuidance();
        }
    }

    /// Beside the question where there is room, else over it.
    private void placeGuidance() {
        columns.getChildren().remove(guidance);
        getChildren().remove(guidance);
        if (wide) {
            columns.getChildren().add(guidance);
        } else {
            getChildren().add(1, guidance);
        }
        guidance.setDrawer(!wide);
        Dressing.show(guidance, guidanceToggle.isSelected());
    }

    private ToggleButton guidanceToggle() {
        var toggle = new ToggleButton(setting.text("guidance"), new FontIcon(Feather.BOOK_OPEN));
        toggle.getStyleClass().addAll("small-toggle", "quiet-toggle");
        toggle.setMinWidth(USE_PREF_SIZE);
        toggle.setAccessibleText(setting.text("guidance.toggle"));
        toggle.setOnAction(_ -> Dressing.show(guidance, toggle.isSelected()));
        return toggle;
    }
}
