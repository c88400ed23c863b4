package dev.parapet.review;

import dev.parapet.questionset.ServiceModel;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// What is reviewed.
///
/// @param purpose what the workload does, in a sentence; may be empty, like every text but the name
/// @param accounts cloud account ids or names
/// @param dataSensitivity the most sensitive data it holds
/// @param models the service models it uses; they decide which responsibility practices are asked
public record Workload(
        String name,
        String purpose,
        Environment environment,
        List<String> accounts,
        List<String> regions,
        DataSensitivity dataSensitivity,
        String owner,
        Set<ServiceModel> models) {
    public Workload {
        accounts = List.copyOf(accounts);
        regions = List.copyOf(regions);
        models = Set.copyOf(models);
    }

    /// A workload of which only the name is known: in production, on every service model.
    public static Workload named(String name) {
        return new Workload(
                name,
                "",
                Environment.PRODUCTION,
                List.of(),
                List.of(),
                DataSensitivity.INTERNAL,
                "",
                EnumSet.allOf(ServiceModel.class));
    }

    /// Where a workload stands in its life.
    public enum Environment {
        PRODUCTION,
        PREPRODUCTION,
        DEVELOPMENT
    }

    /// How sensitive data is.
    public enum DataSensitivity {
        PUBLIC,
        INTERNAL,
        CONFIDENTIAL,
        RESTRICTED
    }
}
