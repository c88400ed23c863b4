/// The open review as the window sees it: one observable model that every screen reads and through
/// which every change goes.
@NullMarked
package dev.parapet.desktop.session;

import org.jspecify.annotations.NullMarked;
