package dev.parapet.desktop.answer;

import dev.parapet.desktop.control.Dressing;
import dev.parapet.questionset.Practice.Link;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.net.URI;
import java.util.List;
import java.util.function.Consumer;

/// The pages to read on. Their addresses are shown and can be copied, since the machine may have no
/// network.
final class GuidanceLinks extends VBox {
    private final Setting setting;
    private final Consumer<URI> browser;
    private final VBox links = new VBox(12);
    private List<Link> shown = List.of();

    GuidanceLinks(Setting setting, Consumer<URI> browser) {
        super(8);
        this.setting = setting;
        this.browser = browser;
        var heading = Dressing.label("small", "quiet", "guidance-heading");
        heading.setText(setting.text("guidance.links"));
        getChildren().addAll(heading, links);
    }

    void show(List<Link> next) {
        Dressing.show(this, !next.isEmpty());
        if (!next.equals(shown)) {
            shown = next;
            links.getChildren().setAll(next.stream().map(this::link).toList());
        }
    }

    private Node link(Link link) {
        var title = new Hyperlink(link.title());
        title.setWrapText(true);
        title.setMinHeight(USE_PREF_SIZE);
        title.setAccessibleText(setting.text("link.open", link.title()));
        title.setOnAction(_ -> browser.accept(link.url()));
        var address = Dressing.wrapping("small", "quiet");
        address.setText(broken(link.url()));
        var words = new VBox(2, title, address);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        var line = new HBox(8, words, copy(link));
        line.setAlignment(Pos.TOP_LEFT);
        return line;
    }

    private Button copy(Link link) {
        var copy = new Button("", new FontIcon(Feather.COPY));
        copy.getStyleClass().addAll("flat", "button-icon", "small-icon");
        copy.setAccessibleText(setting.text("link.copy", link.title()));
        copy.setOnAction(_ -> {
            copyToClipboard(link.url());
            copy.setGraphic(new FontIcon(Feather.CHECK));
            copy.setAccessibleText(setting.text("link.copied"));
        });
        return copy;
    }

    /// Keeps an address on the clipboard, which is all that can be done without a browser.
    static void copyToClipboard(URI address) {
        var content = new ClipboardContent();
        content.putString(address.toString());
        Clipboard.getSystemClipboard().setContent(content);
    }

    /// The address with places to break a line, which it has none of by itself.
    private static String broken(URI address) {
        return address.toString().replace("/", "/\u200b").replace("_", "_\u200b");
    }
}
