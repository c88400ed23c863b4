package dev.parapet.wording;

import dev.parapet.assessment.Risk;
import dev.parapet.assessment.Score;
import dev.parapet.questionset.Effort;
import dev.parapet.questionset.Layer;
import dev.parapet.questionset.Ownership;
import dev.parapet.questionset.Ownership.Carrier;
import dev.parapet.questionset.RiskLevel;
import dev.parapet.questionset.ServiceModel;
import dev.parapet.review.ActionPlan.Due;
import dev.parapet.review.ActionPlan.Status;
import dev.parapet.review.PracticeAnswer.Side;
import dev.parapet.review.PracticeState;
import dev.parapet.review.PracticeState.Exemption;
import dev.parapet.review.Workload.DataSensitivity;
import dev.parapet.review.Workload.Environment;

import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/// Puts values of the domain into words of one language.
public final class Wording {
    private static final int LAST_IN_WORDS = 12;

    private final Locale locale;
    private final ResourceBundle words;
    private final DateTimeFormatter day;
    private final DateTimeFormatter shortDay;
    private final boolean inside;

    public Wording(Locale locale) {
        this.locale = locale;
        this.words = Bundles.read("dev.parapet.wording.wording", locale);
        this.day = DateTimeFormatter.ofPattern(words.getString("date.day"), locale);
        this.shortDay = DateTimeFormatter.ofPattern(words.getString("date.short"), locale);
        this.inside = false;
    }

    private Wording(Wording begun) {
        this.locale = begun.locale;
        this.words = begun.words;
        this.day = begun.day;
        this.shortDay = begun.shortDay;
        this.inside = true;
    }

    public Locale locale() {
        return locale;
    }

    /// The same words as they stand inside a sentence: small at their beginning, unless the
    /// language writes them large anywhere.
    public Wording inside() {
        return new Wording(this);
    }

    public String risk(Risk risk) {
        return word("risk", risk);
    }

    /// A risk that may be accepted; it still says its level.
    public String risk(Risk risk, boolean accepted) {
        return accepted ? say("risk.accepted", risk(risk)) : risk(risk);
    }

    public String risk(RiskLevel level) {
        return risk(Risk.of(level));
    }

    public String effort(Effort effort) {
        return word("effort", effort);
    }

    public String layer(Layer layer) {
        return word("layer", layer);
    }

    public String side(Side side) {
        return word("side", side);
    }

    public String model(ServiceModel model) {
        return word("model", model);
    }

    public String carrier(Carrier carrier) {
        return word("carrier", carrier);
    }

    /// Who carries an area, such as: Shared, in part provider.
    public String carrier(Ownership ownership) {
        var others =
                ownership.variants().stream()
                        .map(Ownership.Variant::carrier)
                        .filter(carrier -> carrier != ownership.carrier())
                        .distinct()
                        .map(carrier -> inside().carrier(carrier))
                        .toList();
        var whole = carrier(ownership.carrier());
        return others.isEmpty() ? whole : say("carrier.in_part", whole, list(others));
    }

    public String environment(Environment environment) {
        return word("environment", environment);
    }

    public String sensitivity(DataSensitivity sensitivity) {
        return word("sensitivity", sensitivity);
    }

    public String exemption(Exemption exemption) {
        return word("exemption", exemption);
    }

    public String state(PracticeState state) {
        return word(
                switch (state) {
                    case PracticeState.Unanswered _ -> "state.unanswered";
                    case PracticeState.InPlace _ -> "state.in_place";
                    case PracticeState.Partly _ -> "state.partly";
                    case PracticeState.NotInPlace _ -> "state.not_in_place";
                    case PracticeState.NotApplicable _ -> "state.not_applicable";
                });
    }

    public String status(Status status) {
        return word(
                switch (status) {
                    case Status.Open _ -> "status.open";
                    case Status.InProgress _ -> "status.in_progress";
                    case Status.Done _ -> "status.done";
                    case Status.Accepted _ -> "status.accepted";
                });
    }

    /// How days are written, such as 31 January 2026.
    public DateTimeFormatter dayFormat() {
        return day;
    }

    /// How people type days, such as 31 Jan 2026 or 31.1.2026.
    public DateTimeFormatter typedDayFormat() {
        return DateTimeFormatter.ofPattern(words.getString("date.typed"), locale);
    }

    /// A day, such as 31 January 2026.
    public String day(LocalDate date) {
        return day.format(date);
    }

    /// A day where room is short, such as 31 Jan 2026.
    public String shortDay(LocalDate date) {
        return shortDay.format(date);
    }

    /// A due day, or the word for none.
    public String due(Due due) {
        return switch (due) {
            case Due.NotSet() -> word("due.not_set");
            case Due.On(var date) -> day(date);
        };
    }

    /// Points with their completeness, never one without the other.
    public String score(Score score) {
        return score.hasPoints()
                ? say("score", score.points(), score.completeness())
                : say("score.nothing", score.completeness());
    }

    /// A count in figures.
    public String figure(int count) {
        return NumberFormat.getIntegerInstance(locale).format(count);
    }

    /// A count in words up to twelve, in figures above.
    public String number(int count) {
        return count <= LAST_IN_WORDS ? words.getString("number." + count) : figure(count);
    }

    /// A sentence of this package's bundle with its values filled in.
    String say(String key, Object... values) {
        return new MessageFormat(words.getString(key), locale).format(values);
    }

    /// Names joined as a list in a sentence: a, b and c.
    String list(List<String> names) {
        if (names.size() < 2) {
            return String.join("", names);
        }
        return say(
                "list.last",
                String.join(words.getString("list.between"), names.subList(0, names.size() - 1)),
                names.getLast());
    }

    /// Words as they begin a sentence or a line.
    String begun(String said) {
        return said.isEmpty() ? said : said.substring(0, 1).toUpperCase(locale) + said.substring(1);
    }

    private String word(String group, Enum<?> constant) {
        return word(group + "." + constant.name().toLowerCase(Locale.ROOT));
    }

    /// A word that the bundle holds as it stands inside a sentence.
    private String word(String key) {
        var word = words.getString(key);
        return inside ? word : begun(word);
    }
}
