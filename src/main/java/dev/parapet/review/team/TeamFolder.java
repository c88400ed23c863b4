package dev.parapet.review.team;

import org.eclipse.jgit.lib.ConfigConstants;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.transport.RefSpec;
import org.eclipse.jgit.transport.RemoteConfig;
import org.eclipse.jgit.transport.URIish;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/// A workspace that is a Git repository. Everything but {@link #synchronise} stays on this machine.
///
/// @param folder the top of the repository
public record TeamFolder(Path folder) {
    private static final String ATTRIBUTES = "*.parapet merge=parapet text eol=lf\n";

    /// What Parapet keeps beside reviews for this machine alone.
    private static final String EXCLUDED = ".parapet-*\n.*.parapet.lock\n";

    /// The workspace that a folder is; none where it is no repository.
    public static Optional<TeamFolder> of(Path folder) {
        return Repositories.isThere(folder)
                ? Optional.of(new TeamFolder(folder.toAbsolutePath().normalize()))
                : Optional.empty();
    }

    /// The workspace that a review is in: the folder around it that is a repository, as far up as
    /// the folder of the person's reviews. No further: somebody's whole home may be a repository.
    ///
    /// @param workspace the folder of the person's reviews
    public static Optional<TeamFolder> around(Path review, Path workspace) {
        var file = review.toAbsolutePath().normalize();
        var last = workspace.toAbsolutePath().normalize();
        var own = file.resolveSibling("");
        var most = own.startsWith(last) ? own.getNameCount() - last.getNameCount() + 1 : 1;
        return Stream.iterate(own, Objects::nonNull, Path::getParent)
                .limit(most)
                .filter(Repositories::isThere)
                .findFirst()
                .map(TeamFolder::new);
    }

    /// Makes a folder a repository and commits the reviews in it. Git's own commands merge reviews
    /// by practice there too, once Parapet is their merge driver.
    public static TeamFolder begin(Path folder, Author author) throws IOException {
        var made = prepared(folder);
        keep(made.folder.resolve(Constants.DOT_GIT_ATTRIBUTES), ATTRIBUTES);
        made.commit("Begin the workspace", author);
        return made;
    }

    /// Makes a folder a copy of a workspace that others have already; synchronising fills it.
    /// Reviews that are in it stay and are sent to the others.
    ///
    /// @throws URISyntaxException where the address is none
    public static TeamFolder join(Path folder, String address)
            throws IOException, URISyntaxException {
        var made = of(folder);
        var team = made.isPresent() ? made.get() : prepared(folder);
        team.connect(address);
        return team;
    }

    private static TeamFolder prepared(Path folder) throws IOException {
        var made = new TeamFolder(folder.toAbsolutePath().normalize());
        Files.createDirectories(made.folder);
        try (var repository = Repositories.begin(made.folder)) {
            keep(repository.getDirectory().toPath().resolve(Constants.INFO_EXCLUDE), EXCLUDED);
        }
        return made;
    }

    private static void keep(Path file, String text) throws IOException {
        if (Files.notExists(file)) {
            Files.createDirectories(Objects.requireNonNull(file.getParent()));
            Files.write(file, text.getBytes(StandardCharsets.UTF_8));
        }
    }

    /// Where it is synchronised with, without what is secret in the address; none where it is not.
    public Optional<String> remote() throws IOException {
        try (var repository = Repositories.open(folder)) {
            return unasked(repository).map(Remote::address);
        }
    }

    /// Says where to synchronise with from now on.
    ///
    /// @param address of a server, or the path of a bare repository
    /// @throws URISyntaxException where it is no address
    public void connect(String address) throws IOException, URISyntaxException {
        try (var repository = Repositories.open(folder)) {
            var config = repository.getConfig();
            var remote = new RemoteConfig(config, Constants.DEFAULT_REMOTE_NAME);
            List.copyOf(remote.getURIs()).forEach(remote::removeURI);
            remote.addURI(new URIish(address));
            remote.setFetchRefSpecs(
                    List.of(new RefSpec(Remote.BRANCHES.formatted(remote.getName()))));
            remote.update(config);
            var branch = repository.getBranch();
            config.unset(ConfigConstants.CONFIG_BRANCH_SECTION, branch, "remote");
            config.unset(ConfigConstants.CONFIG_BRANCH_SECTION, branch, "merge");
            config.save();
        }
    }

    /// Commits the reviews that changed, here and nowhere else.
    ///
    /// @return whether any had changed
    public boolean commit(String message, Author author) throws IOException {
        try (var repository = Repositories.open(folder)) {
            return in(repository, author, Progress.UNSEEN).commit(message);
        }
    }

    /// Commits one review, here and nowhere else.
    ///
    /// @return whether it had changed
    /// @throws IOException where Git is in the middle of something in the folder, too
    public boolean commit(Path review, String message, Author author) throws IOException {
        return commit(review, message, author, () -> true);
    }

    /// The same for somebody who may leave it.
    ///
    /// @param isWanted is asked once more when all is ready; where nobody wants it by then, the
    ///   branch stays where it is
    /// @return whether it had changed and was wanted
    public boolean commit(Path review, String message, Author author, BooleanSupplier isWanted)
            throws IOException {
        try (var repository = Repositories.open(folder)) {
            var work = in(repository, author, Progress.UNSEEN);
            var unfinished = work.unfinished();
            if (unfinished.isPresent()) {
                throw new IOException("Git is in the middle of something: " + unfinished.get());
            }
            var path = folder.relativize(review.toAbsolutePath().normalize());
            return work.commit(message, path.toString().replace('\\', '/')::equals, isWanted);
        }
    }

    /// How it stands to its remote, as far as this machine knows. Reads what changed lately: not
    /// for the thread of a window.
    public Standing standing() throws IOException {
        try (var repository = Repositories.open(folder)) {
            return new Survey(
                            new WorkingFolder(repository, folder),
                            new Commits(repository),
                            unasked(repository))
                    .standing();
        }
    }

    /// Commits, brings what others sent, merges it by practice, and sends. Reaches over the network
    /// where the remote is on one. Not for the thread of a window.
    public Synced synchronise(Author author, SignIn signIn) throws IOException {
        return synchronise(author, signIn, Progress.UNSEEN);
    }

    /// The same with somebody looking on.
    public Synced synchronise(Author author, SignIn signIn, Progress progress) throws IOException {
        try (var repository = Repositories.open(folder)) {
            return in(repository, author, progress)
                    .with(Remote.of(repository, new Prompt(signIn), progress));
        }
    }

    /// The remote, to read of it what is known here.
    private static Optional<Remote> unasked(Repository repository) throws IOException {
        return Remote.of(repository, new Prompt(SignIn.NOBODY), Progress.UNSEEN);
    }

    private Synchronising in(Repository repository, Author author, Progress progress) {
        return new Synchronising(new WorkingFolder(repository, folder), author, progress);
    }
}
