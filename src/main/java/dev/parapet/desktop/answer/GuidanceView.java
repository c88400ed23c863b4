package dev.parapet.desktop.answer;

import dev.parapet.desktop.control.Column;
import dev.parapet.desktop.control.Divider.Span;
import dev.parapet.desktop.control.Dressing;
import dev.parapet.desktop.control.Scroll;
import dev.parapet.desktop.control.SecondFrame;
import dev.parapet.questionset.Practice;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.net.URI;
import java.util.List;
import java.util.function.Consumer;

/// The right column: what helps to answer the practice in focus.
final class GuidanceView extends VBox {
    static final Span WIDTH = new Span(280, 360, 640);

    private final Setting setting;
    private final Label id = Dressing.label("small", "quiet");
    private final Label title = Dressing.wrapping("heading");
    private final Button fold = new Button("", new FontIcon(Feather.X));
    private final AlsoAsked also;
    private final OwnershipSection ownership;
    private final GuidanceSection why;
    private final GuidanceSection signs;
    private final GuidanceSection steps;
    private final GuidanceSection ask;
    private final GuidanceSection evidence;
    private final GuidanceSection services;
    private final GuidanceLinks links;
    private final Scroll scroll = new Scroll();

    /// The column.
    ///
    /// @param browser is given an address that was clicked
    /// @param folded folds it away
    GuidanceView(Setting setting, Consumer<URI> browser, Runnable folded) {
        this.setting = setting;
        this.also = new AlsoAsked(setting);
        this.ownership = new OwnershipSection(setting);
        this.why = section("guidance.why");
        this.signs = section("guidance.signs");
        this.steps = section("guidance.steps");
        this.ask = section("guidance.ask");
        ask.getStyleClass().add("guidance-ask");
        this.evidence = section("guidance.evidence");
        this.services = section("guidance.services");
        this.links = new GuidanceLinks(setting, browser);
        getStyleClass().addAll("guidance", "surface");
        fold.getStyleClass().addAll("flat", "button-icon", "small-icon", "drawer-fold");
        fold.setAccessibleText(setting.text("guidance.fold"));
        fold.setOnAction(_ -> folded.run());
        scroll.setContent(page());
        scroll.setFitToWidth(true);
        scroll.setAccessibleText(setting.text("guidance"));
        VBox.setVgrow(scroll, Priority.ALWAYS);
        SecondFrame.run(() -> getChildren().add(scroll));
        setting.place().spot().subscribe(this::show);
    }

    private Column page() {
        var page =
                new Column(
                        24,
                        new VBox(2, new HBox(id, Dressing.spring(), fold), title, also),
                        ownership,
                        why,
                        signs,
                        steps,
                        ask,
                        evidence,
                        services,
                        links,
                        new HistorySection(setting));
        page.getStyleClass().add("guidance-page");
        return page;
    }

    private GuidanceSection section(String key) {
        return new GuidanceSection(setting.text(key));
    }

    private void show(Spot spot) {
        var practice = spot.practice();
        var guidance = practice.guidance();
        id.setText(practice.id());
        title.setText(practice.title());
        also.show(spot);
        var workload = setting.session().review().get().workload();
        ownership.show(spot.asked().area(), workload.models());
        why.show(guidance.why());
        signs.showPoints(guidance.signs());
        steps.showSteps(guidance.steps());
        ask.show(guidance.ask());
        evidence.showPoints(guidance.evidence());
        services.show(services(practice));
        links.show(guidance.links());
        scroll.setVvalue(0);
    }

    private String services(Practice practice) {
        List<String> services = practice.reach().services();
        return String.join(setting.text("between"), services);
    }
}
