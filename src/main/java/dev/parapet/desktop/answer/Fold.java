package dev.parapet.desktop.answer;

import dev.parapet.desktop.control.Dressing;
import dev.parapet.desktop.control.Pressable;
import dev.parapet.desktop.control.Prose;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.List;
import java.util.function.Consumer;

/// One line that unfolds to what stands behind it.
final class Fold extends VBox {
    private static final double MARK = 18;

    private final Setting setting;
    private final String says;
    private final FontIcon chevron = new FontIcon(Feather.CHEVRON_RIGHT);
    private final Pressable line;
    private final VBox body = new VBox(8);
    private Consumer<Boolean> turned = _ -> {};

    /// The line: a mark, what it is about, and what there is to know of it at a glance.
    record Head(Node mark, String name, String gist) {}

    /// A text with what it is about; passed over where it is empty.
    record Line(String about, String text) {}

    Fold(Setting setting, Head head, List<Line> lines) {
        this.setting = setting;
        this.says = head.name() + ": " + head.gist();
        this.line = new Pressable(says, this::turn, head(head), chevron);
        line.setAlignment(Pos.CENTER_LEFT);
        line.setSpacing(8);
        getStyleClass().add("fold");
        body.getStyleClass().add("fold-body");
        lines.stream().filter(each -> !each.text().isBlank()).forEach(this::add);
        getChildren().addAll(line, body);
        unfold(false);
    }

    void unfold(boolean open) {
        Dressing.show(body, open);
        chevron.setIconCode(open ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT);
        line.setAccessibleText(
                setting.text(open ? "ownership.unfolded" : "ownership.folded", says));
    }

    /// @param next is told whether it is open now, each time somebody turns it
    void whenTurned(Consumer<Boolean> next) {
        turned = next;
    }

    private void turn() {
        unfold(!body.isVisible());
        turned.accept(body.isVisible());
    }

    private static HBox head(Head head) {
        var mark = new HBox(head.mark());
        mark.setAlignment(Pos.CENTER_LEFT);
        mark.setMinWidth(MARK);
        var name = Dressing.label("body");
        name.setText(head.name());
        name.setMinWidth(USE_PREF_SIZE);
        var gist = Dressing.wrapping("small", "quiet", "gist");
        gist.setText(head.gist());
        gist.setMinWidth(0);
        var row = new HBox(8, mark, name, Dressing.spring(), gist);
        row.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(row, Priority.ALWAYS);
        return row;
    }

    private void add(Line each) {
        var about = Dressing.wrapping("small", "quiet");
        about.setText(each.about());
        Dressing.show(about, !each.about().isBlank());
        var text = new Prose("body");
        text.show(each.text());
        body.getChildren().add(new VBox(2, about, text));
    }
}
