package dev.parapet.review.team;

import java.util.Optional;

/// Asks a person who they are to a remote. What they say is used for one synchronisation and kept
/// nowhere.
@FunctionalInterface
public interface SignIn {
    /// Nobody can be asked.
    SignIn NOBODY = (_, _) -> Optional.empty();

    /// What a person types.
    ///
    /// @param password a password or an access token
    record Login(String user, String password) {
        @Override
        public String toString() {
            return "a login of " + user;
        }
    }

    /// Asks; waits as long as the person needs. Nothing where they changed their mind.
    ///
    /// @param remote the address of the remote, without what is secret in it
    /// @param again whether what was typed before was refused
    Optional<Login> ask(String remote, boolean again);
}
