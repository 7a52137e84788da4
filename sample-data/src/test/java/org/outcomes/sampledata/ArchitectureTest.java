package org.outcomes.sampledata;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;

/** Rules see records, not files: what reads a format is not known to what judges its content. */
@AnalyzeClasses(packages = "org.outcomes.sampledata", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String[] PLAIN = {
        "java..", "org.jspecify..", "org.outcomes.reference..", "org.outcomes.sampledata.fault.."
    };

    @ArchTest
    static final ArchRule PACKAGES_DEPEND_DOWNWARDS =
            CompositeArchRule.of(only("fault"))
                    .and(only("table", "de.siegmar.fastcsv..", "org.outcomes.sampledata.table.."))
                    .and(
                            only(
                                    "tree",
                                    "com.fasterxml.jackson..",
                                    "com.networknt.schema..",
                                    "org.outcomes.sampledata.tree.."))
                    .and(
                            only(
                                    "bundle",
                                    "org.outcomes.sampledata.table..",
                                    "org.outcomes.sampledata.tree..",
                                    "org.outcomes.sampledata.bundle.."))
                    .and(
                            only(
                                    "rule",
                                    "com.fasterxml.jackson.databind..",
                                    "org.outcomes.sampledata.table..",
                                    "org.outcomes.sampledata.tree..",
                                    "org.outcomes.sampledata.bundle..",
                                    "org.outcomes.sampledata.rule.."));

    private static ArchRule only(String part, String... more) {
        String[] allowed = new String[PLAIN.length + more.length];
        System.arraycopy(PLAIN, 0, allowed, 0, PLAIN.length);
        System.arraycopy(more, 0, allowed, PLAIN.length, more.length);
        return classes()
                .that()
                .resideInAPackage("org.outcomes.sampledata." + part + "..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(allowed);
    }
}
