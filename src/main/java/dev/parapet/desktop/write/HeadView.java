package dev.parapet.desktop.write;

import static javafx.scene.control.ContentDisplay.GRAPHIC_ONLY;
import static javafx.scene.control.ContentDisplay.LEFT;

import atlantafx.base.theme.Styles;

import dev.parapet.desktop.control.Dressing;
import dev.parapet.desktop.control.Hint;
import dev.parapet.desktop.control.Texts;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Above the pages: the way back, which page is in sight, and how large pages are.
final class HeadView extends HBox {
    private static final double PERCENT = 48;
    private static final double NARROW = 480;

    private final Texts texts;
    private final PagesView pages;
    private final ProgressIndicator busy = new ProgressIndicator();
    private final Label page = new Label();
    private final HBox sizes = new HBox(4);

    HeadView(Texts texts, PagesView pages, Runnable leave) {
        super(12);
        this.texts = texts;
        this.pages = pages;
        getStyleClass().addAll("head", "surface");
        setAlignment(Pos.CENTER_LEFT);
        var back = new Button(texts.of("back"), new FontIcon(Feather.ARROW_LEFT));
        back.setId("leave");
        back.getStyleClass().add(Styles.FLAT);
        back.setAccessibleText(texts.of("back"));
        Hint.on(back, texts.of("back"));
        back.setMinWidth(USE_PREF_SIZE);
        page.setMinWidth(USE_PREF_SIZE);
        widthProperty()
                .map(width -> width.doubleValue() > 0 && width.doubleValue() < NARROW)
                .subscribe(narrow -> back.setContentDisplay(narrow ? GRAPHIC_ONLY : LEFT));
        back.setOnAction(_ -> leave.run());
        busy.setAccessibleText(texts.of("busy"));
        page.getStyleClass().add("quiet");
        page.setId("page");
        sizes.setAlignment(Pos.CENTER);
        sizes.getChildren()
                .setAll(
                        icon("smaller", Feather.ZOOM_OUT, pages::smaller),
                        percent(),
                        icon("larger", Feather.ZOOM_IN, pages::larger),
                        icon("fit", Feather.MAXIMIZE, pages::fitWidth));
        getChildren().setAll(back, gap(), busy, page, sizes);
        pages.current().subscribe(this::tell);
        pages.getItems().subscribe(this::tell);
        showBusy(false);
    }

    void showBusy(boolean shown) {
        busy.setVisible(shown);
    }

    /// Whether there are pages to make larger.
    void showSizes(boolean shown) {
        Dressing.show(sizes, shown);
        Dressing.show(page, shown);
    }

    private void tell() {
        var count = pages.getItems().size();
        page.setText(count == 0 ? "" : texts.of("page", pages.current().get() + 1, count));
    }

    private Label percent() {
        var percent = new Label();
        percent.getStyleClass().addAll("small", "quiet");
        percent.setMinWidth(PERCENT);
        percent.setAlignment(Pos.CENTER);
        pages.paper()
                .subscribe(width ->
                        percent.setText(texts.of("percent", Zoom.percent(width.doubleValue()))));
        return percent;
    }

    private static Region gap() {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }

    private Button icon(String key, Feather icon, Runnable action) {
        var button = new Button("", new FontIcon(icon));
        button.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT);
        button.setAccessibleText(texts.of(key));
        Hint.on(button, texts.of(key));
        button.setOnAction(_ -> action.run());
        return button;
    }
}
