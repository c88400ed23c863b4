package dev.parapet.desktop.control;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parapet.assessment.Risk;
import dev.parapet.wording.Wording;

import javafx.scene.shape.SVGPath;

import org.junit.jupiter.api.Test;

import java.util.Locale;
import java.util.stream.Stream;

class RiskMarkTest {
    private final Wording wording = new Wording(Locale.ENGLISH);

    @Test
    void everyRiskHasAShapeOfItsOwn() {
        assertThat(Stream.of(Risk.values()).map(this::shape)).doesNotHaveDuplicates();
    }

    @Test
    void saysItsRiskToAScreenReader() {
        var mark = new RiskMark(wording, 16);

        mark.show(Risk.MEDIUM);

        assertThat(mark.getAccessibleText()).isEqualTo("Medium");
    }

    @Test
    void anAcceptedRiskKeepsItsLevelAndGainsABar() {
        var mark = new RiskMark(wording, 16);

        mark.show(Risk.HIGH, true);

        assertThat(mark.getAccessibleText()).isEqualTo("High, accepted");
        assertThat(mark.getStyleClass()).contains("high");
        assertThat(mark.getChildrenUnmodifiable()).allMatch(child -> child.isVisible());
    }

    private String shape(Risk risk) {
        var mark = new RiskMark(wording, 16);
        mark.show(risk);
        return ((SVGPath) mark.getChildrenUnmodifiable().getFirst()).getContent();
    }
}
