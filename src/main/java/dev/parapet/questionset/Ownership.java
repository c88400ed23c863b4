package dev.parapet.questionset;

import java.util.List;

/// Who carries a responsibility area in one service model.
///
/// @param term the ownership term of the CSA questionnaire, such as CSP-owned
/// @param provider what the provider does
/// @param customer what stays with the customer
/// @param variants where parts of the model differ
public record Ownership(
        Carrier carrier, String term, String provider, String customer, List<Variant> variants) {
    public Ownership {
        variants = List.copyOf(variants);
    }

    /// Whether the provider carries it alone, in the whole model or in a part of it, so that only a
    /// report can prove it.
    public boolean isInherited() {
        return carrier == Carrier.PROVIDER
                || variants.stream().anyMatch(variant -> variant.carrier() == Carrier.PROVIDER);
    }

    /// Which side answers for a control.
    public enum Carrier {
        PROVIDER,
        CUSTOMER,
        SHARED
    }

    /// A part of a service model in which the split is another one, such as multi-tenant managed
    /// services.
    public record Variant(
            String id,
            String name,
            Carrier carrier,
            String term,
            String provider,
            String customer) {}
}
