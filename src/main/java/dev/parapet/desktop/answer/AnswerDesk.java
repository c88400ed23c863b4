package dev.parapet.desktop.answer;

import dev.parapet.desktop.control.Divider;
import dev.parapet.desktop.control.Divider.Side;
import dev.parapet.desktop.control.Overlay;
import dev.parapet.desktop.keys.AnswerCommand;
import dev.parapet.desktop.keys.KeyBinder;
import dev.parapet.desktop.session.Navigator;
import dev.parapet.desktop.session.Settings;
import dev.parapet.review.PracticeState;
import dev.parapet.review.Scope.Asked;

import javafx.application.Platform;
import javafx.scene.control.Button;
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

    /// Narrower than this, so do the questions.
    private static final double NARROW = 760;

    /// What the question keeps for itself, however wide the columns beside it are.
    private static final double MIDDLE = 496;

    private final Setting setting;
    private final ToggleButton guidanceToggle;
    private final SideColumn guidance;
    private final SideColumn questions;
    private final NavigationView navigation;
    private final QuestionView question;
    private final ArchiveView archive;
    private final Overlay archiveOverlay;
    private final SeveralView several;
    private final Overlay severalOverlay;
    private final Room room;

    /// @param settings remember how wide the columns are
    AnswerDesk(Setting setting, Navigator navigator, Consumer<URI> browser, Settings settings) {
        this.setting = setting;
        this.guidanceToggle = toggle("guidance", Feather.BOOK_OPEN);
        var listToggle = toggle("questions", Feather.LIST);
        var guide = new GuidanceView(setting, browser, guidanceToggle::fire);
        this.question = new QuestionView(setting, navigator, listToggle, guidanceToggle, toRoom());
        this.navigation = new NavigationView(setting, this::begin, ways(navigator));
        var columns = new HBox(question);
        var ground = new SideColumn.Ground(this, columns);
        var right = new Divider("guidance", guide, Side.RIGHT, GuidanceView.WIDTH, settings);
        var left = new Divider("questions", navigation, Side.LEFT, NavigationView.WIDTH, settings);
        this.guidance = new SideColumn(right, guidanceToggle, WIDE, ground);
        this.questions = new SideColumn(left, listToggle, NARROW, ground);
        this.archive = new ArchiveView(setting, this::closeArchive);
        this.archiveOverlay = new Overlay(archive, this::focus);
        this.several = new SeveralView(setting, this::closeSeveral);
        this.severalOverlay = new Overlay(several, this::focus);
        this.room = new Room(setting);
        getStyleClass().add("answer");
        HBox.setHgrow(question, Priority.ALWAYS);
        getChildren().addAll(columns, archiveOverlay, severalOverlay);
        guidance.show();
        questions.show();
        spreadBy(left, right);
        new KeyBinder<>(
                        List.of(AnswerCommand.values()),
                        () -> !archiveOverlay.isOpen() && !severalOverlay.isOpen(),
                        this::perform)
                .attachTo(this);
        sceneProperty()
                .subscribe(scene -> {
                    if (scene != null) {
                        Platform.runLater(this::focusFirst);
                    } else {
                        room.close();
                    }
                });
    }

    private void spreadBy(Divider left, Divider right) {
        left.setAccessibleText(setting.text("navigation.width"));
        right.setAccessibleText(setting.text("guidance.width"));
        widthProperty().subscribe(this::fit);
        guidanceToggle.selectedProperty().subscribe((_, _) -> spread());
        left.extentProperty().subscribe((_, _) -> spread());
    }

    /// A scroll pane takes its content in with its style, and only then can a practice be focused.
    private void focusFirst() {
        applyCss();
        focus();
    }

    /// Goes from the list of questions to the one that was chosen.
    private void begin() {
        questions.fold();
        focus();
    }

    private void askFilter() {
        questions.unfold();
        navigation.askFilter();
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
            case PRIVATE -> question.markPrivate();
            case OWNER -> question.practices().details().askOwner();
            case DUE -> question.practices().details().askDue();
            case EVIDENCE -> question.practices().details().askEvidence();
            case FILTER -> askFilter();
            case SEVERAL -> openSeveral();
            case ROOM -> room.turn(getScene());
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

            @Override
            public void several() {
                openSeveral();
            }
        };
    }

    private void openSeveral() {
        severalOverlay.open();
        several.begin();
    }

    private void closeSeveral() {
        severalOverlay.close();
    }

    private void openArchive() {
        archiveOverlay.open();
        archive.begin();
    }

    private void closeArchive() {
        archiveOverlay.close();
    }

    private void leaveField() {
        guidance.fold();
        questions.fold();
        focus();
    }

    private void fit(Number width) {
        guidance.fit(width.doubleValue());
        questions.fit(width.doubleValue());
        question.setCompact(!questions.isBeside());
        spread();
    }

    /// The guidance makes room for the questions, and both for the one that is on screen.
    private void spread() {
        double width = getWidth();
        questions.spread(width, width - MIDDLE - guidance.least());
        guidance.spread(width, width - MIDDLE - questions.taken());
    }

    private Button toRoom() {
        var button = new Button(setting.text("room.open"), new FontIcon(Feather.MONITOR));
        button.getStyleClass().addAll("small-toggle", "quiet-toggle");
        button.setMinWidth(USE_PREF_SIZE);
        button.setAccessibleText(setting.text("room.open.said"));
        button.setOnAction(_ -> perform(AnswerCommand.ROOM));
        return button;
    }

    private ToggleButton toggle(String key, Feather icon) {
        var toggle = new ToggleButton(setting.text(key), new FontIcon(icon));
        toggle.getStyleClass().addAll("small-toggle", "quiet-toggle");
        toggle.setMinWidth(USE_PREF_SIZE);
        toggle.setAccessibleText(setting.text(key + ".toggle"));
        return toggle;
    }
}
