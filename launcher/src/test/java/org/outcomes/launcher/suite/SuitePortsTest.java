package org.outcomes.launcher.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.outcomes.launcher.LaunchFailure;

class SuitePortsTest {

    @Test
    void areAllDifferentWhereTheyAreLeftOpen() {
        SuitePorts ports = SuitePorts.free();

        IntStream chosen =
                IntStream.concat(
                        Stream.of(Part.values()).mapToInt(ports::of),
                        IntStream.of(ports.postgres()));
        assertThat(chosen.boxed()).hasSize(5).doesNotHaveDuplicates().allMatch(port -> port > 1023);
        assertThatCode(ports::refuseUsed).doesNotThrowAnyException();
    }

    @Test
    void keepThoseThatWereChosen() {
        SuitePorts ports = new SuitePorts(Map.of(Part.INDICATORS, 9091), 9095).resolved();

        assertThat(ports.of(Part.INDICATORS)).isEqualTo(9091);
        assertThat(ports.postgres()).isEqualTo(9095);
        assertThat(ports.url(Part.INDICATORS)).isEqualTo("http://127.0.0.1:9091");
    }

    @ParameterizedTest
    @CsvSource({
        "GATEWAY,gateway,--port",
        "INDICATORS,indicators,--indicators-port",
        "INSPECTIONS,inspections,--inspections-port",
        "COMMITMENTS,commitments,--commitments-port"
    })
    void namesAPortInUseAndHowToChooseAnother(Part part, String name, String option)
            throws IOException {
        try (ServerSocket other = listening("127.0.0.1")) {
            SuitePorts ports = new SuitePorts(Map.of(part, other.getLocalPort()), 0).resolved();

            assertThatThrownBy(ports::refuseUsed)
                    .isInstanceOf(LaunchFailure.class)
                    .hasMessage(
                            "Port %d (%s, %s) is in use. Choose another port with the option."
                                    .formatted(other.getLocalPort(), name, option));
        }
    }

    @Test
    void namesThePortOfPostgresToo() throws IOException {
        try (ServerSocket other = listening("127.0.0.1")) {
            SuitePorts ports = new SuitePorts(Map.of(), other.getLocalPort()).resolved();

            assertThatThrownBy(ports::refuseUsed)
                    .hasMessageStartingWith(
                            "Port %d (PostgreSQL, --postgres-port) is in use"
                                    .formatted(other.getLocalPort()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "127.0.0.1"})
    void areInUseWhicheverAddressTheOtherListensOn(String address) throws IOException {
        try (ServerSocket other = listening(address)) {
            SuitePorts ports =
                    new SuitePorts(Map.of(Part.GATEWAY, other.getLocalPort()), 0).resolved();

            assertThatThrownBy(ports::refuseUsed).isInstanceOf(LaunchFailure.class);
        }
    }

    @Test
    void mayNotBeGivenTwice() {
        int free = SuitePorts.free().postgres();
        Map<Part, Integer> same = new EnumMap<>(Part.class);
        same.put(Part.GATEWAY, free);
        same.put(Part.INSPECTIONS, free);

        assertThatThrownBy(new SuitePorts(same, 0).resolved()::refuseUsed)
                .hasMessageStartingWith(
                        "Port %d (inspections, --inspections-port) is also that of gateway, --port"
                                .formatted(free));
    }

    private static ServerSocket listening(String address) throws IOException {
        return new ServerSocket(0, 1, InetAddress.ofLiteral(address));
    }
}
