package dev.parapet.review.team;

import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.lib.UserConfig;

import java.time.Clock;

/// Who stands behind a commit, and the clock that dates it.
///
/// @param name as the person calls themselves; where it is empty, Git's own settings name them
public record Author(String name, Clock clock) {

    PersonIdent in(Repository repository) {
        var user = repository.getConfig().get(UserConfig.KEY);
        return new PersonIdent(
                name.isBlank() ? user.getAuthorName() : name,
                user.isAuthorEmailImplicit() ? "" : user.getAuthorEmail(),
                clock.instant(),
                clock.getZone());
    }
}
