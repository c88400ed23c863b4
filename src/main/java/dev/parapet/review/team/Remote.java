package dev.parapet.review.team;

import org.eclipse.jgit.errors.NotSupportedException;
import org.eclipse.jgit.errors.TransportException;
import org.eclipse.jgit.lib.ConfigConstants;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.transport.FetchResult;
import org.eclipse.jgit.transport.RefSpec;
import org.eclipse.jgit.transport.RemoteConfig;
import org.eclipse.jgit.transport.RemoteRefUpdate;
import org.eclipse.jgit.transport.SshTransport;
import org.eclipse.jgit.transport.Transport;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The place that a workspace is synchronised with: a server, or a bare folder on a share.
///
/// @param name as Git calls it
/// @param branch ours, without `refs/heads/`
record Remote(Repository repository, String name, String branch, Prompt prompt, Progress progress)
        implements Line {
    /// Which branches are fetched, and where they stand here, for the name of a remote.
    static final String BRANCHES = "+refs/heads/*:refs/remotes/%s/*";

    private static final int SECONDS = 30;

    /// The remote of the branch; where it names none, `origin`.
    static Optional<Remote> of(Repository repository, Prompt prompt, Progress progress)
            throws IOException {
        var config = repository.getConfig();
        var branch = repository.getBranch();
        if (branch == null) {
            return Optional.empty();
        }
        var named =
                config.getString(
                        ConfigConstants.CONFIG_BRANCH_SECTION,
                        branch,
                        ConfigConstants.CONFIG_KEY_REMOTE);
        var name = named == null ? Constants.DEFAULT_REMOTE_NAME : named;
        return config.getSubsections(ConfigConstants.CONFIG_REMOTE_SECTION).contains(name)
                ? Optional.of(new Remote(repository, name, branch, prompt, progress))
                : Optional.empty();
    }

    @Override
    public String address() {
        try {
            return new RemoteConfig(repository.getConfig(), name)
                    .getURIs().stream()
                            .findFirst()
                            .map(address -> address.setPass(null).toString())
                            .orElse(name);
        } catch (URISyntaxException e) {
            return name;
        }
    }

    /// Where their branch stood when it was fetched last; none where it never was.
    Optional<ObjectId> known() throws IOException {
        return Optional.ofNullable(repository.exactRef(tracking(theirs()))).map(Ref::getObjectId);
    }

    @Override
    public Optional<ObjectId> fetch() throws IOException, Failure {
        try (var transport = open(Transport.Operation.FETCH)) {
            var all = new RefSpec(BRANCHES.formatted(name));
            var result = transport.fetch(new Monitor(progress), List.of(all));
            follow(result);
            return known().filter(
                            _ -> result.getAdvertisedRef(Constants.R_HEADS + theirs()) != null);
        } catch (TransportException | NotSupportedException | URISyntaxException e) {
            throw failure(e);
        }
    }

    @Override
    public Sent push(ObjectId commit) throws IOException, Failure {
        try (var transport = open(Transport.Operation.PUSH)) {
            var update =
                    new RemoteRefUpdate(
                            repository,
                            commit.name(),
                            commit,
                            Constants.R_HEADS + theirs(),
                            false,
                            tracking(theirs()),
                            null);
            var result = transport.push(new Monitor(progress), List.of(update));
            return sent(result.getRemoteUpdate(Constants.R_HEADS + theirs()));
        } catch (TransportException | NotSupportedException | URISyntaxException e) {
            throw failure(e);
        }
    }

    private static Sent sent(RemoteRefUpdate update) {
        return switch (update.getStatus()) {
            case OK, UP_TO_DATE -> new Sent.Taken();
            case REJECTED_NONFASTFORWARD, REJECTED_REMOTE_CHANGED -> new Sent.Behind();
            default -> new Sent.Refused(update.getStatus() + reason(update.getMessage()));
        };
    }

    private static String reason(@Nullable String message) {
        return message == null ? "" : ": " + message;
    }

    /// A branch that follows none yet follows the one that the remote calls its own.
    private void follow(FetchResult result) throws IOException {
        var head = result.getAdvertisedRef(Constants.HEAD);
        if (merged() != null || head == null) {
            return;
        }
        var target = head.getLeaf().getName();
        if (target.startsWith(Constants.R_HEADS)) {
            var config = repository.getConfig();
            config.setString(ConfigConstants.CONFIG_BRANCH_SECTION, branch, "remote", name);
            config.setString(ConfigConstants.CONFIG_BRANCH_SECTION, branch, "merge", target);
            config.save();
        }
    }

    /// The branch over there.
    private String theirs() {
        var merged = merged();
        return merged == null ? branch : Repository.shortenRefName(merged);
    }

    private @Nullable String merged() {
        return repository
                .getConfig()
                .getString(
                        ConfigConstants.CONFIG_BRANCH_SECTION,
                        branch,
                        ConfigConstants.CONFIG_KEY_MERGE);
    }

    private String tracking(String branchThere) {
        return Constants.R_REMOTES + name + "/" + branchThere;
    }

    /// The programs that a repository's own settings name for the other end are not run.
    private Transport open(Transport.Operation operation)
            throws TransportException, NotSupportedException, URISyntaxException {
        var transport = Transport.open(repository, name, operation);
        transport.setTimeout(SECONDS);
        transport.setCredentialsProvider(prompt);
        transport.setOptionUploadPack(RemoteConfig.DEFAULT_UPLOAD_PACK);
        transport.setOptionReceivePack(RemoteConfig.DEFAULT_RECEIVE_PACK);
        if (transport instanceof SshTransport ssh) {
            ssh.setSshSessionFactory(new SystemSsh());
        }
        return transport;
    }

    private Failure failure(Exception e) {
        var message = Optional.ofNullable(e.getMessage()).orElse(e.getClass().getSimpleName());
        var said = message.toLowerCase(Locale.ROOT);
        return new Failure(
                said.contains("not authorized") || said.contains("authentication")
                        ? new Synced.NotSignedIn(address())
                        : new Synced.OutOfReach(address(), message),
                e);
    }
}
