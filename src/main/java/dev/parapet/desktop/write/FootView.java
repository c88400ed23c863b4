package dev.parapet.desktop.write;

import dev.parapet.desktop.control.Dressing;
import dev.parapet.desktop.control.ProgressStrip;
import dev.parapet.desktop.control.Texts;
import dev.parapet.report.plan.Remark;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// Below the pages: what there is to write, the button that writes it, how far that is, and the way
/// to the file once it is there.
final class FootView extends HBox {
    private final Texts texts;
    private final Deeds deeds;
    private final Label sentence = new Label();
    private final Label details = new Label();
    private final ProgressStrip strip = new ProgressStrip();
    private final HBox buttons = new HBox(8);
    private final Button write = new Button();

    /// What happens here.
    interface Deeds {
        void write();

        /// Ends the writing.
        void end();

        /// Opens a file or folder with the program that the system has for it.
        void open(Path path);

        /// Why a file could not be written, to stand behind a colon.
        String reason(Path file, Exception failure);
    }

    FootView(Texts texts, Deeds deeds) {
        super(16);
        this.texts = texts;
        this.deeds = deeds;
        getStyleClass().addAll("foot", "surface");
        setAlignment(Pos.CENTER_LEFT);
        sentence.setWrapText(true);
        details.setWrapText(true);
        details.getStyleClass().addAll("small", "quiet");
        write.setText(texts.of("write"));
        write.setId("write-file");
        write.getStyleClass().add("accent");
        write.setOnAction(_ -> deeds.write());
        buttons.setMinWidth(USE_PREF_SIZE);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        var words = new VBox(4, sentence, strip, details);
        words.setAlignment(Pos.CENTER_LEFT);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().setAll(words, buttons);
    }

    /// Whether there is anything to write.
    void allow(boolean allowed) {
        write.setDisable(!allowed);
    }

    /// @param ready what there is to write, in words
    void show(WritingState state, String ready) {
        Dressing.show(strip, state instanceof WritingState.Going);
        say("");
        switch (state) {
            case WritingState.Ready() -> offer(ready);
            case WritingState.Ended() -> offer(texts.of("ended"));
            case WritingState.Refused(var problem) -> offer(texts.of("refused", problem));
            case WritingState.Failed(var file, var failure) ->
                    offer(texts.of("failed", deeds.reason(file, failure)));
            case WritingState.Going(var share) -> showGoing(share);
            case WritingState.Done(var file, var remarks) -> showDone(file, remarks);
        }
    }

    private void offer(String words) {
        sentence.setText(words);
        buttons.getChildren().setAll(write);
    }

    private void showGoing(double share) {
        var percent = Math.round(share * 100);
        sentence.setText(share == 0 ? texts.of("going.begun") : texts.of("going", percent));
        strip.show(share, sentence.getText());
        buttons.getChildren().setAll(button("end", deeds::end));
    }

    private void showDone(Path file, List<Remark> remarks) {
        var folder = Objects.requireNonNull(file.toAbsolutePath().getParent());
        sentence.setText(texts.of("done", file.toAbsolutePath().toString()));
        say(String.join("\n", remarks.stream().map(this::inWords).toList()));
        var next = new ArrayList<Node>();
        next.add(button("copy_path", () -> copy(file)));
        next.add(button("open_folder", () -> deeds.open(folder)));
        next.add(button("open_file", () -> deeds.open(file)));
        next.add(write);
        buttons.getChildren().setAll(next);
    }

    private String inWords(Remark remark) {
        return switch (remark) {
            case Remark.Replaced replaced ->
                    texts.of("remark.replaced", replaced.codePoints().size(), replaced.inWords());
            case Remark.Unwritable lost ->
                    texts.of("remark.unwritable", lost.codePoints().size(), lost.inWords());
            case Remark.Cut cut -> texts.of("remark.cut", cut.cells().size(), cut.inWords());
            case Remark.NotArchivable() -> texts.of("remark.not_archivable");
        };
    }

    private void say(String words) {
        details.setText(words);
        Dressing.show(details, !words.isEmpty());
    }

    private Button button(String key, Runnable action) {
        var button = new Button(texts.of(key));
        button.setId(key);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private static void copy(Path file) {
        var content = new ClipboardContent();
        content.putString(file.toAbsolutePath().toString());
        Clipboard.getSystemClipboard().setContent(content);
    }
}
