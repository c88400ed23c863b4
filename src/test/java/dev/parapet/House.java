package dev.parapet;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the rules of the architecture look at: every class, and the rooms that they live in. */
final class House {
    static final String ROOT = "dev.parapet";
    static final String DESKTOP = ROOT + ".desktop..";
    static final JavaClasses SHIPPED =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages(ROOT);
    static final JavaClasses WITH_TESTS = new ClassFileImporter().importPackages(ROOT);

    /**
     * The rooms, from the cellar up, each with those that it may use. The root may use them all.
     */
    static final Map<String, Set<String>> MAY_USE =
            Map.ofEntries(
                    Map.entry("document", Set.of()),
                    Map.entry("questionset", Set.of("document")),
                    Map.entry("review", Set.of("questionset", "document")),
                    Map.entry("lens", Set.of("review", "questionset", "document")),
                    Map.entry("assessment", Set.of("review", "questionset")),
                    Map.entry("wording", Set.of("assessment", "review", "questionset")),
                    Map.entry("evidence", Set.of("review", "questionset", "document")),
                    Map.entry(
                            "plan",
                            Set.of("wording", "assessment", "review", "questionset", "document")),
                    Map.entry(
                            "report",
                            Set.of(
                                    "plan",
                                    "wording",
                                    "assessment",
                                    "review",
                                    "questionset",
                                    "document")),
                    Map.entry("settings", Set.of("review", "questionset", "document")),
                    Map.entry("cli", allBelow()),
                    Map.entry("desktop", allBelow()));

    private House() {}

    /** Package patterns of rooms, what is inside them included. */
    static String[] rooms(String... names) {
        return Arrays.stream(names)
                .map(name -> ROOT + "." + name + "..")
                .toList()
                .toArray(String[]::new);
    }

    /** The same, and the root itself, where the parts are put together. */
    static String[] rootAndRooms(String... names) {
        var packages = new ArrayList<>(List.of(rooms(names)));
        packages.add(ROOT);
        return packages.toArray(String[]::new);
    }

    private static Set<String> allBelow() {
        return Set.of(
                "document",
                "questionset",
                "review",
                "lens",
                "assessment",
                "wording",
                "evidence",
                "plan",
                "report",
                "settings");
    }
}
