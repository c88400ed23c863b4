package dev.parapet.wording;

import dev.parapet.review.team.Synced;
import dev.parapet.review.team.Synced.Taken;

import java.nio.file.Path;
import java.util.List;

/// Says how a synchronisation ended and what to do about it.
public final class SyncWording {
    private final Wording wording;

    public SyncWording(Wording wording) {
        this.wording = wording;
    }

    /// One or two sentences.
    public String sentence(Synced synced) {
        return switch (synced) {
            case Synced.Done(var taken, var sent) when taken.isEmpty() ->
                    wording.say(sent ? "sync.sent" : "sync.same");
            case Synced.Done done when !done.withConflicts().isEmpty() ->
                    wording.say("sync.conflicts", done.taken().size(), conflicts(done));
            case Synced.Done(var taken, var sent) ->
                    wording.say(sent ? "sync.both" : "sync.taken", taken.size());
            case Synced.Stopped(var taken) -> wording.say("sync.stopped", taken.size());
            case Synced.NoRemote() -> wording.say("sync.no_remote");
            case Synced.OutOfReach(var remote, var reason) ->
                    wording.say("sync.out_of_reach", remote, reason);
            case Synced.NotSignedIn(var remote) -> wording.say("sync.not_signed_in", remote);
            case Synced.Refused(var remote, var reason) ->
                    wording.say("sync.refused", remote, reason);
            case Synced.Outrun(var remote) -> wording.say("sync.outrun", remote);
            case Synced.Unfinished(var what) -> wording.say("sync.unfinished", what);
            case Synced.InTheWay(var files) -> wording.say("sync.in_the_way", files.size());
        };
    }

    /// The files it is about, a line each.
    ///
    /// @param folder the workspace, in which they are named
    public List<String> lines(Synced synced, Path folder) {
        var top = folder.toAbsolutePath().normalize();
        return switch (synced) {
            case Synced.Stopped(var taken) -> taken.stream().map(file -> line(top, file)).toList();
            case Synced.Done(var taken, _) -> taken.stream().map(file -> line(top, file)).toList();
            case Synced.InTheWay(var files) ->
                    files.stream().map(file -> top.relativize(file).toString()).toList();
            case Synced.NoRemote _,
                    Synced.OutOfReach _,
                    Synced.NotSignedIn _,
                    Synced.Refused _,
                    Synced.Outrun _,
                    Synced.Unfinished _ ->
                    List.of();
        };
    }

    private String line(Path top, Taken taken) {
        var name = top.relativize(taken.file()).toString();
        var what =
                switch (taken.kind()) {
                    case NEW -> "sync.file.new";
                    case CHANGED -> "sync.file.changed";
                    case MERGED -> "sync.file.merged";
                    case GONE -> "sync.file.gone";
                    case BESIDE -> "sync.file.beside";
                };
        return wording.say(what, name, taken.conflicts());
    }

    private static int conflicts(Synced.Done done) {
        return done.withConflicts().stream().mapToInt(Taken::conflicts).sum();
    }
}
