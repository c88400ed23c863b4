package dev.parapet.desktop.upgrade;

import dev.parapet.wording.UpgradeWording.Fate;

/// A practice, or a question that is gone, and what becomes of its answer.
///
/// @param change what is no longer as it was; empty where all is
/// @param answer what was said so far, in a line; empty where nothing was
/// @param archived whether the whole answer goes into the archive
record Row(Fate fate, String id, String title, String change, String answer, boolean archived) {}
