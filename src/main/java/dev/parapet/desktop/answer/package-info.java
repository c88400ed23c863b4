/// The screen on which questions are answered: navigation, one question, guidance.
@NullMarked
package dev.parapet.desktop.answer;

import org.jspecify.annotations.NullMarked;
