package dev.parapet.desktop.write;

import dev.parapet.desktop.control.Divider;
import dev.parapet.desktop.control.Dressing;
import dev.parapet.desktop.control.FirstStop;
import dev.parapet.desktop.control.Sheet;
import dev.parapet.desktop.control.Texts;
import dev.parapet.desktop.session.ReviewSession;
import dev.parapet.desktop.session.Settings;
import dev.parapet.report.plan.PlanFormat;
import dev.parapet.report.plan.PlanOptions;
import dev.parapet.review.Milestone;
import dev.parapet.wording.Wording;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Scene;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// The plan before it goes out: its pages, beside them what may be chosen, and below them the
/// button that writes it.
public final class WriteScreen {
    private static final double NARROW = 720;
    private static final double LOW = 360;

    private final ReviewSession session;
    private final WriteDeeds deeds;
    private final Look look;
    private final BorderPane view = new BorderPane();

    private final ReadOnlyObjectWrapper<Choices> choices;
    private final ProofView proof;
    private final BrandChoice brand;
    private final DeliveryView delivery;
    private final ChoicesView column;
    private final CheckView check;
    private final SideView side;
    private final Divider divider;
    private final HBox beside = new HBox();
    private final FootView foot;
    private final Writing writing = new Writing();
    private String ready = "";

    /// The screen.
    ///
    /// @param usual how the person usually wants plans
    /// @param settings remember how wide the choices are
    public WriteScreen(
            ReviewSession session,
            Wording wording,
            PlanOptions usual,
            WriteDeeds deeds,
            Settings settings) {
        this.session = session;
        this.deeds = deeds;
        this.look =
                new Look(new Texts("dev.parapet.desktop.write.texts", wording.locale()), wording);
        this.choices = new ReadOnlyObjectWrapper<>(begin(usual, deeds));
        var choosing = new Choosing();
        this.proof = new ProofView(look, deeds::reading, this::made, deeds::leave);
        this.brand = new BrandChoice(look, deeds, choosing::choose);
        this.delivery =
                new DeliveryView(
                        look.texts(), deeds.isEncrypted(), choosing::enclose, deeds::chooseKey);
        this.column = new ChoicesView(look, session, choosing, brand.view(), delivery);
        this.check = new CheckView(look, deeds::go);
        this.side = new SideView(look.texts(), column, check);
        this.divider = new Divider("choices", side, Divider.Side.RIGHT, SideView.WIDTH, settings);
        this.foot = new FootView(look.texts(), new Going());
        lay();
        new FirstStop(view, () -> Optional.of(column.first()).filter(_ -> column.isVisible()));
        choices.subscribe(this::chosen);
        session.review().addListener(_ -> reviewChanged());
        writing.state().subscribe(state -> foot.show(state, ready));
        view.sceneProperty().subscribe(this::shown);
    }

    public Region view() {
        return view;
    }

    public boolean isOnScreen() {
        return view.getScene() != null;
    }

    /// Shows the plan as the review is now.
    public void showNow() {
        change(now -> now.with(new Moment.Now()));
    }

    /// Shows the plan as of a milestone, and of its day.
    public void show(Milestone milestone) {
        change(now -> now.with(new Moment.Kept(milestone)));
    }

    /// An encrypted review goes along only where somebody asks for it.
    private static Choices begin(PlanOptions usual, WriteDeeds deeds) {
        var delivery = usual.delivery().attaching(!deeds.isEncrypted());
        return new Choices(new Moment.Now(), PlanFormat.PDF, usual.with(delivery));
    }

