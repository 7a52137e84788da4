package org.outcomes.launcher.bundle;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.outcomes.launcher.LaunchFailure;
import org.outcomes.launcher.bundle.ImportClient.ImportOptions;
import org.outcomes.reference.bundle.BundleFile;

class ImportClientTest {

    private static final String ACCEPTED =
            """
            {"file":"observations.csv","dryRun":false,"accepted":509,"revised":5,"unchanged":2,"rejected":0,
             "records":[{"kind":"observation","accepted":509,"revised":5,"unchanged":2,"rejected":0}],"faults":[],"revision":7}\
            """;

    private final List<String> requests = new ArrayList<>();

    @TempDir private Path folder;

    private HttpServer gateway;
    private int status = 200;
    private String answer = ACCEPTED;

    @BeforeEach
    void startGateway() throws IOException {
        gateway =
                HttpServer.create(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), 0), 0);
        gateway.createContext("/", this::answer);
        gateway.start();
        Files.writeString(folder.resolve("observations.csv"), "indicator,value\n");
        Files.writeString(folder.resolve("plans.json"), "[]");
        Files.writeString(folder.resolve("sources.csv"), "id\n");
    }

    @AfterEach
    void stopGateway() {
        gateway.stop(0);
    }

    @Test
    void postsTheFileToItsCollectionWithTheToken() {
        ImportReport report =
                post(BundleFile.OBSERVATIONS, new ImportOptions(false, Optional.empty()));

        assertThat(requests)
                .containsExactly(
                        "POST /v1/observations/imports?dryRun=false text/csv Bearer secret"
                                + " indicator,value\n");
        assertThat(report).isEqualTo(new ImportReport("observations.csv", 509, 5, 2, 0, List.of()));
    }

    @Test
    void passesDryRunAndReasonOn() {
        post(BundleFile.PLANS, new ImportOptions(true, Optional.of("typing error & more")));

        assertThat(requests)
                .containsExactly(
                        "POST /v1/plans/imports?dryRun=true&reason=typing+error+%26+more"
                                + " application/json Bearer secret []");
    }

    @Test
    void namesEachFaultByItsPlace() {
        status = 422;
        answer =
                """
                {"type":"/problems/import-refused","status":422,"detail":"3 rows are refused","report":{"file":"observations.csv",
                 "accepted":0,"revised":0,"unchanged":0,"rejected":3,"faults":[
                 {"line":4,"column":"period","value":"FY2009-11","detail":"the second year does not follow the first"},
                 {"line":5,"column":null,"value":null,"detail":"nine fields, not ten"},
                 {"pointer":"/0/commitments/3/code","value":"H0","detail":"not a code"}]}}\
                """;

        ImportReport report =
                post(BundleFile.OBSERVATIONS, new ImportOptions(false, Optional.empty()));

        assertThat(report.refused()).isTrue();
        assertThat(report.rejected()).isEqualTo(3);
        assertThat(report.faults())
                .containsExactly(
                        "observations.csv:4 period \"FY2009-11\": the second year does not follow"
                                + " the first",
                        "observations.csv:5: nine fields, not ten",
                        "observations.csv /0/commitments/3/code \"H0\": not a code");
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 409, 413, 415, 422})
    void givesTheWordsOfAProblemWithoutReport(int refusal) {
        status = refusal;
        answer = "{\"title\":\"Refused\",\"detail\":\"the file has no header\"}";

        assertThat(post(BundleFile.SOURCES, new ImportOptions(false, Optional.empty())).faults())
                .containsExactly("sources.csv: the file has no header");
    }

    @ParameterizedTest
    @ValueSource(ints = {401, 403})
    void saysWhenTheTokenIsNotAccepted(int refusal) {
        status = refusal;
        answer = "{\"detail\":\"the token has expired\"}";

        assertThatThrownBy(
                        () -> post(BundleFile.SOURCES, new ImportOptions(false, Optional.empty())))
                .isInstanceOf(LaunchFailure.class)
                .hasMessage("The gateway does not accept the token: the token has expired");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"detail\":\"commitments does not answer\"}",
                "{\"title\":\"commitments does not answer\"}"
            })
    void saysWhenTheImportCannotBeDoneNow(String problem) {
        status = 503;
        answer = problem;

        assertThatThrownBy(() -> post(BundleFile.PLANS, new ImportOptions(false, Optional.empty())))
                .isInstanceOf(LaunchFailure.class)
                .hasMessage(
                        "plans.json could not be imported: status 503, commitments does not"
                                + " answer");
    }

    @Test
    void doesNotRepeatAnAnswerThatIsNoProblem() {
        status = 502;
        answer = "<html>Bad gateway</html>";

        assertThatThrownBy(() -> post(BundleFile.PLANS, new ImportOptions(false, Optional.empty())))
                .hasMessage("plans.json could not be imported: status 502, no reason given");
    }

    @Test
    void saysWhenNobodyAnswers() {
        gateway.stop(0);

        assertThatThrownBy(() -> post(BundleFile.PLANS, new ImportOptions(false, Optional.empty())))
                .isInstanceOf(LaunchFailure.class)
                .hasMessage(
                        "No gateway answers at %s: start the suite with ./outcomes run."
                                .formatted(url()));
    }

    @Test
    void stopsAtTheFirstFileThatIsRefused() {
        status = 422;
        answer = "{\"detail\":\"no\"}";
        List<BundleFile> takenIn = new ArrayList<>();

        List<ImportReport> reports = importAll(takenIn);

        assertThat(reports).singleElement().returns("sources.csv", ImportReport::file);
        assertThat(takenIn).isEmpty();
        assertThat(requests).hasSize(1);
    }

    @Test
    void importsAllFilesInOrderWhereNoneIsRefused() {
        List<BundleFile> takenIn = new ArrayList<>();

        List<ImportReport> reports = importAll(takenIn);

        assertThat(reports)
                .extracting(ImportReport::file)
                .containsExactly("sources.csv", "observations.csv", "plans.json");
        assertThat(takenIn)
                .containsExactly(BundleFile.SOURCES, BundleFile.OBSERVATIONS, BundleFile.PLANS);
    }

    private List<ImportReport> importAll(List<BundleFile> takenIn) {
        BundleFolder bundle = BundleFolder.open(folder);
        try (ImportClient client = client(new ImportOptions(false, Optional.empty()))) {
            return new BundleImport(bundle, client).run(bundle.files(), takenIn::add);
        }
    }

    private ImportReport post(BundleFile file, ImportOptions options) {
        try (ImportClient client = client(options)) {
            return client.post(file, folder.resolve(file.fileName()));
        }
    }

    private ImportClient client(ImportOptions options) {
        return new ImportClient(url(), "secret", options);
    }

    private URI url() {
        return URI.create("http://127.0.0.1:" + gateway.getAddress().getPort());
    }

    private void answer(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
        requests.add(
                "%s %s %s %s %s"
                        .formatted(
                                exchange.getRequestMethod(),
                                exchange.getRequestURI(),
                                exchange.getRequestHeaders().getFirst("Content-Type"),
                                exchange.getRequestHeaders().getFirst("Authorization"),
                                body));
        byte[] bytes = answer.getBytes(UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
