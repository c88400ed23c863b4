package dev.parapet.desktop.control;

import dev.parapet.questionset.Ownership.Carrier;
import dev.parapet.wording.Wording;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

import java.util.List;

/// The one look of who carries a responsibility: two halves, the customer's left and the provider's
/// right; who carries it has its half filled. Always stands beside its word.
public final class CarrierMark extends HBox {
    private static final PseudoClass CARRIED = PseudoClass.getPseudoClass("carried");
    private static final double HALF = 9;
    private static final double HEIGHT = 10;

    private final Wording wording;
    private final Region customer = half("customer");
    private final Region provider = half("provider");

    public CarrierMark(Wording wording, Carrier carrier) {
        this.wording = wording;
        getStyleClass().add("carrier-mark");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setMinSize(2 * HALF, HEIGHT);
        setMaxSize(2 * HALF, HEIGHT);
        getChildren().addAll(List.of(customer, provider));
        show(carrier);
    }

    public void show(Carrier carrier) {
        customer.pseudoClassStateChanged(CARRIED, carrier != Carrier.PROVIDER);
        provider.pseudoClassStateChanged(CARRIED, carrier != Carrier.CUSTOMER);
        setAccessibleText(wording.carrier(carrier));
    }

    private static Region half(String style) {
        var half = new Region();
        half.getStyleClass().addAll("half", style);
        half.setMinSize(HALF, HEIGHT);
        half.setMaxSize(HALF, HEIGHT);
        return half;
    }

    @Override
    public String getUserAgentStylesheet() {
        return Sheet.of("controls.css");
    }
}
