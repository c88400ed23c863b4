package dev.parapet.questionset.format;

import dev.parapet.document.Fields;
import dev.parapet.document.Terms;
import dev.parapet.questionset.Ownership;
import dev.parapet.questionset.Ownership.Carrier;
import dev.parapet.questionset.Ownership.Variant;
import dev.parapet.questionset.ServiceModel;

import java.util.EnumMap;
import java.util.Map;

/// Reads who carries an area in each service model.
final class OwnershipReader {
    private static final Map<String, ServiceModel> MODELS = Terms.of(ServiceModel.values());
    private static final Map<String, Carrier> CARRIERS = Terms.of(Carrier.values());

    private OwnershipReader() {}

    static Map<ServiceModel, Ownership> read(Fields fields) {
        var ownership = new EnumMap<ServiceModel, Ownership>(ServiceModel.class);
        MODELS.forEach((name, model) -> {
            var inModel = fields.fields(name);
            if (fields.has(name)) {
                ownership.put(model, ownership(inModel));
            }
        });
        fields.refuseUnread();
        return ownership;
    }

    private static Ownership ownership(Fields fields) {
        var ownership =
                new Ownership(
                        fields.requiredChoice("carrier", CARRIERS, Carrier.SHARED),
                        fields.optionalText("term"),
                        fields.optionalText("provider"),
                        fields.optionalText("customer"),
                        fields.list(
                                "variants", node -> variant(Fields.of(node, fields.problems()))));
        fields.refuseUnread();
        return ownership;
    }

    private static Variant variant(Fields fields) {
        var variant =
                new Variant(
                        fields.text("id"),
                        fields.text("name"),
                        fields.requiredChoice("carrier", CARRIERS, Carrier.SHARED),
                        fields.optionalText("term"),
                        fields.optionalText("provider"),
                        fields.optionalText("customer"));
        fields.refuseUnread();
        return variant;
    }
}
