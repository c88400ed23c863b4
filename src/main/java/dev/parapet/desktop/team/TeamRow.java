package dev.parapet.desktop.team;

import atlantafx.base.theme.Styles;

import dev.parapet.desktop.control.Beside;
import dev.parapet.desktop.control.Dressing;
import dev.parapet.desktop.control.Hint;
import dev.parapet.desktop.control.Sheet;
import dev.parapet.desktop.control.Texts;
import dev.parapet.review.team.Progress.Stage;
import dev.parapet.review.team.SignIn.Login;
import dev.parapet.review.team.Standing;
import dev.parapet.wording.MomentWording;
import dev.parapet.wording.Wording;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/// A quiet row about the team workspace that is on screen: its branch, its remote, and what is to
/// send and to fetch as last known. Takes no room where there is none. Use it on the JavaFX thread.
public final class TeamRow {

    /// What can be done from here.
    public interface Actions {
        void synchronise();

        /// Ends what runs.
        void stop();

        /// Says where to synchronise with from now on.
        void connect(String address);
    }

    private static final double NARROW = 560;

    private final Texts texts;
    private final MomentWording moments;
    private final Label words = new Label();
    private final Label stage = new Label();
    private final ProgressIndicator spinner = new ProgressIndicator();
    private final Button synchronise;
    private final Button cancel;
    private final SignInForm form;
    private final ConnectForm connect;
    private final Hyperlink name;
    private final VBox view;

    public TeamRow(Actions actions, Wording wording, ZoneId zone) {
        this.texts = new Texts("dev.parapet.desktop.team.texts", wording.locale());
        this.moments = new MomentWording(wording, zone);
        this.synchronise = button("synchronise", actions::synchronise);
        this.cancel = button("cancel", actions::stop);
        this.form = new SignInForm(texts);
        this.connect = new ConnectForm(texts, actions::connect);
        this.name = new Hyperlink(texts.of("name"));
        this.view = new VBox(line());
        form.visibleProperty().subscribe(shown -> hold(form, shown));
        connect.visibleProperty().subscribe(shown -> hold(connect, shown));
        name.setId("team-name");
        name.getStyleClass().add("small");
        name.setMinWidth(Region.USE_PREF_SIZE);
        name.setOnAction(_ -> connect.open());
        words.setId("team-words");
        words.getStyleClass().addAll("small", "quiet");
        words.setMinWidth(0);
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        stage.setId("team-stage");
        stage.getStyleClass().add("small");
        stage.setMinWidth(Region.USE_PREF_SIZE);
        view.getStyleClass().addAll("team-row", "surface");
        Sheet.wear(view, TeamRow.class, "team.css");
        Dressing.show(view, false);
        rest();
    }

    public Region view() {
        return view;
    }

    /// A form is there only while somebody is asked.
    private void hold(Node asking, boolean shown) {
        view.getChildren().remove(asking);
        if (shown) {
            view.getChildren().add(asking);
        }
    }

    private Node line() {
        var branch = new FontIcon(Feather.GIT_BRANCH);
        var standing = new HBox(8, branch, words, name);
        standing.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(standing, Priority.ALWAYS);
        var deeds = new HBox(8, spinner, stage, cancel, synchronise);
        deeds.setAlignment(Pos.CENTER_LEFT);
        var line = new Beside(NARROW, 8, standing, deeds).keepingLast().aligned(Pos.CENTER_LEFT);
        line.getStyleClass().add("line");
        return line;
    }

    /// Shows how the workspace stands, or nothing where there is none.
    public void show(Optional<Standing> standing, LocalDate today) {
        Dressing.show(view, standing.isPresent());
        standing.ifPresent(now -> {
            var text = words(now, today);
            words.setText(text);
            Hint.on(words, text);
            var alone = now.remote().isEmpty();
            Dressing.show(name, alone);
            synchronise.setText(texts.of(alone ? "synchronise.here" : "synchronise"));
        });
    }

    private String words(Standing standing, LocalDate today) {
        if (standing.remote().isEmpty()) {
            return texts.of("alone", standing.branch(), standing.toSend());
        }
        var asked =
                standing.asked()
                        .map(when -> texts.of("asked", moments.precise(when, today)))
                        .orElse(texts.of("asked.never"));
        return texts.of(
                "standing",
                standing.branch(),
                standing.remote().get(),
                standing.toSend(),
                standing.toFetch(),
                asked);
    }

    /// Says how far a synchronisation is.
    public void busy(Stage now) {
        stage.setText(texts.of("stage." + now.name().toLowerCase(Locale.ROOT)));
        working(true);
    }

    /// Says that it will end at the next place where it can.
    public void stopping() {
        stage.setText(texts.of("stopping"));
        cancel.setDisable(true);
        form.close();
    }

    /// Nothing runs any more.
    public void rest() {
        working(false);
        form.close();
    }

    /// Asks who the person is to a remote.
    ///
    /// @param again whether what was typed before was refused
    /// @param answer takes what is typed; nothing where the person leaves it
    public void ask(String remote, boolean again, Consumer<Optional<Login>> answer) {
        form.open(remote, again, answer);
    }

    private void working(boolean on) {
        Dressing.show(spinner, on);
        Dressing.show(stage, on);
        Dressing.show(cancel, on);
        Dressing.show(synchronise, !on);
        cancel.setDisable(false);
    }

    private Button button(String key, Runnable action) {
        var button = new Button(texts.of(key));
        button.setId("team-" + key);
        button.getStyleClass().addAll(Styles.SMALL);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }
}