    private void lay() {
        divider.setAccessibleText(look.texts().of("side.width"));
        turn(false);
        view.setMinWidth(0);
        view.widthProperty().subscribe(this::spread);
        view.widthProperty()
                .map(width -> width.doubleValue() > 0 && width.doubleValue() < NARROW)
                .subscribe((_, narrow) -> turn(narrow));
        view.setBottom(foot);
        view.getStyleClass().add("write");
        Sheet.wear(view, WriteScreen.class, "write.css");
        view.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void turn(boolean narrow) {
        view.setRight(null);
        view.setCenter(null);
        beside.getChildren().clear();
        side.takeIn(narrow ? Optional.of(proof) : Optional.empty());
        Dressing.show(proof, true);
        side.setMinHeight(narrow ? LOW : 0);
        view.setCenter(narrow ? side : proof);
        if (narrow) {
            side.setMinWidth(0);
            side.setMaxWidth(Double.MAX_VALUE);
        } else {
            beside.getChildren().setAll(divider, side);
            view.setRight(beside);
        }
    }

    /// The pages keep what they have beside the usual choices in the narrowest window.
    private void spread(Number width) {
        if (width.doubleValue() >= NARROW) {
            divider.fit(
                    SideView.WIDTH.within(width.doubleValue() - NARROW + SideView.WIDTH.usual()));
        }
    }

    private void pressed(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE) {
            // an open list closes first
            if (!(key.getTarget() instanceof ComboBoxBase<?> box && box.isShowing())) {
                key.consume();
                deeds.leave();
            }
        } else if (key.getCode() == KeyCode.P && key.isShortcutDown()) {
            key.consume();
            write();
        }
    }

    private void shown(Scene scene) {
        if (scene == null) {
            proof.rest();
        } else {
            brand.begin();
            reviewChanged();
        }
    }

    private void reviewChanged() {
        if (view.getScene() == null) {
            return;
        }
        if (choices.get().moment().isIn(session.review().get())) {
            chosen();
        } else {
            showNow();
        }
    }

    private void change(UnaryOperator<Choices> change) {
        choices.set(change.apply(choices.get()));
    }

    private void chosen() {
        var now = choices.get();
        column.show(now);
        delivery.show(now);
        ready = "";
        writing.rest();
        if (view.getScene() != null) {
            proof.make(now, session);
        }
    }

    private void made(Proof made) {
        column.show(made, choices.get());
        check.show(made.findings(), session.shown().sets());
        side.count(made.findings().size());
        ready = inWords(made);
        foot.allow(!(made.sight() instanceof Proof.Blank));
        foot.show(writing.state().get(), ready);
    }

    private String inWords(Proof made) {
        var format = look.texts().of("format." + choices.get().format().ending());
        return switch (made.sight()) {
            case Proof.Pages _ when ProofWork.LAID_OUT_LATER.contains(choices.get().format()) ->
                    look.texts().of("ready.laid_out_later", format);
            case Proof.Pages(_, var count, _) -> look.texts().of("ready.pages", format, count);
            case Proof.Lines _, Proof.Foreign _ -> look.texts().of("ready", format);
            case Proof.Blank() -> "";
        };
    }

    /// Asks where the plan goes and writes it.
    public void write() {
        var chosen = choices.get();
        var guard =
                chosen.format().isEnvelope()
                        ? delivery.safeguard().chosen()
                        : Optional.<Safeguard>of(new Safeguard.None());
        guard.ifPresent(
                safeguard -> deeds.saveAs(name()).ifPresent(file -> write(file, safeguard)));
    }

    private void write(Path file, Safeguard safeguard) {
        var chosen = choices.get();
        var work =
                new PlanWork(
                        chosen.moment().review(session),
                        chosen.moment().day(session),
                        chosen.options(),
                        safeguard,
                        file);
        var now = session.now();
        writing.begin(file, progress -> work.run(progress, now));
    }

    private String name() {
        var workload = session.review().get().workload().name();
        var name = look.texts().of("file", workload).replaceAll("[\\\\/:]", " ");
        return name + "." + choices.get().format().ending();
    }

    private final class Choosing implements ChoicesView.Deeds {
        @Override
        public void change(UnaryOperator<Choices> change) {
            WriteScreen.this.change(change);
        }

        @Override
        public void go(int page) {
            proof.go(page);
        }

        void enclose(boolean wanted) {
            choose(options -> options.with(options.delivery().attaching(wanted)));
        }
    }

    private final class Going implements FootView.Deeds {
        @Override
        public void write() {
            WriteScreen.this.write();
        }

        @Override
        public void end() {
            writing.end();
        }

        @Override
        public void open(Path path) {
            deeds.open(path);
        }

        @Override
        public String reason(Path file, Exception failure) {
            return deeds.writing(file, failure);
        }
    }
}
