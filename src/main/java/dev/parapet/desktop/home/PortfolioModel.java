package dev.parapet.desktop.home;

import dev.parapet.portfolio.Entry;
import dev.parapet.portfolio.PortfolioFilter;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;

/// The reviews of the workspace as the start page has heard of them so far. Use it on the JavaFX
/// thread only.
public final class PortfolioModel {

    /// How far a listing is.
    public sealed interface Stage {
        /// Nobody has looked yet.
        record NotBegun() implements Stage {}

        /// Files are being read.
        record Reading(int read, int all) implements Stage {}

        /// The person wants no more of it for now.
        record Stopped(int read, int all) implements Stage {}

        /// All that could be read is there.
        ///
        /// @param remark what was left out, in a sentence; empty where nothing was
        record Done(String remark) implements Stage {}

        /// The folder cannot be listed.
        ///
        /// @param sentence what is wrong and what to do
        record Failed(String sentence) implements Stage {}
    }

    private final ObservableList<Entry> entries = FXCollections.observableArrayList();
    private final FilteredList<Entry> shown = new FilteredList<>(entries);
    private final ReadOnlyObjectWrapper<Stage> stage =
            new ReadOnlyObjectWrapper<>(new Stage.NotBegun());
    private final ReadOnlyObjectWrapper<Path> folder;
    private final ObjectProperty<PortfolioFilter> filter =
            new SimpleObjectProperty<>(PortfolioFilter.ALL);
    private final ReadOnlyObjectWrapper<LocalDate> today =
            new ReadOnlyObjectWrapper<>(LocalDate.EPOCH);

    /// Whether this folder was never looked through to its end: only then do rows come one by one.
    private boolean first = true;

    PortfolioModel(Path folder) {
        this.folder = new ReadOnlyObjectWrapper<>(folder);
        filter.subscribe(this::applyFilter);
    }

    /// Turns to a folder to look through it; what was known of another is forgotten.
    public void turnTo(Path next, LocalDate day) {
        if (!next.equals(folder.get())) {
            forget();
            stage.set(new Stage.NotBegun());
            folder.set(next);
        } else if (stage.get() instanceof Stage.Stopped) {
            stage.set(new Stage.NotBegun());
        }
        if (!day.equals(today.get())) {
            today.set(day);
            applyFilter();
        }
    }

    /// Begins to look. The first look shows at once what is known already.
    public void begin(List<Entry> known, int unread) {
        if (first) {
            entries.setAll(known);
        }
        if (unread > 0) {
            stage.set(new Stage.Reading(known.size(), known.size() + unread));
        }
    }

    /// Tells of what was read since. Only the first look adds it at once: later ones read files
    /// that stand there already.
    public void add(List<Entry> more) {
        if (stage.get() instanceof Stage.Reading(var read, var all)) {
            stage.set(new Stage.Reading(read + more.size(), all));
            if (first) {
                entries.addAll(more);
            }
        }
    }

    /// Leaves it at what was read so far.
    public void stop() {
        switch (stage.get()) {
            case Stage.NotBegun() -> stage.set(new Stage.Stopped(0, 0));
            case Stage.Reading(var read, var all) -> stage.set(new Stage.Stopped(read, all));
            case Stage.Stopped _, Stage.Done _, Stage.Failed _ -> {
                // nothing runs
            }
        }
    }

    /// Shows the whole listing. Rows that did not change are left alone, and with them what is
    /// selected.
    public void finish(List<Entry> all, String remark) {
        var next = new LinkedHashMap<Path, Entry>();
        all.forEach(entry -> next.put(entry.stamp().file(), entry));
        entries.removeIf(entry -> !next.containsKey(entry.stamp().file()));
        for (var i = 0; i < entries.size(); i++) {
            var before = entries.get(i);
            var now = next.remove(before.stamp().file());
            if (now != null && !now.equals(before)) {
                entries.set(i, now);
            }
        }
        entries.addAll(next.values());
        first = false;
        stage.set(new Stage.Done(remark));
    }

    public void fail(String sentence) {
        forget();
        stage.set(new Stage.Failed(sentence));
    }

    private void forget() {
        entries.clear();
        first = true;
    }

    ReadOnlyObjectProperty<Path> folder() {
        return folder.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Stage> stage() {
        return stage.getReadOnlyProperty();
    }

    ObjectProperty<PortfolioFilter> filter() {
        return filter;
    }

    ObservableList<Entry> entries() {
        return entries;
    }

    FilteredList<Entry> shown() {
        return shown;
    }

    ReadOnlyObjectProperty<LocalDate> today() {
        return today.getReadOnlyProperty();
    }

    private void applyFilter() {
        var now = filter.get();
        var day = today.get();
        shown.setPredicate(entry -> now.takes(entry, day));
    }
}
