package dev.parapet.desktop.merge;

import dev.parapet.desktop.control.Divider;
import dev.parapet.desktop.control.Divider.Span;
import dev.parapet.desktop.control.Dressing;
import dev.parapet.desktop.control.Sheet;
import dev.parapet.desktop.session.Navigator;
import dev.parapet.desktop.session.Navigator.Destination;
import dev.parapet.desktop.session.ReviewSession;
import dev.parapet.desktop.session.Settings;
import dev.parapet.review.Change;
import dev.parapet.review.Conflict;
import dev.parapet.review.Conflict.Choice;
import dev.parapet.review.FieldValue;
import dev.parapet.review.Occasion;
import dev.parapet.wording.Wording;

import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.Optional;

/// What a merge left to decide, field by field: both sides beside each other, and the choice.
/// Nothing here is ever forced; the review goes on with what our side says.
public final class MergeScreen {
    private static final Span LIST = new Span(224, 304, 480);
    private static final double NARROW = 720;
    private static final double A_FEW = 136;
    private static final double LEAST_HEIGHT = 240;

    /// What the conflict on screen keeps for itself, however wide the list is, in px.
    private static final double DETAIL = 480;

    private final ReviewSession session;
    private final Look look;
    private final Agenda agenda = new Agenda();
    private final ListView<Conflict> list = new ListView<>();
    private final DetailView detail;
    private final ScrollPane scroll;
    private final Head head;
    private final Label nothing;
    private final Divider divider;
    private final HBox beside = new HBox();
    private final BorderPane view = new BorderPane();

    /// @param settings remember how wide the list is
    public MergeScreen(
            ReviewSession session, Navigator navigator, Wording wording, Settings settings) {
        this.session = session;
        this.look = Look.of(wording, session.zone(), session.today());
        this.detail =
                new DetailView(
                        look,
                        session,
                        navigator,
                        new DetailView.Deeds() {
                            @Override
                            public void take(Choice choice) {
                                decide(choice);
                            }

                            @Override
                            public void write(FieldValue value) {
                                decide(value);
                            }

                            @Override
                            public void next() {
                                MergeScreen.this.next();
                            }
                        });
        this.scroll = new ScrollPane(detail);
        this.head =
                new Head(look, this::decideAll, () -> navigator.go(new Destination.Answering()));
        this.divider = new Divider("conflict-list", list, Divider.Side.LEFT, LIST, settings);
        this.nothing = Dressing.paragraph(look.text("nothing"), "quiet", "nothing");
        lay();
        session.review().addListener(_ -> followIfVisible());
        view.sceneProperty()
                .subscribe(scene -> {
                    if (scene != null) {
                        begin();
                    }
                });
    }

    public Region view() {
        return view;
    }

    private void lay() {
        list.setCellFactory(_ -> new ConflictCell(look, session::shown));
        list.setAccessibleText(look.text("list"));
        list.setId("conflicts");
        divider.setAccessibleText(look.text("list.width"));
        list.getSelectionModel()
                .selectedItemProperty()
                .subscribe(conflict -> {
                    if (conflict != null) {
                        show(conflict);
                    }
                });
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("detail-scroll");
        view.widthProperty()
                .map(width -> width.doubleValue() > 0 && width.doubleValue() < NARROW)
                .subscribe(this::turn);
        view.widthProperty().subscribe(this::spread);
        view.getStyleClass().add("merge");
        Sheet.wear(view, MergeScreen.class, "merge.css");
        new MergeKeys(this::decide, this::next, detail::write, list).attachTo(view);
    }

    /// The list stands beside what it leads to, or above it where there is little room.
    private void turn(boolean narrow) {
        view.setTop(null);
        view.setLeft(null);
        list.setMinHeight(narrow ? A_FEW : 0);
        list.setPrefHeight(narrow ? A_FEW : Region.USE_COMPUTED_SIZE);
        scroll.setMinHeight(narrow ? LEAST_HEIGHT : 0);
        if (narrow) {
            list.setMinWidth(0);
            list.setMaxWidth(Double.MAX_VALUE);
            view.setTop(new VBox(head, list));
        } else {
            beside.getChildren().setAll(list, divider);
            view.setTop(head);
            view.setLeft(beside);
        }
    }

    private void spread(Number width) {
        if (width.doubleValue() >= NARROW) {
            divider.fit(LIST.within(width.doubleValue() - DETAIL));
        }
    }

    private void begin() {
        agenda.begin(session.review().get());
        show(agenda.all().stream().findFirst());
        list.requestFocus();
    }

    /// Follows the review; what has opened again, as by undoing, is turned to.
    private void followIfVisible() {
        if (view.getScene() != null) {
            var opened = agenda.follow(session.review().get());
            var before = Optional.ofNullable(list.getSelectionModel().getSelectedItem());
            show(opened.or(() -> before).or(() -> agenda.all().stream().findFirst()));
        }
    }

    private void show(Optional<Conflict> chosen) {
        var review = session.review().get();
        list.getItems().setAll(agenda.all());
        list.refresh();
        head.show(review.conflicts().size(), session.isReadOnly());
        Dressing.show(list, !agenda.all().isEmpty());
        Dressing.show(divider, !agenda.all().isEmpty());
        view.setCenter(agenda.all().isEmpty() ? nothing : scroll);
        chosen.ifPresent(conflict -> {
            list.getSelectionModel().select(conflict);
            show(conflict);
        });
    }

    private void show(Conflict conflict) {
        detail.show(conflict, agenda.ours(conflict));
    }

    private void next() {
        chosen().flatMap(conflict -> agenda.next(conflict, session.review().get()))
                .ifPresent(conflict -> {
                    list.getSelectionModel().select(conflict);
                    list.scrollTo(conflict);
                    scroll.setVvalue(0);
                });
    }

    private Optional<Conflict> chosen() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
    }

    private void decide(Choice choice) {
        chosen().filter(conflict -> choice != Choice.BOTH || conflict.canKeepBoth())
                .ifPresent(conflict ->
                        decide(conflict, conflict.chosen(choice, agenda.ours(conflict))));
    }

    private void decide(FieldValue value) {
        chosen().ifPresent(conflict -> decide(conflict, value));
    }

    private void decide(Conflict conflict, FieldValue value) {
        var review = session.review().get();
        var about = look.fields().quoted(conflict.field(), review.sets());
        session.change(
                new Change.Become(new Occasion.Decided(about), conflict.decide(review, value)));
    }

    private void decideAll(Choice choice) {
        var review = session.review().get();
        var about = look.text("rest", review.conflicts().size());
        session.change(
                new Change.Become(new Occasion.Decided(about), Conflict.decideAll(review, choice)));
    }
}
