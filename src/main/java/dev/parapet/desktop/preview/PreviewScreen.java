package dev.parapet.desktop.preview;

import dev.parapet.desktop.control.Beside;
import dev.parapet.desktop.control.Dressing;
import dev.parapet.desktop.control.Sheet;
import dev.parapet.desktop.control.Texts;
import dev.parapet.document.Loaded;
import dev.parapet.document.Problem;
import dev.parapet.questionset.QuestionSet;
import dev.parapet.wording.Wording;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/// A question set file with answers to try it with. Above them stands how the file is: fine, with
/// warnings, or broken, and then the last good state stays below.
public final class PreviewScreen {
    private static final PseudoClass BROKEN = PseudoClass.getPseudoClass("broken");
    private static final int MOST_LINES = 6;
    private static final double NARROW = 560;
    private static final int MOST_PROBLEMS = 200;

    private final Path file;
    private final Trial trial;
    private final Texts texts;
    private final BorderPane view = new BorderPane();
    private final Label title = Dressing.wrapping("strong");
    private final Label state = Dressing.wrapping("small");
    private final TextArea problems = new TextArea();
    private final Button begin = new Button();

    /// The screen; {@link #show} gives it its content.
    ///
    /// @param begin begins a review with the set as it is
    public PreviewScreen(Path file, Trial trial, Wording wording, Runnable begin) {
        this.file = file;
        this.trial = trial;
        this.texts = new Texts("dev.parapet.desktop.preview.texts", wording.locale());
        this.begin.setText(texts.of("begin"));
        this.begin.setMinWidth(Region.USE_PREF_SIZE);
        this.begin.getStyleClass().add("accent");
        this.begin.setOnAction(_ -> begin.run());
        view.getStyleClass().add("preview");
        Sheet.wear(view, PreviewScreen.class, "preview.css");
        view.setTop(head());
        problems.setEditable(false);
        problems.setWrapText(true);
        problems.setAccessibleText(texts.of("problems"));
        problems.getStyleClass().addAll("problems", "small");
        tell(List.of(), false);
    }

    public Region view() {
        return view;
    }

    /// Shows answers or results below the head.
    public void show(Region content) {
        view.setCenter(content);
    }

    /// Takes in the file as it is now.
    public void take(Loaded<QuestionSet> loaded) {
        switch (loaded) {
            case Loaded.Ready<QuestionSet>(var set, var warnings) -> {
                trial.take(set);
                tell(warnings, false);
            }
            case Loaded.Refused<QuestionSet>(var wrong) -> tell(wrong, true);
        }
    }

    /// Tells that the file cannot be read at the moment.
    public void tellAway(String reason) {
        say(texts.of("away", reason), true);
        showLines(List.of());
    }

    private Node head() {
        var words = new VBox(2, title, state);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        var said = new HBox(12, new FontIcon(Feather.EYE), words);
        said.setAlignment(Pos.CENTER_LEFT);
        said.setMinWidth(0);
        HBox.setHgrow(said, Priority.ALWAYS);
        var line = new Beside(NARROW, 12, said, begin).aligned(Pos.CENTER_LEFT);
        var head = new VBox(8, line, problems);
        head.getStyleClass().addAll("head", "surface");
        return head;
    }

    private void tell(List<Problem> found, boolean broken) {
        var set = trial.session().shown(trial.set());
        title.setText(texts.of("title", set.title(), set.heading().version().toString(), name()));
        if (broken) {
            say(texts.of("broken", found.stream().filter(Problem::isError).count()), true);
        } else {
            say(texts.of("fine", found.size()), false);
        }
        begin.setDisable(broken);
        showLines(found);
    }

    private void say(String text, boolean broken) {
        state.setText(text);
        state.pseudoClassStateChanged(BROKEN, broken);
    }

    private void showLines(List<Problem> found) {
        problems.setText(
                found.stream()
                        .limit(MOST_PROBLEMS)
                        .map(this::line)
                        .collect(Collectors.joining("\n")));
        problems.setPrefRowCount(Math.min(found.size(), MOST_LINES));
        problems.setVisible(!found.isEmpty());
        problems.setManaged(!found.isEmpty());
    }

    private String line(Problem problem) {
        var at = problem.place();
        var where = at.line() == 0 ? name() : at.line() + ":" + at.column();
        var said = where + "  " + problem.message();
        return problem.isError() ? said : texts.of("warning", said);
    }

    private String name() {
        return String.valueOf(file.getFileName());
    }
}
