package dev.parapet.review.team;

import java.time.Instant;
import java.util.Optional;

/// How a workspace stands to its remote, as far as this machine knows: nobody was asked for it.
///
/// @param branch that is checked out
/// @param remote its address, without what is secret in it; none where there is none
/// @param toSend reviews that differ here from what both sides had last; without a remote, those to
///   commit
/// @param toFetch reviews that differ there, of what was fetched and not taken in
/// @param asked when the remote was asked last; never where it was not
public record Standing(
        String branch, Optional<String> remote, int toSend, int toFetch, Optional<Instant> asked) {}
