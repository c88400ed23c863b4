package dev.parapet.desktop;

import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// The way that Tab takes through a screen. Use it on the JavaFX thread.
final class FocusWalk {
    /// More than any screen has.
    private static final int MOST = 600;

    private final Scene scene;
    private final List<String> problems = new ArrayList<>();

    /// What has the keyboard, and what it stands in, outermost first. Some parts go from one place
    /// to another.
    record Stop(List<Node> chain) {
        static Stop at(Node node) {
            var chain = new ArrayList<Node>();
            Stream.iterate(node, Objects::nonNull, Node::getParent).forEach(chain::addFirst);
            return new Stop(List.copyOf(chain));
        }

        Node node() {
            return chain.getLast();
        }
    }

    private FocusWalk(Scene scene) {
        this.scene = scene;
    }

    /// What is wrong with the way once round and back, in words. Leaves the keyboard where it was.
    static List<String> problems(Scene scene) {
        var walk = new FocusWalk(scene);
        var before = scene.getFocusOwner();
        walk.go();
        if (before != null) {
            before.requestFocus();
        }
        return walk.problems;
    }

    private void go() {
        var covered = covering();
        if (covered.isEmpty()) {
            scene.getRoot().requestFocus();
        }
        var forwards = fromFirst(round(false));
        for (var node : traversable(covered.orElse(scene.getRoot()))) {
            if (forwards.stream().noneMatch(stop -> leadsTo(stop.node(), node))) {
                problems.add("Tab does not reach " + Seen.describe(node));
            }
        }
        for (int i = 1; i < forwards.size(); i++) {
            order(forwards.get(i - 1), forwards.get(i)).ifPresent(problems::add);
        }
        if (covered.isEmpty()) {
            scene.getRoot().requestFocus();
        }
        isSameWayBack(forwards, fromFirst(round(true).reversed()));
    }

    /// Of the buttons of a group Tab reaches one, and arrows the others.
    private static boolean leadsTo(Node stop, Node node) {
        return stop.equals(node)
                || (groupOf(stop).isPresent() && groupOf(stop).equals(groupOf(node)));
    }

    private static Optional<ToggleGroup> groupOf(Node node) {
        return node instanceof ToggleButton button
                ? Optional.ofNullable(button.getToggleGroup())
                : Optional.empty();
    }

    /// What lies over the whole screen.
    private Optional<Parent> covering() {
        return scene.getRoot().lookupAll(".overlay").stream()
                .filter(Node::isVisible)
                .map(Parent.class::cast)
                .findFirst();
    }

    /// On what lies over the screen the keyboard begins in the middle.
    private List<Stop> fromFirst(List<Stop> round) {
        var first = traversable(covering().orElse(scene.getRoot())).getFirst();
        var before = round.stream().takeWhile(stop -> !leadsTo(stop.node(), first)).toList();
        return Stream.concat(round.stream().skip(before.size()), before.stream()).toList();
    }

    private List<Stop> round(boolean back) {
        var stops = new ArrayList<Stop>();
        press(back);
        while (scene.getFocusOwner() != null && stops.size() < MOST) {
            var stop = Stop.at(scene.getFocusOwner());
            if (stops.contains(stop)) {
                if (!stops.getFirst().equals(stop)) {
                    problems.add("Tab goes no further than " + Seen.describe(stop.node()));
                }
                return stops;
            }
            stops.add(stop);
            inSight(stop.node()).ifPresent(problems::add);
            press(back);
        }
        problems.add("Tab does not come round");
        return stops;
    }

    private void press(boolean back) {
        var target = scene.getFocusOwner() == null ? scene.getRoot() : scene.getFocusOwner();
        Event.fireEvent(
                target,
                new KeyEvent(
                        KeyEvent.KEY_PRESSED, "\t", "\t", KeyCode.TAB, back, false, false, false));
        scene.getRoot().applyCss();
        scene.getRoot().layout();
    }

    static List<Node> traversable(Parent parent) {
        var found = new ArrayList<Node>();
        for (var child : parent.getChildrenUnmodifiable()) {
            if (child.isVisible() && !child.isDisabled()) {
                if (child.isFocusTraversable()) {
                    found.add(child);
                }
                if (child instanceof Parent below) {
                    found.addAll(traversable(below));
                }
            }
        }
        return found;
    }

    /// Whoever reads goes down or to the right: where the blocks that two stops stand in part, the
    /// second is neither above the first nor beside it on the left.
    private static Optional<String> order(Stop one, Stop next) {
        int shared = 0;
        while (shared < Math.min(one.chain().size(), next.chain().size())
                && one.chain().get(shared).equals(next.chain().get(shared))) {
            shared++;
        }
        if (shared == one.chain().size() || shared == next.chain().size()) {
            return Optional.empty();
        }
        var before = one.chain().get(shared).getBoundsInParent();
        var after = next.chain().get(shared).getBoundsInParent();
        return comesAfter(before, after)
                ? Optional.empty()
                : Optional.of(
                        "Tab goes from %s at %s back to %s at %s"
                                .formatted(
                                        Seen.describe(one.node()),
                                        before,
                                        Seen.describe(next.node()),
                                        after));
    }

    private static boolean comesAfter(Bounds before, Bounds after) {
        boolean isAbove = after.getMaxY() <= before.getMinY() + 1;
        boolean isLeft = after.getMaxX() <= before.getMinX() + 1;
        boolean isBelow = after.getMinY() >= before.getMaxY() - 1;
        boolean isRight = after.getMinX() >= before.getMaxX() - 1;
        return !(isAbove && !isRight) && !(isLeft && !isBelow);
    }

    /// Scrolled to, with all of it where there is room.
    private Optional<String> inSight(Node node) {
        var place = node.localToScene(node.getLayoutBounds());
        for (var around = node.getParent(); around != null; around = around.getParent()) {
            if (around.getClip() != null || around.getParent() == null) {
                var room = around.localToScene(around.getLayoutBounds());
                if (sticksOut(place.getMinY(), place.getMaxY(), room.getMinY(), room.getMaxY())
                        || sticksOut(
                                place.getMinX(), place.getMaxX(), room.getMinX(), room.getMaxX())) {
                    return Optional.of(
                            "out of sight: %s at %s in %s"
                                    .formatted(Seen.describe(node), place, room));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean sticksOut(double min, double max, double least, double most) {
        return max - min > most - least
                ? min > most - 1 || max < least + 1
                : min < least - 1 || max > most + 1;
    }

    /// What opens as the keyboard comes to it has nothing yet for whoever comes from behind.
    private void isSameWayBack(List<Stop> forwards, List<Stop> back) {
        var rest = new ArrayList<>(forwards);
        rest.retainAll(back);
        if (!rest.equals(back)) {
            problems.add("another way back: " + said(forwards) + "\n AND " + said(back));
        }
    }

    private static List<String> said(List<Stop> stops) {
        return stops.stream().map(stop -> Seen.describe(stop.node())).toList();
    }
}
