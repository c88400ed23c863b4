package dev.parapet.desktop.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parapet.desktop.SampleReview;
import dev.parapet.desktop.plan.Focus.Choice;
import dev.parapet.desktop.plan.Focus.OnLayer;
import dev.parapet.desktop.plan.Focus.OnService;
import dev.parapet.plan.Action;
import dev.parapet.plan.ImprovementPlan;
import dev.parapet.questionset.Layer;

import org.junit.jupiter.api.Test;

import java.util.Comparator;
import java.util.List;

class FocusTest {
    private final List<Action> actions =
            ImprovementPlan.of(SampleReview.answered(SampleReview.pillar()), SampleReview.TODAY)
                    .actions();
    private final List<Choice> choices = Focus.choices(actions);

    @Test
    void beginsWithEverything() {
        assertThat(choices.getFirst())
                .isEqualTo(new Choice(new Focus.Everything(), actions.size()));
    }

    @Test
    void goesOnWithTheLayersInTheirOrder() {
        assertThat(choices.stream().skip(1).limit(Layer.values().length).map(Choice::focus))
                .containsExactly(
                        new OnLayer(Layer.IAM),
                        new OnLayer(Layer.INFRASTRUCTURE),
                        new OnLayer(Layer.DATA),
                        new OnLayer(Layer.APPLICATION),
                        new OnLayer(Layer.MONITORING));
    }

    @Test
    void endsWithTheServicesThoseWithMostActionsFirst() {
        assertThat(services())
                .isNotEmpty()
                .isSortedAccordingTo(Comparator.comparingInt(Choice::actions).reversed());
    }

    @Test
    void countsWhatEachChoiceKeeps() {
        assertThat(choices)
                .allMatch(choice -> choice.focus().of(actions).size() == choice.actions())
                .allMatch(choice -> choice.actions() > 0);
    }

    private List<Choice> services() {
        return choices.stream().filter(choice -> choice.focus() instanceof OnService).toList();
    }
}
