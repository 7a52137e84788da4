package org.outcomes.launcher.command;

import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.outcomes.launcher.LaunchFailure;
import org.outcomes.launcher.bundle.BundleFolder;
import org.outcomes.launcher.bundle.BundleImport;
import org.outcomes.launcher.bundle.ImportClient;
import org.outcomes.launcher.bundle.ImportClient.ImportOptions;
import org.outcomes.launcher.bundle.ImportReport;
import org.outcomes.launcher.bundle.ReportTable;
import org.outcomes.launcher.keys.AccessToken;
import org.outcomes.launcher.keys.SecretStore;
import org.outcomes.launcher.keys.SigningKey;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code ./outcomes import DIR}: posts a bundle to the running gateway and prints what became of
 * it.
 */
@Command(
        name = "import",
        description =
                "Imports an evidence bundle into the running suite, file by file, each all or"
                        + " nothing.")
final class ImportCommand implements Callable<Integer> {

    private static final Duration TOKEN_VALIDITY = Duration.ofHours(1);

    @Spec private CommandSpec spec = CommandSpec.create();
    @Mixin private DataOption data = new DataOption();

    @Parameters(paramLabel = "DIR", description = "The folder of the bundle.")
    private Path folder = Path.of("");

    @Option(
            names = "--url",
            paramLabel = "URL",
            defaultValue = "${env:OUTCOMES_URL:-http://127.0.0.1:8080}",
            description = "Address of the gateway: ${DEFAULT-VALUE} (OUTCOMES_URL).")
    private URI url = URI.create("");

    @Option(
            names = "--token",
            paramLabel = "TOKEN",
            defaultValue = "${env:OUTCOMES_TOKEN}",
            description = "Bearer token: one signed with the local key (OUTCOMES_TOKEN).")
    private Optional<String> token = Optional.empty();

    @Option(names = "--dry-run", description = "Check everything and store nothing.")
    private boolean dryRun;

    @Option(
            names = "--reason",
            paramLabel = "TEXT",
            description = "Why figures are corrected; without it a correction is refused.")
    private Optional<String> reason = Optional.empty();

    @Override
    public Integer call() {
        refuseOtherThanHttp();
        BundleFolder bundle = BundleFolder.open(folder);
        PrintWriter out = spec.commandLine().getOut();
        bundle.unknown()
                .forEach(name -> out.println(name + " is no file of a bundle and is left alone"));
        try (ImportClient client =
                new ImportClient(url, bearerToken(), new ImportOptions(dryRun, reason))) {
            List<ImportReport> reports =
                    new BundleImport(bundle, client).run(bundle.files(), _ -> {});
            ReportTable.lines(reports).forEach(out::println);
            if (dryRun) {
                out.println("Nothing was stored (--dry-run)");
            }
            return reports.getLast().refused() ? refuse(reports.getLast()) : 0;
        }
    }

    private void refuseOtherThanHttp() {
        boolean http = "http".equals(url.getScheme()) || "https".equals(url.getScheme());
        if (!http || url.getHost() == null) {
            throw new LaunchFailure(
                    "--url %s: give the gateway's address, such as http://127.0.0.1:8080."
                            .formatted(url));
        }
    }

    private int refuse(ImportReport report) {
        PrintWriter err = spec.commandLine().getErr();
        err.println(
                "outcomes: %s is refused; nothing of it is stored, and the files after it were not sent:"
                        .formatted(report.file()));
        ReportTable.faults(report).forEach(err::println);
        return 1;
    }

    private String bearerToken() {
        return token.orElseGet(() ->
                AccessToken.issue(
                        SigningKey.in(SecretStore.of(data.folder())),
                        Instant.now(),
                        TOKEN_VALIDITY));
    }
}
