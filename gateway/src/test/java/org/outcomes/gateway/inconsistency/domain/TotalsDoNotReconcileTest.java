package org.outcomes.gateway.inconsistency.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.outcomes.gateway.fixture.EvidenceOfArea.evidence;
import static org.outcomes.gateway.fixture.Promises.promise;
import static org.outcomes.gateway.fixture.Reports.report;
import static org.outcomes.gateway.fixture.Reports.totals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.outcomes.gateway.fixture.EvidenceOfArea;
import org.outcomes.gateway.fixture.Reports;
import org.outcomes.gateway.rule.domain.Exhibit;
import org.outcomes.gateway.rule.domain.Raised;

class TotalsDoNotReconcileTest {

    /** The report of December 2009: E&A04 stands in it twice, H08 and H12 once. */
    private static Reports december2009() {
        return report(totals(9, 13, 22, 37), totals(9, 13, 21, 37))
                .strands("H08", "being-healthy", "red", "red", "red")
                .strands("H12", "being-healthy", "amber", "amber", "complete")
                .strands("E&A04", "enjoying-and-achieving", "green", "green", "green");
    }

    @Test
    void namesTheCommitmentThatExplainsTheDifference() {
        Raised<Inconsistency> raised = find(evidence().reports(december2009().make())).getFirst();

        assertThat(raised.outcomeAreas()).isEqualTo(Set.of("enjoying-and-achieving"));
        assertThat(raised.found().subject().id()).isEqualTo("plan-2007/2009-h1");
        assertThat(raised.found().sentence())
                .startsWith(
                        "Progress report 2009-h1 of plan-2007 prints red 9, amber 13, green 22,"
                            + " complete 37; counted by commitment it is red 9, amber 13, green 21,"
                            + " complete 37,")
                .endsWith(
                        "The printed totals come out when E&A04 is counted once for each strand.");
        assertThat(raised.found().evidence())
                .extracting(Exhibit::id)
                .containsExactly("plan-2007/2009-h1", "plan-2007/ea04");
    }

    @Test
    void isNotRaisedWhereTheTotalsAgree() {
        assertThat(find(evidence().reports(report(totals(1, 2, 3, 0), totals(1, 2, 3, 0)).make())))
                .isEmpty();
    }

    @Test
    void isNotRaisedWhereNoTotalsArePrinted() {
        assertThat(find(evidence().reports(report(List.of(), totals(1, 2, 3, 4)).make())))
                .isEmpty();
    }

    @Test
    void takesAValueThatIsNotPrintedForNone() {
        var withoutRed = totals(0, 2, 3, 4).subList(1, 4);

        assertThat(find(evidence().reports(report(withoutRed, totals(0, 2, 3, 4)).make())))
                .isEmpty();
        assertThat(find(evidence().reports(report(withoutRed, totals(1, 2, 3, 4)).make())))
                .hasSize(1);
    }

    @Test
    void standsWhereThePlanHasCommitmentsWhenNothingExplainsIt() {
        Raised<Inconsistency> raised =
                find(evidence()
                                .commitments(
                                        promise("H01").in("being-healthy"),
                                        promise("S01").in("staying-safe"))
                                .reports(
                                        report(totals(5, 0, 0, 0), totals(1, 0, 0, 0))
                                                .strands(
                                                        "H08", "being-healthy", "red", "red", "red")
                                                .make()))
                        .getFirst();

        assertThat(raised.outcomeAreas()).isEqualTo(Set.of("being-healthy", "staying-safe"));
        assertThat(raised.found().sentence())
                .endsWith("No choice of strands gives the printed totals.");
    }

    @Test
    void isNotRaisedInAFrameworkThatThePlanDoesNotFollow() {
        assertThat(find(evidence().planOf("rotherham-2012").reports(december2009().make())))
                .isEmpty();
    }

    private static List<Raised<Inconsistency>> find(EvidenceOfArea evidence) {
        return new TotalsDoNotReconcile().find(evidence.make());
    }
}
