package org.outcomes.gateway.gap.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.outcomes.gateway.fixture.EvidenceOfArea.evidence;
import static org.outcomes.gateway.fixture.Promises.promise;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.outcomes.gateway.evidence.domain.measured.MeasureKey;
import org.outcomes.gateway.fixture.Promises;
import org.outcomes.gateway.rule.domain.Raised;
import org.outcomes.reference.commitment.CommitmentKind;

class UnmeasuredCommitmentTest {

    private static final String TITLE = "25% more file audits, with lessons for mentoring";

    @Test
    void isRaisedForAPromisedNumberWithoutAMeasure() {
        Gap gap = find(promise("S02").title(TITLE)).getFirst();

        assertThat(gap.rule()).isEqualTo(GapKind.UNMEASURED_COMMITMENT);
        assertThat(gap.sentence())
                .isEqualTo(
                        "S02 (25% more file audits, with lessons for mentoring) promises a number"
                                + " (“25%”), and no measure is linked to it.");
        assertThat(gap.since()).as("from the day of the plan").hasValue(LocalDate.of(2007, 4, 1));
    }

    @Test
    void readsTheTargetToo() {
        assertThat(
                        find(
                                promise("EW08")
                                        .title("Properties")
                                        .target("Eight properties by December 2008")))
                .hasSize(1);
    }

    @Test
    void isNotRaisedWithAMeasureOrWithoutANumber() {
        assertThat(find(promise("S02").title(TITLE).judgedOn(new MeasureKey("audits", ""))))
                .isEmpty();
        assertThat(find(promise("H11").title("One integrated team").target("By September 2007")))
                .isEmpty();
    }

    @Test
    void isNotRaisedForAnActionOrARisk() {
        assertThat(find(promise("IP01").title(TITLE).kind(CommitmentKind.ACTION))).isEmpty();
        assertThat(find(promise("IP36").title(TITLE).kind(CommitmentKind.RISK))).isEmpty();
    }

    private static List<Gap> find(Promises promise) {
        return new UnmeasuredCommitment()
                .find(evidence().commitments(promise).make()).stream().map(Raised::found).toList();
    }
}
