package dev.parapet.desktop.answer;

import dev.parapet.desktop.control.Dressing;
import dev.parapet.desktop.control.Overlay;
import dev.parapet.desktop.control.RiskMark;
import dev.parapet.desktop.control.Scroll;
import dev.parapet.desktop.keys.CheatSheet;
import dev.parapet.wording.ReasonWording;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/// What the room sees on the projector: one practice at a time in large type, who is there, what
/// was put off, and how long the question has taken.
final class RoomView extends StackPane {
    private static final PseudoClass ANSWERED = PseudoClass.getPseudoClass("answered");
    private static final PseudoClass LARGE = PseudoClass.getPseudoClass("large");
    private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");

    /// How many letters' heights the page is wide and high, and the smallest and largest letters.
    private static final double WIDE = 68;

    private static final double HIGH = 44;
    static final double SMALLEST = 14;
    private static final double LARGEST = 30;

    /// From here on icons are large as well.
    private static final double MIDDLE = 20;

    private final Setting setting;
    private final ReasonWording reasons;
    private final Label where = Dressing.wrapping("quiet");
    private final Label count = Dressing.label("quiet");
    private final HBox dots = new HBox(6);
    private final RoomClock clock;
    private final RoomCard card;
    private final RoomPeople people;
    private final ParkingLot parked;
    private final RiskMark risk;
    private final Label sentence = Dressing.wrapping();
    private final CheatSheet sheet;
    private final Overlay keys;
    private Subscription following = Subscription.EMPTY;

    /// @param closed takes it off the wall
    RoomView(Setting setting, Runnable closed) {
        this.setting = setting;
        this.reasons = new ReasonWording(setting.wording());
        this.clock = new RoomClock(setting);
        this.card = new RoomCard(setting);
        this.people = new RoomPeople(setting);
        this.parked = new ParkingLot(setting);
        this.risk = new RiskMark(setting.wording(), SMALLEST);
        this.sheet = new CheatSheet(setting.wording().locale(), this::closeKeys);
        this.keys = new Overlay(sheet, card::requestFocus);
        getStyleClass().addAll("room", "surface");
        getStylesheets()
                .addAll(
                        AnswerScreen.sheet(),
                        Objects.requireNonNull(RoomView.class.getResource("room.css"))
                                .toExternalForm());
        widthProperty().subscribe(_ -> fit());
        heightProperty().subscribe(_ -> fit());
        var column = new VBox(head(closed), middle(), foot());
        column.getStyleClass().add("room-column");
        getChildren().addAll(column, keys);
    }

    /// Begins to follow the place and the answers.
    void begin() {
        following =
                setting.place()
                        .spot()
                        .subscribe((before, now) -> turn(before, now))
                        .and(setting.session().review().subscribe((_, _) -> update()));
        turn();
        clock.restart();
        clock.tick(true);
        card.requestFocus();
    }

    /// Follows them no longer.
    void end() {
        following.unsubscribe();
        clock.tick(false);
    }

    RoomCard card() {
        return card;
    }

    RoomClock clock() {
        return clock;
    }

    RoomPeople people() {
        return people;
    }

    ParkingLot parked() {
        return parked;
    }

    /// Shows the keys, or takes them away.
    void turnKeys(List<CheatSheet.Group> groups) {
        if (keys.isOpen()) {
            keys.close();
        } else {
            keys.open();
            sheet.begin(groups);
        }
    }

    boolean showsKeys() {
        return keys.isOpen();
    }

    private void closeKeys() {
        keys.close();
    }

    private Node head(Runnable closed) {
        HBox.setHgrow(where, Priority.ALWAYS);
        where.setMaxWidth(Double.MAX_VALUE);
        count.setMinWidth(USE_PREF_SIZE);
        dots.setAlignment(Pos.CENTER_LEFT);
        clock.setMinWidth(USE_PREF_SIZE);
        var close = new Button("", new FontIcon(Feather.MINIMIZE_2));
        close.getStyleClass().addAll("flat", "button-icon");
        close.setAccessibleText(setting.text("room.close"));
        close.setOnAction(_ -> closed.run());
        var head = new HBox(16, where, dots, count, clock, close);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("room-head");
        return head;
    }

    private Node middle() {
        var aside = new VBox(32, people, parked);
        aside.getStyleClass().add("room-aside");
        var side = scroll(aside, "room-side");
        var main = scroll(card, "room-main");
        HBox.setHgrow(main, Priority.ALWAYS);
        var middle = new HBox(main, side);
        VBox.setVgrow(middle, Priority.ALWAYS);
        return middle;
    }

    private static Scroll scroll(Region content, String style) {
        var scroll = new Scroll();
        scroll.setContent(content);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add(style);
        return scroll;
    }

    private Node foot() {
        sentence.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        var foot = new HBox(12, new Group(risk), sentence);
        foot.setAlignment(Pos.CENTER_LEFT);
        foot.getStyleClass().add("room-foot");
        return foot;
    }

    /// Letters grow with the page, for those who read it from far away.
    private void fit() {
        var room = Math.min(getWidth() / WIDE, getHeight() / HIGH);
        var letters = Math.clamp(room, SMALLEST, LARGEST);
        setStyle("-fx-font-size: " + letters + "px;");
        pseudoClassStateChanged(LARGE, letters >= MIDDLE);
        card.enlarge(letters / SMALLEST);
        risk.setScaleX(letters / SMALLEST);
        risk.setScaleY(letters / SMALLEST);
    }

    private void turn(Spot before, Spot now) {
        if (!now.hasQuestionOf(before)) {
            clock.restart();
        }
        turn();
        card.requestFocus();
    }

    private void turn() {
        var spot = setting.spot();
        var asked = spot.asked();
        where.setText(setting.text("room.where", asked.question().id(), asked.question().title()));
        count.setText(setting.text("room.count", spot.at() + 1, asked.practices().size()));
        dots.getChildren()
                .setAll(IntStream.range(0, asked.practices().size()).mapToObj(_ -> dot()).toList());
        card.turn();
        update();
    }

    private static Region dot() {
        var dot = new Region();
        dot.getStyleClass().add("dot");
        return dot;
    }

    private void update() {
        var asked = setting.spot().asked();
        var review = setting.session().review().get();
        for (int i = 0; i < dots.getChildren().size(); i++) {
            var answer = review.answerTo(asked.refOf(asked.practices().get(i)));
            var dot = dots.getChildren().get(i);
            dot.pseudoClassStateChanged(ANSWERED, answer.isAnswered());
            dot.pseudoClassStateChanged(HERE, i == setting.spot().at());
        }
        card.update();
        people.update();
        parked.update();
        var assessed = setting.assessed();
        risk.show(assessed.risk(), assessed.accepted());
        sentence.setText(reasons.sentence(assessed));
    }
}
