package org.outcomes.reference.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.outcomes.reference.day.PartialDate;

class OutcomeFrameworksTest {

    // outcome-frameworks.json, the areas that the crosswalk of the tests needs
    private static final OutcomeFramework ECM =
            framework("ecm-2004", "being-healthy", "staying-safe", "service-management");
    private static final OutcomeFramework PLAN =
            framework("rotherham-2012", "children-are-safe", "active-and-healthy");
    private static final OutcomeFramework CARE =
            framework("csc-national-framework-2023", "safe-in-and-outside-the-home");

    private static final OutcomeFrameworks FRAMEWORKS =
            new OutcomeFrameworks(
                    List.of(ECM, PLAN, CARE),
                    List.of(
                            link(
                                    "ecm-2004/being-healthy",
                                    "rotherham-2012/active-and-healthy",
                                    "narrower"),
                            link(
                                    "ecm-2004/staying-safe",
                                    "rotherham-2012/children-are-safe",
                                    "exact"),
                            link(
                                    "ecm-2004/staying-safe",
                                    "csc-national-framework-2023/safe-in-and-outside-the-home",
                                    "narrower"),
                            link(
                                    "rotherham-2012/children-are-safe",
                                    "csc-national-framework-2023/safe-in-and-outside-the-home",
                                    "narrower")));

    @ParameterizedTest
    @CsvSource({
        "'',             '',                 ecm-2004",
        "'',             staying-safe,       ecm-2004",
        "'',             active-and-healthy, rotherham-2012",
        "rotherham-2012, '',                 rotherham-2012",
        "rotherham-2012, children-are-safe,  rotherham-2012",
        "rotherham-2012, staying-safe,       ''",
        "ecm-2005,       '',                 ''",
        "ecm-2005,       staying-safe,       ''",
        "'',             being-wealthy,      ''",
    })
    void findsTheFrameworkThatAQuestionIsAbout(String framework, String area, String found) {
        assertThat(FRAMEWORKS.find(named(framework), named(area)).map(OutcomeFramework::code))
                .isEqualTo(named(found));
    }

    @Test
    void prefersTheFirstStoredOfTwoThatHaveTheArea() {
        OutcomeFramework later = framework("later", "being-healthy");
        OutcomeFrameworks frameworks = new OutcomeFrameworks(List.of(later, ECM), List.of());

        assertThat(frameworks.find(Optional.empty(), Optional.of("being-healthy"))).contains(later);
    }

    @Test
    void findsNothingWhereNothingIsStored() {
        OutcomeFrameworks none = new OutcomeFrameworks(List.of(), List.of());

        assertThat(none.find(Optional.empty(), Optional.empty())).isEmpty();
        assertThat(none.framework("ecm-2004")).isEmpty();
        assertThat(FRAMEWORKS.framework("rotherham-2012")).contains(PLAN);
    }

    @Test
    void keepsAreasInTheirOrder() {
        OutcomeFramework framework =
                new OutcomeFramework(
                        "two",
                        "Two",
                        Optional.of(PartialDate.parse("2004")),
                        Optional.empty(),
                        List.of(area("second", 2), area("first", 1)));

        assertThat(framework.areas())
                .extracting(OutcomeArea::code)
                .containsExactly("first", "second");
        assertThat(framework.area("second")).contains(area("second", 2));
        assertThat(framework.area("third")).isEmpty();
    }

    @Test
    void seesEveryLinkFromTheAreaThatIsAskedFor() {
        assertThat(
                        FRAMEWORKS.linksOf(
                                OutcomeAreaReference.parse("rotherham-2012/children-are-safe")))
                .containsExactlyInAnyOrder(
                        link(
                                "rotherham-2012/children-are-safe",
                                "csc-national-framework-2023/safe-in-and-outside-the-home",
                                "narrower"),
                        link("rotherham-2012/children-are-safe", "ecm-2004/staying-safe", "exact"));
        assertThat(
                        FRAMEWORKS.linksOf(
                                OutcomeAreaReference.parse("rotherham-2012/active-and-healthy")))
                .containsExactly(
                        link(
                                "rotherham-2012/active-and-healthy",
                                "ecm-2004/being-healthy",
                                "broader"));
        assertThat(FRAMEWORKS.linksOf(OutcomeAreaReference.parse("ecm-2004/service-management")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"exact, exact", "broader, narrower", "narrower, broader", "related, related"})
    void turnsARelationRound(String relation, String inverse) {
        assertThat(CrosswalkRelation.of(relation).inverse())
                .isEqualTo(CrosswalkRelation.of(inverse));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ecm-2004/being-wealthy", "ecm-2005/being-healthy"})
    void refusesALinkWithAnEndThatDoesNotExist(String nowhere) {
        for (CrosswalkLink dangling :
                List.of(
                        link(nowhere, "rotherham-2012/active-and-healthy", "related"),
                        link("rotherham-2012/active-and-healthy", nowhere, "related"))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new OutcomeFrameworks(List.of(ECM, PLAN), List.of(dangling)))
                    .withMessage(
                            "the crosswalk names \"%s\", which is no area of any framework",
                            nowhere);
        }
    }

    @Test
    void refusesALinkOfAnAreaToItself() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> link("ecm-2004/being-healthy", "ecm-2004/being-healthy", "exact"))
                .withMessageContaining("\"ecm-2004/being-healthy\" is linked to itself");
    }

    @Test
    void refusesAFrameworkOrAnAreaThatStandsTwice() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new OutcomeFrameworks(List.of(ECM, ECM), List.of()))
                .withMessage("outcome framework \"ecm-2004\" stands twice");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> framework("ecm-2004", "staying-safe", "staying-safe"))
                .withMessage(
                        "outcome area \"staying-safe\" stands twice in framework \"ecm-2004\"");
    }

    @Test
    void refusesAFrameworkOrAnAreaWithoutACodeOrAnOrder() {
        assertThatIllegalArgumentException().isThrownBy(() -> framework(" "));
        assertThatIllegalArgumentException().isThrownBy(() -> area("", 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> area("staying-safe", 0))
                .withMessage("order 0 of outcome area \"staying-safe\" is not 1 or more");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/", "ecm-2004", "ecm-2004/", "/being-healthy", "a/b/c", "a /b"})
    void refusesAReferenceThatNamesNoFrameworkOrNoArea(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OutcomeAreaReference.parse(text))
                .withMessageStartingWith("\"" + text + "\" is not a framework and an outcome area");
    }

    private static Optional<String> named(String code) {
        return Optional.of(code).filter(given -> !given.isEmpty());
    }

    private static CrosswalkLink link(String from, String to, String relation) {
        return new CrosswalkLink(
                OutcomeAreaReference.parse(from),
                OutcomeAreaReference.parse(to),
                CrosswalkRelation.of(relation));
    }

    private static OutcomeFramework framework(String code, String... areas) {
        return new OutcomeFramework(
                code,
                code,
                Optional.empty(),
                Optional.empty(),
                IntStream.range(0, areas.length).mapToObj(i -> area(areas[i], i + 1)).toList());
    }

    private static OutcomeArea area(String code, int order) {
        return new OutcomeArea(code, code, order, "");
    }
}
