package org.outcomes.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.outcomes.client.ApiClient;
import org.outcomes.client.ApiException;
import org.outcomes.client.api.AreasApi;
import org.outcomes.client.api.ObservationsApi;
import org.outcomes.client.api.OutcomeAreasApi;
import org.outcomes.client.model.ImportReport;
import org.outcomes.client.model.Measure;
import org.outcomes.client.model.ObservationPage;
import org.outcomes.client.model.OutcomeArea;
import org.outcomes.client.model.ReportCard;
import org.outcomes.client.model.TargetResult;

/** The Java client that is generated from the kept document: a typed call of each kind. */
@ExtendWith(SuiteUnderTest.class)
class JavaClientIT {

    private static final String AREA = SuiteUnderTest.ROTHERHAM;
    private static final LocalDate DAY = LocalDate.of(2009, 12, 16);
    private static final List<String> SMOKING = List.of("smoking-in-pregnancy");

    private final ApiClient client = new ApiClient();

    JavaClientIT() {
        client.updateBaseUri(SuiteUnderTest.suite().url().toString());
    }

    @Test
    void listsObservationsPageByPage() throws ApiException {
        ObservationPage first = observations(null);
        assertThat(first.getItems()).hasSize(2);
        ObservationPage second = observations(first.getPage().getNext());
        assertThat(second.getItems()).isNotEmpty().doesNotContainAnyElementsOf(first.getItems());
    }

    @Test
    void readsOneArea() throws ApiException {
        assertThat(new AreasApi(client).getArea(AREA, DAY, null).getName()).isEqualTo("Rotherham");
    }

    @Test
    void readsAView() throws ApiException {
        OutcomeArea view =
                new OutcomeAreasApi(client)
                        .getOutcomeArea(AREA, "being-healthy", DAY, "ecm-2004", null);
        Measure smoking =
                view.getIndicators().stream()
                        .filter(measure -> measure.getCode().equals("smoking-in-pregnancy"))
                        .findFirst()
                        .orElseThrow();
        assertThat(smoking.getValue().getValue()).isEqualByComparingTo("27.67");
        assertThat(smoking.getAgainstTarget()).isEqualTo(TargetResult.MISSED);
        assertThat(view.getAsOf()).isEqualTo(DAY);
    }

    @Test
    void readsTheReportCard() throws ApiException {
        ReportCard card = new OutcomeAreasApi(client).getReportCard(AREA, DAY, "ecm-2004", null);
        assertThat(card.getItems()).isNotEmpty();
    }

    @Test
    void triesAnImportWithAToken() throws ApiException, IOException {
        Path file = SuiteUnderTest.BUNDLE.resolve("observations.csv");
        ImportReport report =
                new ObservationsApi(client)
                        .importObservations(
                                Files.readString(file),
                                true,
                                null,
                                null,
                                Map.of(
                                        "Authorization",
                                        "Bearer " + SuiteUnderTest.suite().token()));
        assertThat(report.getRejected()).isZero();
        assertThat(report.getDryRun()).isTrue();
    }

    @Test
    void isToldWhatIsWrong() {
        assertThatThrownBy(() -> new AreasApi(client).getArea("nowhere", DAY, null))
                .isInstanceOf(ApiException.class)
                .hasMessageContaining("\"code\":\"not-found\"");
    }

    private ObservationPage observations(String cursor) throws ApiException {
        return new ObservationsApi(client)
                .listObservations(
                        List.of(AREA), null, null, cursor, null, SMOKING, null, 2, null, null);
    }
}
