package dev.parapet.desktop.write;

import dev.parapet.desktop.control.Dressing;
import dev.parapet.desktop.control.Segments;
import dev.parapet.desktop.control.Texts;
import dev.parapet.desktop.session.ReviewSession;
import dev.parapet.report.pdf.Paper;
import dev.parapet.report.plan.PlanFile;
import dev.parapet.report.plan.PlanFormat;
import dev.parapet.report.plan.PlanOptions;
import dev.parapet.report.plan.PlanOptions.Length;
import dev.parapet.report.plan.PlanSection;
import dev.parapet.wording.Bundles;
import dev.parapet.wording.Wording;

import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/// What may be chosen for the plan: what it says, how it looks, how it is handed over. What leaves
/// no choice is not shown.
final class ChoicesView extends ScrollPane {
    private final Texts texts;
    private final Wording wording;
    private final ReviewSession session;
    private final Picker<PlanFormat> formats;
    private final Picker<Moment> moments;
    private final Segments<Length> lengths;
    private final SectionsView sections;
    private final Hyperlink usual = new Hyperlink();
    private final Segments<Paper> papers;
    private final Picker<Locale> languages;
    private final Node momentField;
    private final Node paperField;
    private final Node handing;
    private final OutsidersView outsiders;

    /// What only documents leave a choice of; the first belongs to what the plan is.
    private final List<Node> documents;

    /// What happens here.
    interface Deeds extends SectionLine.Deeds {
        void change(UnaryOperator<Choices> change);

        /// Changes what is to be in the plan and how it looks.
        default void choose(UnaryOperator<PlanOptions> change) {
            change(choices -> choices.with(change.apply(choices.options())));
        }

        /// Takes names and accounts out of the plan, or leaves them in.
        default void sanitise(boolean wanted) {
            choose(options -> options.sanitised(wanted));
        }

        @Override
        default void want(PlanSection section, boolean wanted) {
            choose(options -> wanted ? options.with(section) : options.without(section));
        }
    }

    /// @param delivery how the file is handed over, where its format leaves a choice
    ChoicesView(Look look, ReviewSession session, Deeds deeds, BrandView brand, Node delivery) {
        this.texts = look.texts();
        this.wording = look.wording();
        this.session = session;
        this.formats = formats(look, deeds);
        this.moments =
                new Picker<>(
                        texts.of("moment"),
                        this::words,
                        moment -> deeds.change(choices -> choices.with(moment)));
        this.lengths =
                new Segments<>(
                        List.of(Length.values()),
                        length -> texts.of("length." + term(length)),
                        Length.WHOLE);
        this.papers =
                new Segments<>(
                        List.of(Paper.values()),
                        paper -> texts.of("paper." + term(paper)),
                        Paper.A4);
        this.languages = languages(look, deeds);
        this.sections = new SectionsView(texts, deeds);
        this.momentField = look.field("moment", moments);
        this.handing = look.group("handing", delivery);
        this.outsiders = new OutsidersView(texts, deeds::sanitise);
        lengths.chosen().subscribe((_, length) -> deeds.choose(options -> options.with(length)));
        papers.chosen().subscribe((_, paper) -> deeds.choose(options -> options.with(paper)));
        usual.setText(texts.of("sections.usual"));
        usual.setOnAction(_ -> deeds.choose(options -> options.withSections(PlanSection.usual())));
        this.paperField = look.field("paper", papers);
        this.documents =
                List.of(
                        look.field("length", lengths),
                        look.group("sections", sections, usual),
                        look.group("look", paperField, look.field("brand", brand)));
        lay(look);
        delivery.layoutBoundsProperty()
                .subscribe((before, after) -> reveal(delivery, before, after));
    }

    private static Picker<PlanFormat> formats(Look look, Deeds deeds) {
        return new Picker<>(
                look.texts().of("format"),
                format -> look.texts().of("format." + format.ending()),
                format -> deeds.change(choices -> choices.with(format)));
    }

    private static Picker<Locale> languages(Look look, Deeds deeds) {
        return new Picker<>(
                look.texts().of("language"),
                Bundles::nameOf,
                language -> deeds.choose(options -> options.in(language)));
    }

    /// What opens at the end of the column comes into sight.
    private void reveal(Node node, Bounds before, Bounds after) {
        if (node.isFocusWithin() && after.getHeight() > before.getHeight()) {
            Platform.runLater(() -> setVvalue(getVmax()));
        }
    }

    private void lay(Look look) {
        var what = new ArrayList<Node>(List.of(look.field("format", formats), momentField));
        if (PlanFile.LANGUAGES.size() > 1) {
            what.add(look.field("language", languages));
        }
        what.add(documents.getFirst());
        what.add(outsiders);
        var column = new VBox(look.group("what", what.toArray(Node[]::new)));
        column.getChildren().addAll(documents.subList(1, documents.size()));
        column.getChildren().add(handing);
        column.getStyleClass().add("choices");
        setContent(column);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setAccessibleText(texts.of("choices"));
    }

    /// What is chosen first.
    Node first() {
        return formats;
    }

    void show(Choices choices) {
        var options = choices.options();
        var kept = session.review().get().milestones().reversed();
        var offered = new ArrayList<Moment>();
        offered.add(new Moment.Now());
        kept.forEach(milestone -> offered.add(new Moment.Kept(milestone)));
        moments.offer(offered, choices.moment());
        Dressing.show(momentField, !kept.isEmpty());
        formats.offer(List.of(PlanFormat.values()), choices.format());
        lengths.choose(options.length());
        papers.choose(options.paper());
        outsiders.show(options.sanitised());
        languages.offer(PlanFile.LANGUAGES, options.language());
        sections.show(options);
        Dressing.show(usual, !options.sections().equals(PlanSection.usual()));
        Dressing.show(handing, choices.format().isEnvelope());
        Dressing.show(paperField, choices.format() == PlanFormat.PDF);
        documents.forEach(part -> Dressing.show(part, choices.format().isDocument()));
    }

    void show(Proof proof, Choices choices) {
        sections.show(proof.sections(), choices.options().isShort());
    }

    private String words(Moment moment) {
        return switch (moment) {
            case Moment.Now() -> texts.of("moment.now");
            case Moment.Kept(var milestone) ->
                    texts.of(
                            "moment.kept",
                            milestone.name(),
                            wording.day(LocalDate.ofInstant(milestone.at(), session.zone())));
        };
    }

    private static String term(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
