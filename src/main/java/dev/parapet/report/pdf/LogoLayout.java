package dev.parapet.report.pdf;

import dev.parapet.report.Brand.Logo;
import dev.parapet.report.Brand.Logo.Picture;

import java.util.List;

/// Lays out the logo of who writes the report, within a box of its own.
final class LogoLayout {
    private static final double MOST_WIDTH = 140;
    private static final double MOST_HEIGHT = 34;

    private final Setting setting;

    LogoLayout(Setting setting) {
        this.setting = setting;
    }

    /// The logo at the left or the right of a frame; nothing where there is none.
    List<Strip> lay(Frame frame, boolean atRight) {
        return switch (setting.brand().logo()) {
            case Logo.None() -> List.of();
            case Picture picture -> List.of(strip(picture, frame, atRight));
        };
    }

    private Strip strip(Picture picture, Frame frame, boolean atRight) {
        double scale = Math.min(MOST_WIDTH / picture.width(), MOST_HEIGHT / picture.height());
        double width = picture.width() * scale;
        double height = picture.height() * scale;
        double left = atRight ? frame.right() - width : frame.left();
        var tag = frame.tag().child("Figure", Attributes.alternative(setting.brand().name()));
        return Strip.of(
                height,
                (canvas, top) -> {
                    var area = new Area(left, top, width, height);
                    canvas.picture(tag, picture, area);
                    canvas.bounds(tag, area);
                });
    }
}
