package dev.parapet.desktop.plan;

import dev.parapet.plan.Action;

import javafx.scene.control.MenuItem;

import java.util.List;

/// Who is told of what happens in a list of actions.
interface Picks {

    /// Actions were chosen, the one with the keyboard last.
    void choose(List<Action> actions);

    /// Somebody wants to see the question of an action.
    void open(Action action);

    /// What can be done with what is chosen.
    List<MenuItem> menu();
}
