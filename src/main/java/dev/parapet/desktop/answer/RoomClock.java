package dev.parapet.desktop.answer;

import dev.parapet.desktop.control.Dressing;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.util.Duration;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// How long the room has been at a question.
final class RoomClock extends HBox {
    private final Setting setting;
    private final Label time = Dressing.label("room-time");
    private final Button turn;
    private final Button restart;
    private final Timeline ticks = new Timeline(new KeyFrame(Duration.seconds(1), _ -> showTime()));
    private Stopwatch watch;

    RoomClock(Setting setting) {
        super(4);
        this.setting = setting;
        this.watch = Stopwatch.startedAt(setting.session().now());
        this.turn = button(Feather.PAUSE, this::turn);
        this.restart = button(Feather.ROTATE_CCW, this::restart);
        restart.setAccessibleText(setting.text("room.timer.restart"));
        ticks.setCycleCount(Animation.INDEFINITE);
        setAlignment(Pos.CENTER_LEFT);
        time.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(time, turn, restart);
        show();
    }

    /// Begins anew.
    void restart() {
        watch = Stopwatch.startedAt(setting.session().now());
        show();
    }

    /// Stops, or goes on.
    void turn() {
        watch = watch.turned(setting.session().now());
        show();
    }

    /// Shows the time as it passes.
    void tick(boolean ticking) {
        if (ticking) {
            ticks.play();
        } else {
            ticks.stop();
        }
    }

    private void show() {
        turn.setGraphic(new FontIcon(watch.running() ? Feather.PAUSE : Feather.PLAY));
        turn.setAccessibleText(setting.text(watch.running() ? "room.timer.stop" : "room.timer.go"));
        showTime();
    }

    private void showTime() {
        var seconds = watch.at(setting.session().now()).toSeconds();
        time.setText("%d:%02d".formatted(seconds / 60, seconds % 60));
        time.setAccessibleText(setting.text("room.timer.said", time.getText()));
    }

    private static Button button(Feather icon, Runnable action) {
        var button = new Button("", new FontIcon(icon));
        button.getStyleClass().addAll("flat", "button-icon");
        button.setOnAction(_ -> action.run());
        return button;
    }
}
