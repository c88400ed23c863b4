package dev.parapet.questionset.format;

import dev.parapet.questionset.Effort;
import dev.parapet.questionset.Layer;
import dev.parapet.questionset.Ownership.Carrier;
import dev.parapet.questionset.Practice.Confidence;
import dev.parapet.questionset.RiskLevel;
import dev.parapet.questionset.ServiceModel;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The words by which files name the choices of the domain: the constant in lower case.
final class Terms {
    static final Map<String, RiskLevel> RISKS = of(List.of(RiskLevel.values()));
    static final Map<String, RiskLevel> PRACTICE_RISKS =
            of(List.of(RiskLevel.HIGH, RiskLevel.MEDIUM, RiskLevel.LOW));
    static final Map<String, Effort> EFFORTS = of(List.of(Effort.values()));
    static final Map<String, Layer> LAYERS = of(List.of(Layer.values()));
    static final Map<String, ServiceModel> MODELS = of(List.of(ServiceModel.values()));
    static final Map<String, Carrier> CARRIERS = of(List.of(Carrier.values()));
    static final Map<String, Confidence> CONFIDENCES = of(List.of(Confidence.values()));

    private Terms() {}

    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static <E extends Enum<E>> Map<String, E> of(List<E> constants) {
        var terms = new LinkedHashMap<String, E>();
        constants.forEach(constant -> terms.put(of(constant), constant));
        return Collections.unmodifiableMap(terms);
    }
}
