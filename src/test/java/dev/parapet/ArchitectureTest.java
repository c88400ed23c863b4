package dev.parapet;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import static dev.parapet.House.DESKTOP;
import static dev.parapet.House.MAY_USE;
import static dev.parapet.House.ROOT;
import static dev.parapet.House.SHIPPED;
import static dev.parapet.House.rooms;
import static dev.parapet.House.rootAndRooms;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.library.dependencies.Slice;

import dev.parapet.desktop.ParapetWindow;

import org.junit.jupiter.api.Test;

import java.util.Set;

/** Which room of the house may know which, and which library lives where. */
class ArchitectureTest {
    /** Rooms of the window that hold screens together, and so are known to them. */
    private static final Set<String> NOT_A_SCREEN =
            Set.of("shell", "session", "control", "theme", "keys");

    @Test
    void seesTheWholeHouse() {
        assertThat(SHIPPED).hasSizeGreaterThan(4);
        assertThat(SHIPPED.contain(Parapet.class)).isTrue();
        assertThat(SHIPPED.contain(ParapetWindow.class)).isTrue();
        assertThat(SHIPPED.contain(ArchitectureTest.class)).isFalse();
    }

    @Test
    void dependsDownwardsOnly() {
        var layers =
                layeredArchitecture()
                        .consideringOnlyDependenciesInLayers()
                        .withOptionalLayers(true)
                        .layer("the root")
                        .definedBy(ROOT);
        for (var room : MAY_USE.keySet()) {
            layers = layers.layer(room).definedBy(rooms(room));
        }
        for (var entry : MAY_USE.entrySet()) {
            var room = layers.whereLayer(entry.getKey());
            layers =
                    entry.getValue().isEmpty()
                            ? room.mayNotAccessAnyLayer()
                            : room.mayOnlyAccessLayers(entry.getValue().toArray(String[]::new));
        }
        layers.ensureAllClassesAreContainedInArchitecture()
                .because("a room is understood, and tested, without those above it")
                .check(SHIPPED);
    }

    @Test
    void hasNoCycles() {
        slices().matching(ROOT + ".(**)")
                .should()
                .beFreeOfCycles()
                .because("packages in a circle are one package")
                .check(SHIPPED);
    }

    @Test
    void screensDoNotKnowOneAnother() {
        slices().matching(DESKTOP.replace("..", ".(*).."))
                .namingSlices("$1")
                .that(areScreens())
                .should()
                .notDependOnEachOther()
                .because("screens meet in the session and the shell only")
                .allowEmptyShould(true)
                .check(SHIPPED);
    }

    @Test
    void keepsViewsPrivateToTheirPackage() {
        classes()
                .that()
                .resideInAPackage(DESKTOP)
                .and()
                .haveSimpleNameEndingWith("View")
                .should()
                .bePackagePrivate()
                .because("others open a screen, they do not reach into it")
                .allowEmptyShould(true)
                .check(SHIPPED);
    }

    @Test
    void keepsJavaFxInTheWindow() {
        onlyIn(new String[] {DESKTOP}, "javafx..", "atlantafx..", "org.kordamp.ikonli..");
    }

    @Test
    void keepsPdfBoxInOneRoom() {
        onlyIn(
                rooms("report.pdf"),
                "org.apache.pdfbox..",
                "org.apache.fontbox..",
                "org.apache.xmpbox..");
    }

    @Test
    void keepsPicocliAtTheCommandLine() {
        onlyIn(rootAndRooms("cli"), "picocli..");
    }

    @Test
    void keepsJacksonWhereFilesAreReadAndWritten() {
        onlyIn(
                rooms("document", "questionset", "review", "lens", "report"),
                "tools.jackson..",
                "com.fasterxml.jackson..");
    }

    @Test
    void keepsGitInOneRoom() {
        onlyIn(rooms("review.team"), "org.eclipse.jgit..");
    }

    @Test
    void keepsEncryptionInOneRoom() {
        onlyIn(rooms("review.age"), "com.exceptionfactory..", "com.password4j..", "javax.crypto..");
    }

    private static void onlyIn(String[] rooms, String... library) {
        noClasses()
                .that()
                .resideOutsideOfPackages(rooms)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(library)
                .because("a library that lives in one place can be replaced")
                .check(SHIPPED);
    }

    private static DescribedPredicate<Slice> areScreens() {
        return DescribedPredicate.describe(
                "are screens", slice -> !NOT_A_SCREEN.contains(slice.getNamePart(1)));
    }
}
