package org.outcomes.kit.problem;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FaultTest {

    @ParameterizedTest
    @CsvSource({"199,199", "200,200", "201,201", "5000,201"})
    void quotesAtMost200CharactersAndMarksWhereItCutOff(int length, int quoted) {
        Fault fault = Fault.ofParameter("area", "x".repeat(length), "Wrong.");
        assertThat(fault.value()).hasSize(quoted);
        assertThat(fault.value().endsWith("…")).isEqualTo(length > 200);
    }

    @Test
    void shortensAReasonThatQuotesALongValue() {
        Fault fault = Fault.ofRow(4, "'" + "x".repeat(5000) + "' is not a number.");
        assertThat(fault.detail()).hasSize(1001).endsWith("x…");
    }

    @Test
    void shortensAPlaceThatTheSenderNamed() {
        assertThat(Fault.ofPointer("/" + "k".repeat(5000), null, "Unknown.").pointer())
                .hasSize(1001);
    }

    @Test
    void canBeWrittenWhateverWasSent() throws JsonProcessingException {
        Fault fault = Fault.ofPointer("/a\ud83d", "\ude00", "'\ude00' is wrong.");
        assertThat(new ObjectMapper().writeValueAsString(fault))
                .isEqualTo(
                        """
                        {"pointer":"/a\ufffd","value":"\ufffd","detail":"'\ufffd' is wrong."}\
                        """);
    }

    @Test
    void namesOnlyThePlaceThatItHas() throws JsonProcessingException {
        assertThat(
                        new ObjectMapper()
                                .writeValueAsString(Fault.ofField(4, "period", "FY2009-11", "No.")))
                .isEqualTo(
                        """
                        {"line":4,"column":"period","value":"FY2009-11","detail":"No."}\
                        """);
    }
}
