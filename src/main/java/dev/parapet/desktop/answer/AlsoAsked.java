package dev.parapet.desktop.answer;

import dev.parapet.desktop.control.Dressing;

import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The other questions that ask the practice in focus, which is answered once for all of them. Away
/// where there are none.
final class AlsoAsked extends VBox {
    private final Setting setting;

    AlsoAsked(Setting setting) {
        super(4);
        this.setting = setting;
    }

    void show(Spot here) {
        getChildren().setAll(others(here).map(spot -> link(here, spot)).toList());
        Dressing.show(this, !getChildren().isEmpty());
    }

    private Stream<Spot> others(Spot here) {
        var question = here.question();
        var practice = here.practiceRef();
        return setting.place().questions().get().stream()
                .filter(asked -> !asked.ref().equals(question))
                .flatMap(asked ->
                        IntStream.range(0, asked.practices().size())
                                .mapToObj(at -> new Spot(asked, at)))
                .filter(spot -> spot.practiceRef().equals(practice));
    }

    private Hyperlink link(Spot here, Spot other) {
        var id = other.practice().id();
        var link =
                new Hyperlink(
                        id.equals(here.practice().id())
                                ? setting.text("also.asked", other.asked().question().id())
                                : setting.text("also.practice", id));
        link.setGraphic(new FontIcon(Feather.LINK));
        link.getStyleClass().addAll("small", "also-asked");
        link.setWrapText(true);
        link.setOnAction(_ -> setting.place().go(other));
        return link;
    }
}
