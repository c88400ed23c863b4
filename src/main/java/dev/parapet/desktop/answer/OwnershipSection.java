package dev.parapet.desktop.answer;

import dev.parapet.desktop.control.CarrierMark;
import dev.parapet.desktop.control.Dressing;
import dev.parapet.questionset.Area;
import dev.parapet.questionset.Assurance;
import dev.parapet.questionset.Ownership;
import dev.parapet.questionset.ServiceModel;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Who carries the area of the question on screen in each service model of the workload, what each
/// side does, and which report proves what is inherited. Away where the area is not divided. What
/// was unfolded stays so from question to question.
final class OwnershipSection extends VBox {
    private static final String REPORT = "report";

    private final Setting setting;
    private final VBox folds = new VBox();
    private final Set<String> unfolded = new HashSet<>();

    OwnershipSection(Setting setting) {
        super(4);
        this.setting = setting;
        var heading = Dressing.label("small", "quiet", "guidance-heading");
        heading.setText(setting.text("ownership"));
        getStyleClass().add("ownership");
        getChildren().addAll(heading, folds);
    }

    void show(Area area, Set<ServiceModel> used) {
        var models =
                Arrays.stream(ServiceModel.values())
                        .filter(used::contains)
                        .filter(area.ownership()::containsKey)
                        .toList();
        Dressing.show(this, !models.isEmpty());
        folds.getChildren().setAll(folds(area, models));
    }

    private List<Node> folds(Area area, List<ServiceModel> models) {
        var parts = new ArrayList<Node>();
        var inherited = false;
        for (var model : models) {
            var ownership = area.ownership().get(model);
            if (ownership != null) {
                parts.add(fold(model, ownership));
                inherited |= ownership.isInherited();
            }
        }
        if (inherited && !area.assurance().report().isBlank()) {
            parts.add(fold(area.assurance()));
        }
        return parts;
    }

    private Fold fold(ServiceModel model, Ownership ownership) {
        var body = new ArrayList<Fold.Line>();
        body.add(line("ownership.term", ownership.term()));
        body.add(line("ownership.provider", ownership.provider()));
        body.add(line("ownership.customer", ownership.customer()));
        for (var variant : ownership.variants()) {
            var carrier = setting.wording().carrier(variant.carrier());
            body.add(new Fold.Line(variant.name(), carrier + " · " + variant.term()));
            body.add(line("ownership.provider", variant.provider()));
            body.add(line("ownership.customer", variant.customer()));
        }
        var mark = new CarrierMark(setting.wording(), ownership.carrier());
        var head =
                new Fold.Head(
                        mark, setting.wording().model(model), setting.wording().carrier(ownership));
        return remembered(model.name(), head, body);
    }

    private Fold fold(Assurance assurance) {
        var head =
                new Fold.Head(
                        new FontIcon(Feather.FILE_TEXT),
                        setting.text("ownership.report"),
                        assurance.read());
        var body =
                List.of(
                        new Fold.Line("", assurance.report()),
                        line("ownership.look_for", assurance.lookFor()));
        return remembered(REPORT, head, body);
    }

    private Fold remembered(String name, Fold.Head head, List<Fold.Line> body) {
        var fold = new Fold(setting, head, body);
        fold.setId("ownership-" + name);
        fold.unfold(unfolded.contains(name));
        fold.whenTurned(open -> {
            if (open) {
                unfolded.add(name);
            } else {
                unfolded.remove(name);
            }
        });
        return fold;
    }

    private Fold.Line line(String key, String text) {
        return new Fold.Line(setting.text(key), text);
    }
}
