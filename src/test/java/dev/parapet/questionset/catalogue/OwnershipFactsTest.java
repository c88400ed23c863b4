package dev.parapet.questionset.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.parapet.document.DocumentReader;
import dev.parapet.document.Limits;
import dev.parapet.document.Node;
import dev.parapet.document.Node.Mapping;
import dev.parapet.document.Node.Sequence;
import dev.parapet.document.Node.Text;
import dev.parapet.questionset.Area;
import dev.parapet.questionset.Assurance;
import dev.parapet.questionset.Ownership;
import dev.parapet.questionset.Ownership.Carrier;
import dev.parapet.questionset.Ownership.Variant;
import dev.parapet.questionset.ServiceModel;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Who carries what, as the shared responsibility set says it, held against what is known.
class OwnershipFactsTest {
    private static final List<Area> AREAS =
            new ShippedSets().read().newest("shared-responsibility").orElseThrow().areas();

    private static final Map<Carrier, String> TERMS =
            Map.of(
                    Carrier.PROVIDER, "CSP-owned",
                    Carrier.CUSTOMER, "CSC-owned",
                    Carrier.SHARED, "Shared CSP and CSC");

    private static final Map<String, ServiceModel> MODELS =
            Map.of(
                    "iaas", ServiceModel.INFRASTRUCTURE,
                    "managed", ServiceModel.MANAGED,
                    "serverless", ServiceModel.SERVERLESS,
                    "saas", ServiceModel.SOFTWARE);

    /// P, C and S: provider, customer or shared; infrastructure, managed, serverless, software.
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "SR-01, PPPP", "SR-02, PPPP", "SR-03, PPPP", "SR-04, PPPP", "SR-05, SSSP", "SR-06, SSSS",
        "SR-07, SSSS", "SR-08, CSSS", "SR-09, CCCC", "SR-10, CPSP", "SR-11, CSSS", "SR-12, CSSS",
        "SR-13, CCCC", "SR-14, CCCC", "SR-15, CCCC", "SR-16, SSSP", "SR-17, CSSS", "SR-18, SSSP",
        "SR-19, CCCS", "SR-20, CSSP", "SR-21, SSSS", "SR-22, SSSS", "SR-23, CCCC", "SR-24, CCCC",
        "SR-25, CCCS", "SR-26, SSSS", "SR-27, SSSP"
    })
    void saysWhoCarriesEachAreaInEachServiceModel(String area, String carriers) {
        assertThat(
                        Arrays.stream(ServiceModel.values())
                                .map(model ->
                                        ownership(area, model).carrier().name().substring(0, 1))
                                .collect(Collectors.joining()))
                .isEqualTo(carriers);
    }

    @Test
    void dividesEveryAreaInEveryServiceModelAndSaysWhatEachSideDoes() {
        assertThat(AREAS).hasSize(27);
        assertThat(AREAS).allMatch(area -> area.ownership().size() == ServiceModel.values().length);
        assertThat(ownerships())
                .noneMatch(each -> each.provider().isBlank() || each.customer().isBlank());
        assertThat(variants())
                .noneMatch(each -> each.provider().isBlank() || each.customer().isBlank());
    }

    @Test
    void givesEachTheTermOfTheQuestionnaire() {
        assertThat(ownerships()).allMatch(each -> each.term().equals(TERMS.get(each.carrier())));
        assertThat(variants()).allMatch(each -> each.term().equals(TERMS.get(each.carrier())));
    }

    @Test
    void tellsTenanciesOfManagedServicesApartInPatching() {
        assertThat(ownership("SR-05", ServiceModel.MANAGED).variants())
                .extracting(Variant::id, Variant::carrier)
                .containsExactly(
                        tuple("single_tenant", Carrier.SHARED),
                        tuple("multi_tenant", Carrier.PROVIDER));
        assertThat(variants()).hasSize(2);
    }

    @Test
    void namesAReportForWhatIsInheritedAndForNothingElse() {
        assertThat(AREAS)
                .allMatch(area -> isInherited(area) != area.assurance().equals(Assurance.NONE));
        assertThat(AREAS.stream().filter(OwnershipFactsTest::isInherited).map(Area::assurance))
                .hasSize(10)
                .noneMatch(assurance ->
                        assurance.report().isBlank()
                                || assurance.read().isBlank()
                                || assurance.lookFor().isBlank());
    }

    @Test
    void agreesWithTheFacts() throws IOException {
        var file =
                Path.of(
                        System.getProperty("shared.folder", ""),
                        "facts",
                        "shared-responsibility-facts.json");
        assumeThat(file).exists();
        var facts = Topics.valueOf(new DocumentReader(Limits.QUESTION_SET).read(file));

        var areas = items(facts.nearest("areas"));
        assertThat(areas).extracting(area -> text(area, "id")).hasSameSizeAs(AREAS);
        for (var fact : areas) {
            MODELS.forEach((name, model) -> {
                var known = fact.nearest("ownership", name);
                var ours = ownership(text(fact, "id"), model);
                assertThat(List.of(owner(ours.carrier()), ours.term()))
                        .as("%s, %s", text(fact, "id"), name)
                        .containsExactly(text(known, "owner"), text(known, "ssrm_ownership"));
                assertThat(split(ours)).isEqualTo(split(known));
            });
        }
    }

    private static Map<String, String> split(Ownership ownership) {
        return ownership.variants().stream()
                .collect(
                        Collectors.toMap(
                                Variant::id, each -> owner(each.carrier()) + ", " + each.term()));
    }

    private static Map<String, String> split(Node known) {
        return known instanceof Mapping(_, var entries)
                        && entries.get("variants") instanceof Mapping(_, var variants)
                ? variants.entrySet().stream()
                        .collect(
                                Collectors.toMap(
                                        Map.Entry::getKey,
                                        each ->
                                                text(each.getValue(), "owner")
                                                        + ", "
                                                        + text(each.getValue(), "ssrm_ownership")))
                : Map.of();
    }

    private static String owner(Carrier carrier) {
        return switch (carrier) {
            case PROVIDER -> "aws";
            case CUSTOMER -> "customer";
            case SHARED -> "shared";
        };
    }

    private static boolean isInherited(Area area) {
        return area.ownership().values().stream().anyMatch(Ownership::isInherited);
    }

    private static Ownership ownership(String area, ServiceModel model) {
        return Objects.requireNonNull(area(area).ownership().get(model), area + ", " + model);
    }

    private static Area area(String id) {
        return AREAS.stream().filter(area -> area.id().equals(id)).findFirst().orElseThrow();
    }

    private static Stream<Ownership> ownerships() {
        return AREAS.stream().flatMap(area -> area.ownership().values().stream());
    }

    private static Stream<Variant> variants() {
        return ownerships().flatMap(each -> each.variants().stream());
    }

    private static List<Node> items(Node node) {
        return node instanceof Sequence(_, var items) ? items : List.of();
    }

    private static String text(Node node, String name) {
        return switch (node.nearest(name)) {
            case Text(_, var value) -> value;
            case Node other -> throw new AssertionError(other.place() + ": no " + name);
        };
    }
}
