/// A workspace that several people share through a Git repository. The only code that knows JGit,
/// and the only code that may reach a network: when a person synchronises with a remote.
@NullMarked
package dev.parapet.review.team;

import org.jspecify.annotations.NullMarked;
