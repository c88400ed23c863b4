package dev.parapet.desktop.upgrade;

import dev.parapet.desktop.control.Texts;
import dev.parapet.questionset.Difference.Arrival;
import dev.parapet.questionset.Difference.Origin;
import dev.parapet.questionset.Practice;
import dev.parapet.questionset.Practice.Confidence;
import dev.parapet.review.Archived;
import dev.parapet.review.PracticeAnswer;
import dev.parapet.review.Review;
import dev.parapet.review.upgrade.Upgrade;
import dev.parapet.wording.UpgradeWording;
import dev.parapet.wording.UpgradeWording.Fate;
import dev.parapet.wording.Wording;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Says practice by practice what an upgrade would do.
final class Rows {
    private static final int NOTE = 140;

    private final Upgrade upgrade;
    private final Review after;
    private final Wording wording;
    private final UpgradeWording words;
    private final Texts texts;

    private Rows(Upgrade upgrade, Wording wording, Texts texts) {
        this.upgrade = upgrade;
        this.after = upgrade.apply();
        this.wording = wording;
        this.words = new UpgradeWording(wording);
        this.texts = texts;
    }

    /// The practices of the version that comes, in its order, then what is gone.
    static List<Row> of(Upgrade upgrade, Wording wording, Texts texts) {
        var rows = new Rows(upgrade, wording, texts);
        var left = upgrade.leftBehind();
        var kept =
                left.stream()
                        .filter(Archived.OfPractice.class::isInstance)
                        .map(practice -> ((Archived.OfPractice) practice).key())
                        .collect(Collectors.toSet());
        return Stream.of(
                        upgrade.difference().practices().stream().map(rows::arriving),
                        left.stream().map(rows::archived),
                        upgrade.difference().gone().stream()
                                .filter(practice -> !kept.contains(practice.key()))
                                .map(rows::going))
                .flatMap(each -> each)
                .toList();
    }

    private Row arriving(Arrival arrival) {
        var practice = arrival.practice();
        return new Row(
                Fate.of(arrival),
                practice.id(),
                practice.title(),
                change(arrival),
                answer(arrived(practice)),
                false);
    }

    private Row archived(Archived left) {
        var answer =
                switch (left) {
                    case Archived.OfPractice practice -> answer(practice.answer());
                    case Archived.OfQuestion question -> shortened(question.answer().notes());
                };
        return new Row(Fate.GONE, left.id(), left.title(), whereTo(left), answer, true);
    }

    /// What becomes of an archived answer, beside being archived.
    private String whereTo(Archived left) {
        var heirs = heirs(left);
        if (heirs.isEmpty()) {
            return texts.of("gone.archived");
        }
        var names =
                heirs.stream().map(heir -> heir.practice().id()).collect(Collectors.joining(", "));
        var isGuess =
                heirs.stream()
                        .flatMap(heir -> heir.origins().stream())
                        .filter(origin -> isOf(left, origin))
                        .allMatch(origin -> origin.confidence() == Confidence.LOW);
        return texts.of(isGuess ? "gone.guess" : "gone.joined", names);
    }

    /// The practices that carry on what is archived, surely or by a guess.
    private List<Arrival> heirs(Archived left) {
        return upgrade.difference().practices().stream()
                .filter(arrival -> arrival.origins().stream().anyMatch(each -> isOf(left, each)))
                .toList();
    }

    private static boolean isOf(Archived left, Origin origin) {
        return left instanceof Archived.OfPractice practice
                && practice.key().equals(origin.practice().key());
    }

    private Row going(Practice practice) {
        return new Row(
                Fate.GONE, practice.id(), practice.title(), texts.of("gone.empty"), "", false);
    }

    private String change(Arrival arrival) {
        if (arrival.isNew()) {
            return texts.of("new");
        }
        var origins = words.origins(arrival);
        var changes = words.changes(arrival);
        if (!changes.isEmpty()) {
            return texts.of("changed", origins, changes);
        }
        return isRenumbered(arrival) ? texts.of("renumbered", idOf(arrival)) : "";
    }

    private static boolean isRenumbered(Arrival arrival) {
        return !idOf(arrival).equals(arrival.practice().id());
    }

    private static String idOf(Arrival arrival) {
        return arrival.origins().stream()
                .map(Origin::practice)
                .map(Practice::id)
                .findFirst()
                .orElse("");
    }

    private String answer(PracticeAnswer answer) {
        if (answer.equals(PracticeAnswer.EMPTY)) {
            return "";
        }
        var state = wording.state(answer.state());
        var note = shortened(answer.note());
        return note.isEmpty() ? state : texts.of("answer.noted", state, note);
    }

    private static String shortened(String text) {
        var line = text.strip().replaceAll("\\s+", " ");
        return line.length() <= NOTE ? line : line.substring(0, NOTE).strip() + "…";
    }

    private PracticeAnswer arrived(Practice practice) {
        return after.sets().stream()
                .filter(set -> set.ref().equals(upgrade.to()))
                .findFirst()
                .map(set -> after.answerTo(set.refOf(practice)))
                .orElse(PracticeAnswer.EMPTY);
    }
}
