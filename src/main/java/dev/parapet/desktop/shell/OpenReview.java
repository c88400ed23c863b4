package dev.parapet.desktop.shell;

import dev.parapet.desktop.session.Autosave;
import dev.parapet.desktop.session.Navigator;
import dev.parapet.desktop.session.RecentReview;
import dev.parapet.desktop.session.ReviewSession;
import dev.parapet.review.file.ReviewFile;

import javafx.scene.layout.Region;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;

/// The review in the window, with the screens made for it so far.
final class OpenReview {
    private final ReviewSession session;
    private final Screens screens;
    private final Navigator navigator;
    private final PlanWriting plans;
    private final Desk desk;
    private final Autosave autosave;
    private final Screens.Answering answering;
    private final Map<Place, Region> views = new EnumMap<>(Place.class);

    OpenReview(
            ReviewSession session,
            Screens screens,
            Navigator navigator,
            PlanWriting plans,
            Desk desk) {
        this.session = session;
        this.screens = screens;
        this.navigator = navigator;
        this.plans = plans;
        this.desk = desk;
        this.autosave =
                new Autosave(
                        session,
                        new ReviewFile()::save,
                        failure -> desk.failures().writing(session.file(), failure),
                        desk.machine().clock());
        this.answering = screens.answering(session, navigator);
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

    /// The view of a place, made when one first goes there.
    Region view(Place place) {
        return views.computeIfAbsent(place, this::make);
    }

    void writePlan() {
        plans.write(session.review().get(), session.file());
    }

    RecentReview remembered() {
        return RecentReview.of(session.file(), session.review().get(), session.assessment().get());
    }

    /// Whether a path leads to this review's file.
    boolean isIn(Path file) {
        try {
            return Files.isSameFile(session.file(), file);
        } catch (IOException e) {
            return false;
        }
    }

    private Region make(Place place) {
        return switch (place) {
            case ANSWER -> answering.view();
            case RESULTS -> screens.results(session, navigator);
            case PLAN -> screens.plan(session, navigator, this::writePlan);
            case MILESTONES ->
                    screens.milestones(
                            session, navigator, new MilestoneDeeds(desk, plans, session.file()));
        };
    }
}
