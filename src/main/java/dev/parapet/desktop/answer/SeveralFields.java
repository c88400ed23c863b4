package dev.parapet.desktop.answer;

import dev.parapet.desktop.control.DayConverter;
import dev.parapet.desktop.control.Dressing;
import dev.parapet.desktop.control.Pairs;
import dev.parapet.questionset.PracticeRef;
import dev.parapet.questionset.QuestionRef;
import dev.parapet.review.ActionPlan.Due;
import dev.parapet.review.Change;
import dev.parapet.review.PracticeState;
import dev.parapet.review.PracticeState.Exemption;
import dev.parapet.review.PracticeState.NotApplicable;

import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What is to be said about several practices at once. A field that is left alone leaves what each
/// practice says there.
final class SeveralFields extends VBox {
    private final Setting setting;
    private final ComboBox<StateChoice> state;
    private final TextField owner = new TextField();
    private final DatePicker due = new DatePicker();
    private final ComboBox<FlagChoice> flag;
    private final ExemptionBar exemption;
    private PracticeState exempted = new NotApplicable(Exemption.NOT_GIVEN, "");

    private static final double NARROW = 420;

    /// An answer, or none that is set.
    enum StateChoice {
        AS_IT_IS,
        IN_PLACE,
        PARTLY,
        NOT_IN_PLACE,
        NOT_APPLICABLE,
        NO_ANSWER
    }

    /// Whether to come back to the questions.
    enum FlagChoice {
        AS_IT_IS,
        UP,
        DOWN
    }

    /// @param changed is told whenever something else is to be said
    SeveralFields(Setting setting, Runnable changed) {
        super(12);
        this.setting = setting;
        this.state = Choices.of(StateChoice.values(), this::name);
        this.flag = Choices.of(FlagChoice.values(), this::name);
        this.exemption = new ExemptionBar(setting, this::exempt, () -> {});
        var days = new DayConverter(setting.wording(), setting.wording()::day);
        due.setConverter(days);
        due.setPromptText(setting.text("several.as_it_is"));
        owner.setPromptText(setting.text("several.as_it_is"));
        var grid = new Pairs(NARROW, 16, 12);
        grid.put(new Field(setting.text("several.answer"), state));
        grid.put(new Field(setting.text("owner"), owner));
        grid.put(new Field(setting.text("due"), due));
        grid.put(new Field(setting.text("follow_up"), flag));
        Dressing.show(exemption, false);
        getChildren().addAll(grid, exemption);
        state.valueProperty()
                .subscribe((_, next) -> {
                    Dressing.show(exemption, next == StateChoice.NOT_APPLICABLE);
                    changed.run();
                });
        owner.textProperty().subscribe((_, _) -> changed.run());
        due.valueProperty().subscribe((_, _) -> changed.run());
        flag.valueProperty().subscribe((_, _) -> changed.run());
    }

    /// Begins anew, with nothing to say.
    void begin() {
        state.setValue(StateChoice.AS_IT_IS);
        owner.clear();
        due.setValue(null);
        flag.setValue(FlagChoice.AS_IT_IS);
        exempted = new NotApplicable(Exemption.NOT_GIVEN, "");
        exemption.show(Exemption.NOT_GIVEN, "");
        state.requestFocus();
    }

    /// The answer that is set; none where answers stay.
    Optional<PracticeState> state() {
        return switch (state.getValue()) {
            case AS_IT_IS -> Optional.empty();
            case IN_PLACE -> Optional.of(PracticeState.IN_PLACE);
            case PARTLY -> Optional.of(PracticeState.PARTLY);
            case NOT_IN_PLACE -> Optional.of(PracticeState.NOT_IN_PLACE);
            case NOT_APPLICABLE -> Optional.of(exempted);
            case NO_ANSWER -> Optional.of(PracticeState.UNANSWERED);
        };
    }

    /// Everything that is said, as one deed.
    Change.Together of(Collection<PracticeRef> practices, Collection<QuestionRef> questions) {
        var changes = new ArrayList<Change>();
        practices.forEach(practice -> changes.addAll(of(practice)));
        if (flag.getValue() != FlagChoice.AS_IT_IS) {
            var up = flag.getValue() == FlagChoice.UP;
            questions.forEach(question -> changes.add(new Change.SetFollowUp(question, up)));
        }
        return new Change.Together(changes);
    }

    private List<Change> of(PracticeRef practice) {
        var named = owner.getText().strip();
        return Stream.of(
                        state().stream().map(next -> new Change.SetState(practice, next)),
                        Stream.of(named)
                                .filter(name -> !name.isEmpty())
                                .map(name -> new Change.SetOwner(practice, name)),
                        Stream.ofNullable(due.getValue())
                                .map(day -> new Change.SetDue(practice, new Due.On(day))))
                .<Change>flatMap(each -> each)
                .toList();
    }

    private void exempt(Exemption reason, String detail) {
        exempted = new NotApplicable(reason, detail);
    }

    private String name(StateChoice choice) {
        return switch (choice) {
            case AS_IT_IS -> setting.text("several.as_it_is");
            case IN_PLACE -> setting.wording().state(PracticeState.IN_PLACE);
            case PARTLY -> setting.wording().state(PracticeState.PARTLY);
            case NOT_IN_PLACE -> setting.wording().state(PracticeState.NOT_IN_PLACE);
            case NOT_APPLICABLE -> setting.wording().state(exempted);
            case NO_ANSWER -> setting.wording().state(PracticeState.UNANSWERED);
        };
    }

    private String name(FlagChoice choice) {
        return setting.text(
                switch (choice) {
                    case AS_IT_IS -> "several.as_it_is";
                    case UP -> "several.flag";
                    case DOWN -> "several.unflag";
                });
    }
}
