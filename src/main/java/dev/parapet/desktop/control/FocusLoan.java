package dev.parapet.desktop.control;

import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.Scene;

import org.jspecify.annotations.Nullable;

import java.util.Optional;

/// The keyboard, as a part has it that comes and goes: it is given back to what had it before.
public final class FocusLoan {
    private final Node part;
    private final ChangeListener<Node> follow = (_, was, now) -> note(was, now);
    private Optional<Node> before = Optional.empty();

    public FocusLoan(Node part) {
        this.part = part;
        part.sceneProperty()
                .subscribe((was, now) -> {
                    if (was != null) {
                        was.focusOwnerProperty().removeListener(follow);
                    }
                    if (now != null) {
                        now.focusOwnerProperty().addListener(follow);
                    }
                });
    }

    /// Whether the part has it.
    public boolean isTaken() {
        return Optional.ofNullable(part.getScene())
                .map(Scene::getFocusOwner)
                .filter(this::isInPart)
                .isPresent();
    }

    /// Gives it back, if the part has it; before that goes off the screen.
    ///
    /// @param otherwise where what had it before is gone
    public void giveBack(Runnable otherwise) {
        if (isTaken()) {
            before.filter(FocusLoan::isOnScreen).ifPresentOrElse(Node::requestFocus, otherwise);
        }
        before = Optional.empty();
    }

    /// Whether a node can be seen, as far as its parents go.
    static boolean isOnScreen(Node node) {
        return node.getScene() != null && Ancestors.from(node).allMatch(Node::isVisible);
    }

    private void note(@Nullable Node was, @Nullable Node now) {
        if (was != null && now != null && isInPart(now) && !isInPart(was)) {
            before = Optional.of(was);
        }
    }

    private boolean isInPart(Node node) {
        return Ancestors.from(node).anyMatch(part::equals);
    }
}
