package dev.parapet.desktop;

import javafx.geometry.Bounds;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Cell;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;

import org.kordamp.ikonli.javafx.FontIcon;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// What is wrong with what stands on screen, for eyes and for screen readers.
final class Seen {
    private static final double TEXT = 4.5;
    private static final double LARGE = 3;
    private static final double LARGE_SIZE = 24;

    private Seen() {}

    /// Whatever takes the keyboard and does not say what it is.
    static List<String> nameless(Parent root) {
        return nodes(root, Node::isFocusTraversable).stream()
                .filter(node -> said(node).isBlank() || node.getAccessibleRole() == null)
                .map(Seen::describe)
                .toList();
    }

    /// Letters and icons that do not stand out enough from what is behind them.
    static List<String> faint(Parent root, Color page) {
        var faint = new ArrayList<String>();
        for (var node : nodes(root, Text.class::isInstance)) {
            var text = (Text) node;
            if (text.getFill() instanceof Color colour && !text.getText().isBlank()) {
                var ground = Ground.behind(text, page);
                var seen = Ground.over(ground, colour, opacity(text));
                double ratio = Ground.contrast(seen, ground);
                if (ratio < least(text)) {
                    faint.add("%.2f %s on %s: %s".formatted(ratio, seen, ground, describe(text)));
                }
            }
        }
        return faint;
    }

    /// By which styles find what is on screen.
    static List<String> styleClasses(Parent root) {
        return nodes(root, _ -> true).stream()
                .flatMap(node -> node.getStyleClass().stream())
                .toList();
    }

    /// Whatever takes the keyboard and sticks out at a side of the window, where nothing moves it
    /// in.
    static List<String> beyond(Parent root) {
        double width = root.getScene().getWidth();
        return nodes(root, Node::isFocusTraversable).stream()
                .filter(node -> !canBeMovedSideways(node))
                .filter(node -> {
                    var place = node.localToScene(node.getLayoutBounds());
                    return place.getMinX() < -1 || place.getMaxX() > width + 1;
                })
                .map(Seen::describe)
                .toList();
    }

    /// Whatever takes the keyboard and ends below what can be scrolled into the window.
    static List<String> below(Parent root) {
        return nodes(root, Node::isFocusTraversable).stream()
                .filter(node -> !isInside(node, ScrollPane.class, VirtualFlow.class))
                .filter(node -> {
                    var room = room(node);
                    var bounds = node.localToScene(node.getLayoutBounds());
                    return bounds.getMaxY() > room.getMaxY() + 1
                            || bounds.getMinY() < room.getMinY() - 1;
                })
                .map(Seen::describe)
                .toList();
    }

    /// The page that is moved in a low window, or else the window.
    private static Bounds room(Node node) {
        var room =
                Stream.iterate(node, Objects::nonNull, Node::getParent)
                        .filter(each -> each.getParent() != null)
                        .filter(each -> each.getParent().getStyleClass().contains("reach"))
                        .findFirst()
                        .orElse(node.getScene().getRoot());
        return room.localToScene(room.getLayoutBounds());
    }

    private static boolean isInside(Node node, Class<?>... kinds) {
        return Stream.iterate(node.getParent(), Objects::nonNull, Node::getParent)
                .anyMatch(each -> Stream.of(kinds).anyMatch(kind -> kind.isInstance(each)));
    }

    private static boolean canBeMovedSideways(Node node) {
        return Stream.iterate(node, Objects::nonNull, Node::getParent)
                .anyMatch(each ->
                        each instanceof TableView<?> || each.getStyleClass().contains("sideways"));
    }

    private static double least(Text text) {
        boolean isLarge = text.getFont().getSize() >= LARGE_SIZE || text instanceof FontIcon;
        return isLarge ? LARGE : TEXT;
    }

    private static double opacity(Node node) {
        return node == null ? 1 : node.getOpacity() * opacity(node.getParent());
    }

    private static String said(Node node) {
        var own = node.getAccessibleText();
        return own != null
                ? own
                : Objects.toString(node.queryAccessibleAttribute(AccessibleAttribute.TEXT), "");
    }

    /// What is shown, enabled and not part of a control that speaks for it.
    private static List<Node> nodes(Parent parent, Predicate<Node> wanted) {
        var found = new ArrayList<Node>();
        for (var child : parent.getChildrenUnmodifiable()) {
            if (child.isVisible() && !child.isDisabled() && !isEmptyCell(child)) {
                add(found, child, wanted);
            }
        }
        return found;
    }

    private static void add(List<Node> found, Node node, Predicate<Node> wanted) {
        boolean isWanted = wanted.test(node);
        if (isWanted) {
            found.add(node);
        }
        if (node instanceof Parent below && !(isWanted && speaksForItsParts(node))) {
            found.addAll(nodes(below, wanted));
        }
    }

    private static boolean speaksForItsParts(Node node) {
        return node instanceof ComboBoxBase<?> || node instanceof TextInputControl;
    }

    private static boolean isEmptyCell(Node node) {
        return node instanceof Cell<?> cell && cell.isEmpty();
    }

    static String describe(Node node) {
        var chain = new StringBuilder();
        for (var at = node; at != null && chain.length() < 200; at = at.getParent()) {
            chain.append(at.getClass().getSimpleName()).append(at.getStyleClass()).append(" < ");
        }
        var text =
                node instanceof Text letters
                        ? letters.getText()
                        : node instanceof Labeled labeled ? labeled.getText() : "";
        return "“" + text + "” " + node.getAccessibleRole() + " " + chain;
    }

    /// For those who look whether anything was looked at.
    static int count(Parent root) {
        return nodes(root, node -> node.getAccessibleRole() != AccessibleRole.NODE).size();
    }
}
