package dev.parapet.desktop.shell;

import dev.parapet.desktop.session.Autosave;
import dev.parapet.desktop.session.RecentReview;
import dev.parapet.desktop.session.ReviewSession;

import javafx.scene.layout.Region;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;

/// The review in the window, with the screens made for it so far.
final class OpenReview {
    private final ReviewSession session;
    private final Autosave autosave;
    private final Screens.Answering answering;
    private final Map<Place, Region> views = new EnumMap<>(Place.class);

    OpenReview(ReviewSession session, Autosave autosave, Screens.Answering answering) {
        this.session = session;
        this.autosave = autosave;
        this.answering = answering;
        views.put(Place.ANSWER, answering.view());
    }

    ReviewSession session() {
        return session;
    }

    Autosave autosave() {
        return autosave;
    }

    Screens.Answering answering() {
        return answering;
    }

    /// The view of a place, made when it is first gone to.
    Region view(Place place, Function<Place, Region> maker) {
        return views.computeIfAbsent(place, maker);
    }

    RecentReview remembered() {
        return RecentReview.of(
                session.file(), session.review().get(), session.assessment().get());
    }
}
