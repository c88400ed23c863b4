package dev.parapet.desktop.setup;

import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/// One of the steps.
interface Step {
    /// Names the step in the bundle: `workload`, `scope` or `people`.
    String key();

    Region view();

    /// Whether one can go on from here.
    ObservableBooleanValue ready();

    /// What has the focus when the step begins; nothing special where it is the step itself.
    Node first();
}
