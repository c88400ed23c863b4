package dev.parapet.review.team;

import org.eclipse.jgit.lib.CommitBuilder;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.revwalk.filter.RevFilter;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/// The commits of a repository and where its branch stands.
record Commits(Repository repository) {

    /// The commit on which the branch stands; none in a new repository.
    Optional<ObjectId> head() throws IOException {
        return Optional.ofNullable(repository.resolve(Constants.HEAD));
    }

    Tree tree(Optional<ObjectId> commit) throws IOException {
        return commit.isEmpty() ? Tree.EMPTY : Tree.of(repository, commit.get());
    }

    ObjectId make(Tree tree, List<ObjectId> parents, Author author, String message)
            throws IOException {
        try (var inserter = repository.newObjectInserter()) {
            var commit = new CommitBuilder();
            commit.setTreeId(tree.write(inserter));
            commit.setParentIds(parents);
            commit.setAuthor(author.in(repository));
            commit.setCommitter(author.in(repository));
            commit.setMessage(message);
            var id = inserter.insert(commit);
            inserter.flush();
            return id;
        }
    }

    /// Moves the branch, unless somebody else has moved it since.
    void moveTo(ObjectId next, Optional<ObjectId> from, String reason) throws IOException {
        var update = repository.updateRef(Constants.HEAD);
        update.setNewObjectId(next);
        update.setExpectedOldObjectId(from.orElse(ObjectId.zeroId()));
        update.setRefLogMessage(reason, false);
        update.setForceUpdate(true);
        var result = update.update();
        switch (result) {
            case NEW, FAST_FORWARD, FORCED, NO_CHANGE -> {}
            default -> throw new IOException("Git could not move the branch: " + result);
        }
    }

    /// A commit that both come from.
    Optional<ObjectId> common(ObjectId one, ObjectId other) throws IOException {
        try (var walk = new RevWalk(repository)) {
            walk.setRevFilter(RevFilter.MERGE_BASE);
            walk.markStart(walk.parseCommit(one));
            walk.markStart(walk.parseCommit(other));
            return Optional.<RevCommit>ofNullable(walk.next()).map(ObjectId::copy);
        }
    }
}
