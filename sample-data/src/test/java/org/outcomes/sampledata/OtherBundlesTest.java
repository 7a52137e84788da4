package org.outcomes.sampledata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.outcomes.sampledata.fault.Fault;

/** The format takes more than what Rotherham has. */
class OtherBundlesTest {

    private static final Path TODAY =
            Path.of("src/test/resources/today/inspection-frameworks.json");

    @TempDir Path folder;

    @Test
    void takesTheInspectionFrameworksOfToday() throws IOException {
        withFrameworksOfToday();
        assertThat(BundleValidation.faults(folder)).isEmpty();
    }

    @Test
    void takesAGradeOfTheScaleThatItsAreaNames() throws IOException {
        withOverallRating("Requires improvement");
        assertThat(BundleValidation.faults(folder)).isEmpty();
    }

    @Test
    void refusesAGradeOfTheFirstScaleWhereTheAreaNamesAnother() throws IOException {
        withOverallRating("2");
        assertThat(BundleValidation.faults(folder))
                .extracting(Fault::reason)
                .containsExactly("\"2\" is not a grade of the scale cqc-local-authority-rating");
    }

    @Test
    void takesABundleWithoutTheFilesThatOneHasNothingFor() throws IOException {
        BundleCopy.in(folder);
        Files.delete(folder.resolve("equivalences.json"));
        Files.delete(folder.resolve("bands.json"));
        Files.delete(folder.resolve("direction_printed.csv"));
        assertThat(BundleValidation.faults(folder)).isEmpty();
    }

    @Test
    void takesAVintageWithoutADay() {
        BundleCopy copy = BundleCopy.in(folder);
        copy.again(
                "observations.csv",
                2,
                line -> line.replace("6.2", "6.3").replace("2009-12-16", ""));
        assertThat(BundleValidation.faults(folder)).isEmpty();
    }

    @Test
    void namesAllFaultsAtOnce() {
        BundleCopy copy = BundleCopy.in(folder);
        copy.line("observations.csv", 2, ",6.2,", ",n/a,");
        copy.line("observations.csv", 3, "infant-mortality", "infant-mortalty");
        copy.set("plans.json", "/0/commitments/0/kind", "\"promise\"");
        copy.remove("inspections.json", "/0/title");
        copy.remove("inspections.json", "/0/source");
        assertThat(BundleValidation.faults(folder))
                .extracting(fault -> fault.file() + fault.place())
                .containsExactlyInAnyOrder(
                        "observations.csv line 2, value",
                        "observations.csv line 3, indicator",
                        "plans.json /0/commitments/0/kind",
                        "inspections.json /0",
                        "inspections.json /0");
    }

    /**
     * The assessment of 2009 as if it had been made by the quality commission, on the second of its
     * scales.
     */
    private void withOverallRating(String grade) throws IOException {
        BundleCopy copy = withFrameworksOfToday();
        copy.set("inspections.json", "/3/framework", "\"cqc-local-authority-2023\"");
        copy.set("inspections.json", "/3/judgements/0/judgementArea", "\"overall-rating\"");
        copy.set("inspections.json", "/3/judgements/0/subject", "\"adult-social-care\"");
        copy.set("inspections.json", "/3/judgements/0/grade", "\"" + grade + "\"");
    }

    private BundleCopy withFrameworksOfToday() throws IOException {
        BundleCopy copy = BundleCopy.in(folder);
        String today = Files.readString(TODAY);
        copy.whole(
                "inspection-frameworks.json",
                text -> text.strip().replaceFirst("]$", ",") + today.strip().substring(1));
        return copy;
    }
}
