package dev.parapet.review;

import dev.parapet.questionset.PracticeRef;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Who changed what in a review, oldest first. Its size is bounded: the oldest entries go where
/// there are more than {@value #MOST} or they hold more than four million characters.
public record History(List<Entry> entries) {
    public static final History NONE = new History(List.of());

    /// How long typing in one field by the same person counts as one entry.
    private static final Duration TYPING = Duration.ofMinutes(10);

    private static final int MOST = 10_000;
    private static final long MOST_CHARACTERS = 4_000_000;

    /// One edit, who made it and when. Of typing it says when it began.
    public record Entry(Stamp by, Edit edit) {}

    public History {
        entries = List.copyOf(entries);
    }

    /// Two histories as one, in the order of time; what both tell stands once.
    public History merged(History other) {
        var mine = Set.copyOf(entries);
        if (mine.containsAll(other.entries)) {
            return this;
        }
        if (Set.copyOf(other.entries).containsAll(mine)) {
            return other;
        }
        var rest = new ArrayDeque<>(other.entries);
        rest.removeIf(mine::contains);
        var all = new ArrayList<Entry>();
        for (var entry : entries) {
            while (!rest.isEmpty() && rest.getFirst().by().at().isBefore(entry.by().at())) {
                all.add(rest.removeFirst());
            }
            all.add(entry);
        }
        all.addAll(rest);
        return new History(bounded(all));
    }

    /// The history with what somebody did now.
    public History with(List<Edit> edits, Stamp by) {
        if (edits.isEmpty()) {
            return this;
        }
        var next = new ArrayList<>(entries);
        var rest = edits.size() == 1 ? takeIn(edits.getFirst(), by, next) : edits;
        rest.forEach(edit -> next.add(new Entry(by, edit)));
        return new History(bounded(next));
    }

    /// What was done to one practice, oldest first.
    public List<Entry> of(PracticeRef practice) {
        return entries.stream()
                .filter(entry ->
                        entry.edit() instanceof Edit.OfPractice edit
                                && edit.practice().equals(practice))
                .toList();
    }

    /// Who gave a field the value that it has or had, and when last; none where the history does
    /// not reach back so far.
    public Optional<Stamp> saidBy(FieldRef field, FieldValue value) {
        return entries.reversed().stream()
                .filter(entry -> field.changed(entry.edit()).equals(Optional.of(value)))
                .map(Entry::by)
                .findFirst();
    }

    /// How many of the first entries two histories share; until there, both are one review.
    public int shared(History other) {
        var most = Math.min(entries.size(), other.entries.size());
        var shared = 0;
        while (shared < most && entries.get(shared).equals(other.entries.get(shared))) {
            shared++;
        }
        return shared;
    }

    /// What a review said when its history had only so many entries. Question sets and archive stay
    /// as they are now.
    ///
    /// @param now what it says with all of them
    public Snapshot rewound(Snapshot now, int entriesThen) {
        var then = now;
        for (var entry : entries.subList(entriesThen, entries.size()).reversed()) {
            then = entry.edit().reversed().applyTo(then);
        }
        return then;
    }

    /// What a review said at an earlier moment, as far back as the history goes.
    ///
    /// @param now what it says with all entries
    public Snapshot at(Instant moment, Snapshot now) {
        var later = entries.stream().dropWhile(entry -> !entry.by().at().isAfter(moment)).count();
        return rewound(now, entries.size() - (int) later);
    }

    /// Adds an edit to the last entry where both are the same person's typing; typing that came to
    /// nothing leaves no entry.
    ///
    /// @return what is left to add
    private static List<Edit> takeIn(Edit edit, Stamp by, List<Entry> entries) {
        if (entries.isEmpty()) {
            return List.of(edit);
        }
        var last = entries.getLast();
        var joined = last.edit().joined(edit);
        var since = Duration.between(last.by().at(), by.at());
        if (joined.isEmpty()
                || !last.by().who().equals(by.who())
                || since.isNegative()
                || since.compareTo(TYPING) > 0) {
            return List.of(edit);
        }
        entries.removeLast();
        joined.stream()
                .filter(both -> !both.isEmpty())
                .forEach(both -> entries.add(new Entry(last.by(), both)));
        return List.of();
    }

    private static List<Entry> bounded(List<Entry> entries) {
        var characters = 0L;
        var kept = 0;
        for (var entry : entries.reversed()) {
            characters += Weight.of(entry.edit());
            if (kept == MOST || characters > MOST_CHARACTERS) {
                break;
            }
            kept++;
        }
        return entries.subList(entries.size() - kept, entries.size());
    }
}
