package dev.parapet.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Locale;

/// One and several, as German and Spanish say them.
class PluralsTest {
    @ParameterizedTest(name = "{0} {1} of {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "de | verdict.high        | 1  | eine Frage trägt ein hohes Risiko",
                "de | verdict.high        | 2  | zwei Fragen tragen ein hohes Risiko",
                "de | verdict.high        | 24 | 24 Fragen tragen ein hohes Risiko",
                "es | verdict.high        | 1  | una pregunta tiene riesgo alto",
                "es | verdict.high        | 12 | doce preguntas tienen riesgo alto",
                "de | verdict.month       | 1  | '; eine Lücke lässt sich in diesem Monat"
                        + " schließen'",
                "de | verdict.month       | 3  | '; drei Lücken lassen sich in diesem Monat"
                        + " schließen'",
                "es | verdict.month       | 1  | '; una brecha puede cerrarse este mes'",
                "es | verdict.month       | 3  | '; tres brechas pueden cerrarse este mes'",
                "de | verdict.quick_wins  | 1  | '; eine Lücke ist ein Quick Win'",
                "es | verdict.quick_wins  | 2  | '; dos brechas son mejoras rápidas'",
            })
    void aVerdictCounts(String language, String key, int count, String sentence) {
        var wording = new Wording(Locale.forLanguageTag(language));

        assertThat(wording.say(key, wording.number(count), count)).isEqualTo(sentence);
    }

    @ParameterizedTest(name = "{0} {1} of {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "de | merge.open            | 1 | ' Ein Feld haben Sie zu entscheiden.'",
                "de | merge.open            | 4 | ' 4 Felder haben Sie zu entscheiden.'",
                "es | merge.open            | 1 | ' Un campo queda para que usted decida.'",
                "es | merge.open            | 4 | ' 4 campos quedan para que usted decida.'",
                "de | merge.group.milestones | 1 | 1 Meilenstein",
                "es | merge.group.milestones | 2 | 2 hitos",
                "de | sync.taken            | 1 | 1 Datei vom Team geändert.",
                "de | sync.taken            | 2 | 2 Dateien vom Team geändert.",
                "es | sync.taken            | 1 | 1 archivo cambiado por el equipo.",
                "es | sync.taken            | 2 | 2 archivos cambiados por el equipo.",
                "de | sync.stopped          | 0 | Angehalten. Hier ist alles committet; gesendet"
                        + " wurde nichts.",
                "es | sync.stopped          | 1 | Detenido. Aquí todo está confirmado, y se tomó un"
                        + " archivo cambiado por el equipo; no se envió nada.",
            })
    void aSentenceCounts(String language, String key, int count, String sentence) {
        var wording = new Wording(Locale.forLanguageTag(language));

        assertThat(wording.say(key, count)).isEqualTo(sentence);
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "de | 1 | „MFA“ nicht umgesetzt ist",
                "de | 2 | „MFA“ nicht umgesetzt sind",
                "es | 1 | «MFA» no está implementada",
                "es | 2 | «MFA» no están implementadas",
            })
    void aReasonAgreesWithItsPractices(String language, int count, String clause) {
        var wording = new Wording(Locale.forLanguageTag(language));

        assertThat(wording.say("reason.not_in_place", wording.say("quoted", "MFA"), count))
                .isEqualTo(clause);
    }
}
