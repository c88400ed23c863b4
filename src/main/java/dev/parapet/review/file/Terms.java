package dev.parapet.review.file;

import dev.parapet.questionset.ServiceModel;
import dev.parapet.review.ActionPlan.EffortEstimate;
import dev.parapet.review.PracticeAnswer.Side;
import dev.parapet.review.PracticeState.Exemption;
import dev.parapet.review.Workload.DataSensitivity;
import dev.parapet.review.Workload.Environment;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The words by which review files name the choices of the domain: the constant in lower case with
/// hyphens.
final class Terms {
    static final Map<String, ServiceModel> MODELS = of(List.of(ServiceModel.values()));
    static final Map<String, Environment> ENVIRONMENTS = of(List.of(Environment.values()));
    static final Map<String, DataSensitivity> SENSITIVITIES = of(List.of(DataSensitivity.values()));
    static final Map<String, Exemption> EXEMPTIONS = of(List.of(Exemption.values()));
    static final Map<String, Side> SIDES = of(List.of(Side.values()));
    static final Map<String, EffortEstimate> EFFORTS = of(List.of(EffortEstimate.values()));

    private Terms() {}

    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static <E extends Enum<E>> Map<String, E> of(List<E> constants) {
        var terms = new LinkedHashMap<String, E>();
        constants.forEach(constant -> terms.put(of(constant), constant));
        return Collections.unmodifiableMap(terms);
    }
}
