package dev.parapet.desktop.answer;

import dev.parapet.desktop.control.Dressing;
import dev.parapet.review.Archived;
import dev.parapet.wording.ArchiveWording;
import dev.parapet.wording.ArchiveWording.Fact;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/// Answers to what the question sets no longer ask, each whole and ready to be copied.
final class ArchiveView extends VBox {
    private static final double WIDTH = 640;
    private static final double HEIGHT = 520;
    private static final double NAMES = 104;

    private final Setting setting;
    private final ArchiveWording words;
    private final Button close = new Button("", new FontIcon(Feather.X));
    private final VBox entries = new VBox(24);

    ArchiveView(Setting setting, Runnable closed) {
        super(16);
        this.setting = setting;
        this.words = new ArchiveWording(setting.wording());
        getStyleClass().add("archive");
        setMaxSize(WIDTH, HEIGHT);
        close.getStyleClass().addAll("flat", "button-icon");
        close.setAccessibleText(setting.text("archive.close"));
        close.setOnAction(_ -> closed.run());
        var scroll = new ScrollPane(entries);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(head(), scroll);
    }

    void begin() {
        entries.getChildren().setAll(archive().stream().map(this::entry).toList());
        close.requestFocus();
    }

    private Node head() {
        var title = Dressing.label("heading");
        title.setText(setting.text("archive"));
        var meaning = Dressing.wrapping("quiet");
        meaning.setText(setting.text("archive.meaning"));
        var all = copy(setting.text("archive.copy_all"), this::allText);
        var line = new HBox(8, title, Dressing.spring(), all, close);
        line.setAlignment(Pos.CENTER_LEFT);
        return new VBox(4, line, meaning);
    }

    private Node entry(Archived archived) {
        var title = Dressing.wrapping("strong");
        title.setText(archived.title());
        var from = Dressing.wrapping("small", "quiet");
        from.setText(
                setting.text(
                        "archive.from",
                        archived.id(),
                        archived.set().id(),
                        archived.set().version().toString()));
        var names = new VBox(2, title, from);
        HBox.setHgrow(names, Priority.ALWAYS);
        var copy = copy(setting.text("archive.copy"), () -> words.text(archived));
        copy.setAccessibleText(setting.text("archive.copy.said", archived.id()));
        var facts = new VBox(4);
        words.facts(archived).forEach(fact -> facts.getChildren().add(line(fact)));
        return new VBox(8, new HBox(8, names, copy), facts);
    }

    private static Node line(Fact fact) {
        var name = Dressing.label("small", "quiet");
        name.setText(fact.name());
        name.setMinWidth(NAMES);
        var text = Dressing.wrapping();
        text.setText(fact.text());
        HBox.setHgrow(text, Priority.ALWAYS);
        var line = new HBox(8, name, text);
        line.setAlignment(Pos.BASELINE_LEFT);
        return line;
    }

    private Button copy(String named, Supplier<String> text) {
        var copy = new Button(named, new FontIcon(Feather.COPY));
        copy.setMnemonicParsing(false);
        copy.getStyleClass().addAll("flat", "small-toggle");
        copy.setMinWidth(USE_PREF_SIZE);
        copy.setOnAction(_ -> {
            var content = new ClipboardContent();
            content.putString(text.get());
            Clipboard.getSystemClipboard().setContent(content);
            copy.setText(setting.text("archive.copied"));
        });
        return copy;
    }

    private String allText() {
        return archive().stream().map(words::text).collect(Collectors.joining("\n\n"));
    }

    private List<Archived> archive() {
        return setting.session().review().get().archive();
    }
}
