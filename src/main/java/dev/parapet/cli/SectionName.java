package dev.parapet.cli;

import dev.parapet.report.plan.PlanSection;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/// Reads the name of a plan's section, such as risk-by-area.
final class SectionName implements ITypeConverter<PlanSection> {
    @Override
    public PlanSection convert(String value) {
        var name = value.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(PlanSection.values())
                .filter(section -> section.id().equals(name))
                .findFirst()
                .orElseThrow(() ->
                        new TypeConversionException(
                                "there is no section “" + value + "”; there are " + all()));
    }

    private static String all() {
        return Arrays.stream(PlanSection.values())
                .map(PlanSection::id)
                .collect(Collectors.joining(", "));
    }
}
