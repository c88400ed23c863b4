package dev.parapet;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;

import static dev.parapet.House.DESKTOP;
import static dev.parapet.House.ROOT;
import static dev.parapet.House.SHIPPED;
import static dev.parapet.House.WITH_TESTS;
import static dev.parapet.House.rooms;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

import dev.parapet.review.team.TeamFolder;

import org.eclipse.jgit.api.TransportCommand;
import org.eclipse.jgit.transport.Transport;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** How code in this house behaves, wherever it lives. */
class MannerTest {
    private static final Set<String> NETWORK_CLASSES =
            Set.of(
                    "java.net.DatagramSocket",
                    "java.net.HttpURLConnection",
                    "java.net.InetAddress",
                    "java.net.InetSocketAddress",
                    "java.net.JarURLConnection",
                    "java.net.MulticastSocket",
                    "java.net.NetworkInterface",
                    "java.net.ServerSocket",
                    "java.net.Socket",
                    "java.net.URLClassLoader",
                    "java.net.URLConnection",
                    "java.nio.channels.AsynchronousServerSocketChannel",
                    "java.nio.channels.AsynchronousSocketChannel",
                    "java.nio.channels.DatagramChannel",
                    "java.nio.channels.ServerSocketChannel",
                    "java.nio.channels.SocketChannel");

    private static final Pattern CLOCK =
            Pattern.compile(
                    "java\\.time\\.\\w+\\.now\\(.*"
                            + "|java\\.time\\.Clock\\.(system|tick).*"
                            + "|java\\.lang\\.System\\.(currentTimeMillis|nanoTime)\\(\\)"
                            + "|java\\.util\\.Date\\.<init>\\(\\)");

    @Test
    void neverOpensTheNetwork() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "com.sun.net..",
                        "java.net.http..",
                        "java.rmi..",
                        "javafx.scene.web..",
                        "javax.naming..",
                        "javax.net..")
                .orShould()
                .dependOnClassesThat(
                        describe("open sockets", c -> NETWORK_CLASSES.contains(c.getFullName())))
                .orShould()
                .callMethodWhere(
                        target(
                                describe(
                                        "URL.openStream and its like",
                                        t ->
                                                t.getOwner().isEquivalentTo(java.net.URL.class)
                                                        && Set.of(
                                                                        "getContent",
                                                                        "openConnection",
                                                                        "openStream")
                                                                .contains(t.getName()))))
                .because("the application is offline: promise 1")
                .check(SHIPPED);
    }

    /// The one exception to promise 1 is made by a person: only these call what may reach a remote.
    @Test
    void reachesARemoteOnlyAtAPersonsCommand() {
        noClasses()
                .that()
                .resideOutsideOfPackages(rooms("review.team", "desktop.team"))
                .and()
                .doNotHaveFullyQualifiedName(ROOT + ".cli.SyncCommand")
                .should()
                .callMethodWhere(
                        target(
                                describe(
                                        "synchronise",
                                        t ->
                                                t.getOwner().isEquivalentTo(TeamFolder.class)
                                                        && t.getName().equals("synchronise"))))
                .because("nothing but synchronising a team workspace may use the network")
                .check(SHIPPED);
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(ROOT + ".review.team.Remote")
                .should()
                .callMethodWhere(
                        target(
                                describe(
                                        "open a way to a remote",
                                        t ->
                                                t.getOwner().isAssignableTo(Transport.class)
                                                        || t.getOwner()
                                                                .isAssignableTo(
                                                                        TransportCommand.class))))
                .because("one class holds the way out")
                .check(SHIPPED);
    }

    @Test
    void holdsNoMutableStatics() {
        fields().that()
                .areStatic()
                .should()
                .beFinal()
                .because("what is global and changes cannot be tested or understood")
                .check(SHIPPED);
        noFields()
                .that()
                .areStatic()
                // JavaFX makes the application by itself and takes nothing but words along
                .and()
                .doNotHaveFullName("dev.parapet.desktop.ParapetWindow.BEGUN")
                .should()
                .haveRawType(describe("things that are there to be changed", MannerTest::isMutable))
                .because("a constant reference to a variable is a variable")
                .check(SHIPPED);
    }

    @Test
    void buildsTheDomainFromImmutableValues() {
        fields().that()
                .areDeclaredInClassesThat()
                .resideOutsideOfPackage(DESKTOP)
                .and()
                .areNotAnnotatedWith(fromPicocli())
                .should()
                .beFinal()
                .because("values that never change can be shared, compared and undone")
                .check(SHIPPED);
    }

    @Test
    void readsTheClockOnlyAtTheEdge() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        rooms(
                                "document",
                                "questionset",
                                "review",
                                "assessment",
                                "wording",
                                "plan",
                                "portfolio",
                                "report",
                                "settings"))
                .should()
                .callCodeUnitWhere(target(describe("reads the clock", MannerTest::readsTheClock)))
                .because("the same review must give the same plan on any day")
                .allowEmptyShould(true)
                .check(SHIPPED);
    }

    @Test
    void namesThingsForWhatTheyAre() {
        noClasses()
                .should()
                .haveNameMatching(".*(Util|Utils|Helper|Manager|Impl|Constants|Misc|Base)$")
                .because("such a name says nothing, so anything ends up there")
                .check(WITH_TESTS);
    }

    @Test
    void printsNothing() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT)
                .should(ACCESS_STANDARD_STREAMS)
                .because("the root passes writers down; the rest writes to what it is given")
                .check(SHIPPED);
    }

    @Test
    void throwsNothingVague() {
        NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS
                .because("a caller must be able to tell what failed")
                .check(SHIPPED);
    }

    @Test
    void injectsNothing() {
        noFields()
                .should()
                .beAnnotatedWith("jakarta.inject.Inject")
                .orShould()
                .beAnnotatedWith("javafx.fxml.FXML")
                .because("constructors say what a thing needs")
                .check(SHIPPED);
    }

    @Test
    void saysOfEveryPackageWhetherNullIsAllowed() {
        classes()
                .should(liveInANullMarkedPackage())
                .because("NullAway reads only what is marked: add a package-info.java")
                .check(WITH_TESTS);
    }

    private static boolean isMutable(JavaClass type) {
        return type.isAssignableTo(ThreadLocal.class)
                || type.getPackageName().equals("java.util.concurrent.atomic")
                || type.getPackageName().startsWith("javafx.beans.property")
                || isMutableCollection(type);
    }

    private static boolean isMutableCollection(JavaClass type) {
        return type.getPackageName().startsWith("java.util")
                && !type.isInterface()
                && (type.isAssignableTo(Collection.class) || type.isAssignableTo(Map.class));
    }

    private static boolean readsTheClock(CodeUnitCallTarget target) {
        return CLOCK.matcher(target.getFullName()).matches();
    }

    private static DescribedPredicate<JavaAnnotation<?>> fromPicocli() {
        return describe(
                "annotations of picocli",
                annotation -> annotation.getRawType().getPackageName().equals("picocli"));
    }

    private static ArchCondition<JavaClass> liveInANullMarkedPackage() {
        return new ArchCondition<>("live in a package that is @NullMarked") {
            @Override
            public void check(JavaClass javaClass, ConditionEvents events) {
                if (!javaClass.getPackage().isAnnotatedWith(NullMarked.class)) {
                    events.add(
                            SimpleConditionEvent.violated(
                                    javaClass,
                                    javaClass.getPackageName()
                                            + " is not @NullMarked: "
                                            + javaClass.getName()));
                }
            }
        };
    }
}
