package dev.parapet.desktop.answer;

import dev.parapet.desktop.control.Dressing;
import dev.parapet.review.History.Entry;
import dev.parapet.wording.EditWording;
import dev.parapet.wording.MomentWording;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.List;

/// Who changed what about the practice in focus, newest first. It stays folded until somebody wants
/// to know, and away where nothing was changed.
final class HistorySection extends VBox {
    private static final int FIRST = 6;

    private final Setting setting;
    private final EditWording words;
    private final MomentWording moments;
    private final FontIcon chevron = new FontIcon(Feather.CHEVRON_RIGHT);
    private final ToggleButton heading = new ToggleButton("", chevron);
    private final VBox entries = new VBox(12);
    private final Hyperlink more = new Hyperlink();
    private boolean all;

    HistorySection(Setting setting) {
        super(8);
        this.setting = setting;
        this.words = new EditWording(setting.wording());
        this.moments = new MomentWording(setting.wording(), setting.session().zone());
        heading.getStyleClass().addAll("flat", "small", "quiet", "history-heading");
        heading.setAlignment(Pos.CENTER_LEFT);
        heading.selectedProperty().subscribe(_ -> fill());
        more.setOnAction(_ -> {
            all = true;
            fill();
        });
        getStyleClass().add("history");
        getChildren().addAll(heading, entries, more);
        setting.place()
                .spot()
                .subscribe(_ -> {
                    all = false;
                    fill();
                });
        setting.session().review().subscribe((_, _) -> fill());
    }

    private void fill() {
        var review = setting.session().review().get();
        var of = review.history().of(setting.spot().practiceRef()).reversed();
        var unfolded = heading.isSelected();
        heading.setText(setting.text("history", of.size()));
        chevron.setIconCode(unfolded ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT);
        var shown = all ? of : of.stream().limit(FIRST).toList();
        entries.getChildren().setAll(unfolded ? rows(shown) : List.of());
        more.setText(setting.text("history.all", of.size()));
        Dressing.show(more, unfolded && shown.size() < of.size());
        Dressing.show(entries, unfolded);
        Dressing.show(this, !of.isEmpty());
    }

    private List<Node> rows(List<Entry> shown) {
        return shown.stream().map(this::row).toList();
    }

    private Node row(Entry entry) {
        var when = moments.precise(entry.by().at(), setting.session().today());
        var who = entry.by().who();
        var by = Dressing.wrapping("small", "quiet");
        by.setText(who.isBlank() ? when : setting.text("history.by", when, who));
        var what = Dressing.wrapping("body");
        what.setText(
                setting.text(
                        "history.what",
                        capital(words.field(entry.edit())),
                        words.change(entry.edit())));
        var row = new VBox(2, by, what);
        row.setMinWidth(0);
        return row;
    }

    private String capital(String words) {
        return words.substring(0, 1).toUpperCase(setting.wording().locale()) + words.substring(1);
    }
}
