package dev.parapet.desktop.shell;

import dev.parapet.review.team.Synced;
import dev.parapet.review.team.Synced.Taken;
import dev.parapet.review.team.TeamFolder;
import dev.parapet.wording.SyncWording;
import dev.parapet.wording.Wording;

import java.util.List;

/// Says how a synchronisation ended, and leads to what is to decide.
record TeamNews(Desk desk, TeamWork.Ways ways) {
    /// More decide one after the other.
    private static final int MOST = 2;

    Notice of(TeamFolder team, Synced synced) {
        var words = new SyncWording(new Wording(desk.machine().locale()));
        return new Notice(
                isAsWanted(synced) ? Notice.Kind.NEWS : Notice.Kind.PROBLEM,
                words.sentence(synced),
                words.lines(synced, team.folder()),
                toDecide(synced).stream().limit(MOST).map(this::decide).toList());
    }

    private static boolean isAsWanted(Synced synced) {
        return switch (synced) {
            case Synced.Done _, Synced.Stopped _, Synced.NoRemote _ -> true;
            case Synced.OutOfReach _,
                    Synced.NotSignedIn _,
                    Synced.Refused _,
                    Synced.Outrun _,
                    Synced.Unfinished _,
                    Synced.InTheWay _ ->
                    false;
        };
    }

    private static List<Taken> toDecide(Synced synced) {
        return switch (synced) {
            case Synced.Done done -> done.withConflicts();
            case Synced.Stopped(var taken) ->
                    taken.stream().filter(file -> file.conflicts() > 0).toList();
            case Synced.NoRemote _,
                    Synced.OutOfReach _,
                    Synced.NotSignedIn _,
                    Synced.Refused _,
                    Synced.Outrun _,
                    Synced.Unfinished _,
                    Synced.InTheWay _ ->
                    List.of();
        };
    }

    private Notice.Action decide(Taken taken) {
        var name = String.valueOf(taken.file().getFileName());
        return new Notice.Action(
                desk.texts().of("team.decide", name), () -> ways.decide(taken.file()));
    }
}
