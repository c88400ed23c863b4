package dev.parapet.review;

import dev.parapet.questionset.PracticeRef;
import dev.parapet.questionset.QuestionRef;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Whose notes are for those who review only. A note that is private now was not meant for others
/// earlier either, and one that was private once may stand in the history as it was then.
public record PrivateNotes(Set<PracticeRef> practices, Set<QuestionRef> questions) {
    public PrivateNotes {
        practices = Set.copyOf(practices);
        questions = Set.copyOf(questions);
    }

    /// Those that are marked now or at a milestone, in the archive, in what a merge left open, or
    /// anywhere in the history.
    public static PrivateNotes of(Review review) {
        var marked = new Marked(new HashSet<>(), new HashSet<>());
        marked.look(review.now());
        review.milestones().forEach(milestone -> marked.look(milestone.content()));
        review.history()
                .entries()
                .forEach(entry -> {
                    marked.look(entry.edit().applyTo(Snapshot.NOTHING));
                    marked.look(entry.edit().reversed().applyTo(Snapshot.NOTHING));
                });
        review.conflicts()
                .forEach(conflict -> {
                    marked.look(conflict.field().put(Snapshot.NOTHING, conflict.ours()));
                    marked.look(conflict.field().put(Snapshot.NOTHING, conflict.theirs()));
                });
        return new PrivateNotes(marked.practices, marked.questions);
    }

    public boolean isEmpty() {
        return practices.isEmpty() && questions.isEmpty();
    }

    /// The moment with these notes marked as private.
    public Snapshot marked(Snapshot moment) {
        return with(moment, new Mark());
    }

    /// The moment without these notes.
    public Snapshot without(Snapshot moment) {
        return with(moment, new Leave());
    }

    /// The history without what these notes said.
    public History without(History history) {
        return new History(
                history.entries().stream().filter(entry -> !isAbout(entry.edit())).toList());
    }

    /// What is open after a merge, without what these notes said.
    public List<Conflict> without(List<Conflict> conflicts) {
        return conflicts.stream().filter(conflict -> !isAbout(conflict.field())).toList();
    }

    private boolean isAbout(Edit edit) {
        return switch (edit) {
            case Edit.OfPractice(var practice, var field, _, _) ->
                    isAbout(new FieldRef.OfPractice(practice, field));
            case Edit.OfQuestion(var question, var field, _, _) ->
                    isAbout(new FieldRef.OfQuestion(question, field));
            case Edit.OfWorkload _, Edit.OfPeople _, Edit.OfSets _ -> false;
        };
    }

    private boolean isAbout(FieldRef ref) {
        return switch (ref) {
            case FieldRef.OfPractice(var practice, var field) ->
                    (field == PracticeField.NOTE || field == PracticeField.PRIVACY)
                            && practices.contains(practice);
            case FieldRef.OfQuestion(var question, var field) ->
                    (field == QuestionField.NOTES || field == QuestionField.PRIVACY)
                            && questions.contains(question);
            case FieldRef.OfWorkload _, FieldRef.OfPeople _ -> false;
        };
    }

    private Snapshot with(Snapshot moment, Treatment treatment) {
        if (isEmpty()) {
            return moment;
        }
        var byPractice = new HashMap<>(moment.answers().practices());
        byPractice.replaceAll(
                (ref, answer) -> practices.contains(ref) ? treatment.of(answer) : answer);
        var byQuestion = new HashMap<>(moment.answers().questions());
        byQuestion.replaceAll(
                (ref, answer) -> questions.contains(ref) ? treatment.of(answer) : answer);
        var archive = new ArrayList<>(moment.archive());
        archive.replaceAll(archived -> with(archived, treatment));
        return moment.withAnswers(new Answers(byPractice, byQuestion)).withArchive(archive);
    }

    private Archived with(Archived archived, Treatment treatment) {
        return switch (archived) {
            case Archived.OfPractice(var set, var id, var key, var title, var answer)
                    when practices.contains(new PracticeRef(set.id(), key)) ->
                    new Archived.OfPractice(set, id, key, title, treatment.of(answer));
            case Archived.OfQuestion(var set, var id, var key, var title, var answer)
                    when questions.contains(new QuestionRef(set.id(), key)) ->
                    new Archived.OfQuestion(set, id, key, title, treatment.of(answer));
            case Archived.OfPractice _, Archived.OfQuestion _ -> archived;
        };
    }

    /// What is done with a note.
    private sealed interface Treatment {
        PracticeAnswer of(PracticeAnswer answer);

        QuestionAnswer of(QuestionAnswer answer);
    }

    private record Mark() implements Treatment {
        @Override
        public PracticeAnswer of(PracticeAnswer answer) {
            return answer.withPrivateNote(!answer.note().isEmpty());
        }

        @Override
        public QuestionAnswer of(QuestionAnswer answer) {
            return answer.withPrivateNotes(!answer.notes().isEmpty());
        }
    }

    private record Leave() implements Treatment {
        @Override
        public PracticeAnswer of(PracticeAnswer answer) {
            return answer.withNote("").withPrivateNote(false);
        }

        @Override
        public QuestionAnswer of(QuestionAnswer answer) {
            return answer.withNotes("").withPrivateNotes(false);
        }
    }

    private record Marked(Set<PracticeRef> practices, Set<QuestionRef> questions) {
        void look(Snapshot moment) {
            moment.answers()
                    .practices()
                    .forEach((ref, answer) -> {
                        if (answer.privateNote()) {
                            practices.add(ref);
                        }
                    });
            moment.answers()
                    .questions()
                    .forEach((ref, answer) -> {
                        if (answer.privateNotes()) {
                            questions.add(ref);
                        }
                    });
            moment.archive().forEach(this::look);
        }

        private void look(Archived archived) {
            switch (archived) {
                case Archived.OfPractice(var set, _, var key, _, var answer) -> {
                    if (answer.privateNote()) {
                        practices.add(new PracticeRef(set.id(), key));
                    }
                }
                case Archived.OfQuestion(var set, _, var key, _, var answer) -> {
                    if (answer.privateNotes()) {
                        questions.add(new QuestionRef(set.id(), key));
                    }
                }
            }
        }
    }
}
