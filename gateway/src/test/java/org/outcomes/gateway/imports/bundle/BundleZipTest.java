package org.outcomes.gateway.imports.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.outcomes.gateway.fixture.Zips;
import org.outcomes.kit.problem.Fault;
import org.outcomes.kit.problem.ProblemException;
import org.outcomes.kit.problem.ProblemKind;
import org.outcomes.reference.bundle.BundleFile;

class BundleZipTest {

    private static final long LARGE = 1_000_000;

    @TempDir Path folder;

    @Test
    void givesItsFilesInTheOrderOfTheImport() throws IOException {
        try (BundleZip zip = open(Zips.of("b/plans.json", "b/areas.csv", "b/sources.csv"))) {
            assertThat(zip.files())
                    .containsExactly(BundleFile.SOURCES, BundleFile.AREAS, BundleFile.PLANS);
            try (InputStream plans = zip.open(BundleFile.PLANS)) {
                assertThat(new String(plans.readAllBytes(), StandardCharsets.UTF_8))
                        .isEqualTo("content of b/plans.json");
            }
        }
    }

    @Test
    void canBeReadMoreThanOnce() throws IOException {
        try (BundleZip zip = open(Zips.of("sources.csv"))) {
            for (int time = 0; time < 3; time++) {
                try (InputStream sources = zip.open(BundleFile.SOURCES)) {
                    assertThat(sources.readAllBytes()).isNotEmpty();
                }
            }
        }
    }

    @Test
    void refusesWhatIsNoZip() {
        assertThat(refusal("not a zip".getBytes(StandardCharsets.UTF_8)).detail())
                .isEqualTo("The body is not a zip, or a broken one.");
        assertThat(refusal(new byte[0]).kind()).isEqualTo(ProblemKind.REJECTED_CONTENT);
    }

    @Test
    void refusesAZipThatIsCutOff() {
        byte[] whole = Zips.of("plans.json", "areas.csv");

        assertThat(refusal(java.util.Arrays.copyOf(whole, whole.length / 2)).detail())
                .contains("broken");
    }

    @Test
    void refusesAnEncryptedZip() {
        assertThat(refusal(Zips.encrypted(Zips.of("plans.json"))).detail())
                .isEqualTo("The zip has an encrypted entry; send it without a password.");
    }

    @Test
    void refusesAFileThatStandsTwice() {
        assertThat(refusal(Zips.twice("plans.json")).faults())
                .extracting(Fault::value)
                .containsExactly("plans.json");
    }

    @Test
    void refusesAFileThatUnpacksToTooMuch() {
        assertThat(refusal(Zips.bomb("plans.json", (int) LARGE + 1)).faults())
                .extracting(Fault::value)
                .containsExactly("plans.json");
        open(Zips.bomb("plans.json", (int) LARGE)).close();
    }

    @Test
    void endsWithAnErrorWhereMoreComesThanIsAllowed() throws IOException {
        try (InputStream bounded = new BoundedStream(InputStream.nullInputStream(), 0)) {
            assertThat(bounded.readAllBytes()).isEmpty();
        }
        try (InputStream bounded =
                new BoundedStream(new java.io.ByteArrayInputStream(new byte[11]), 10)) {
            assertThatThrownBy(bounded::readAllBytes).isInstanceOf(IOException.class);
        }
    }

    private ProblemException refusal(byte[] bytes) {
        return catchThrowableOfType(ProblemException.class, () -> open(bytes));
    }

    private BundleZip open(byte[] bytes) {
        try {
            return BundleZip.open(Files.write(folder.resolve("bundle.zip"), bytes), LARGE);
        } catch (IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        }
    }
}
