package org.outcomes.testkit.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.conditions.ArchConditions.have;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The rules of the house for one module, named by its root package. They are allow-lists wherever
 * they can be: a misspelt forbidden package would forbid nothing.
 */
public final class ArchitectureRules {

    private static final Pattern VAGUE =
            Pattern.compile(".*(Util|Utils|Helper|Manager|Impl|Dto|DTO|Base)$");

    private static final Set<String> CLOCK_READERS = Set.of("now", "currentTimeMillis", "nanoTime");

    private static final Set<String> SHARED = Set.of("org.outcomes.reference", "org.outcomes.kit");

    private final String root;

    private ArchitectureRules(String root) {
        this.root = root;
    }

    /** The rules for a module, such as {@code org.outcomes.indicators}. */
    public static ArchitectureRules of(String root) {
        return new ArchitectureRules(root);
    }

    /** All rules, in the order in which they are told below. */
    public List<ArchRule> all() {
        return List.of(
                domainIsPlain(),
                databaseStaysInDb(),
                webStaysInHttp(),
                sidesDependInwards(),
                featuresHaveNoCycles(),
                noNowInDomain(),
                namesSaySomething(),
                onlyItsOwnModules());
    }

    /** Domain rules are plain Java: they run without a framework. */
    public ArchRule domainIsPlain() {
        return classes()
                .that()
                .resideInAPackage(root + "..domain..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..", "org.jspecify..", "org.outcomes.reference..", root + "..domain..")
                .allowEmptyShould(true);
    }

    /**
     * SQL and entities stay in {@code db}; use cases in {@code app} may open a transaction or
     * snapshot.
     */
    public ArchRule databaseStaysInDb() {
        return noClasses()
                .that()
                .resideInAnyPackage(root + "..domain..", root + "..http..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "java.sql..",
                        "javax.sql..",
                        "jakarta.persistence..",
                        "org.jdbi..",
                        "org.hibernate..",
                        root + "..db..")
                .allowEmptyShould(true);
    }

    /** HTTP stays in {@code http}. */
    public ArchRule webStaysInHttp() {
        return noClasses()
                .that()
                .resideInAnyPackage(root + "..domain..", root + "..app..", root + "..db..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "jakarta.ws.rs..", "org.jboss.resteasy..", "io.vertx..", root + "..http..")
                .allowEmptyShould(true);
    }

    /** {@code app} does not know {@code http}; {@code db} does not know {@code http}. */
    public ArchRule sidesDependInwards() {
        return noClasses()
                .that()
                .resideInAPackage(root + "..app..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(root + "..http..")
                .allowEmptyShould(true);
    }

    /** Features know each other in one direction only. */
    public ArchRule featuresHaveNoCycles() {
        return slices().matching(root + ".(*)..").should().beFreeOfCycles().allowEmptyShould(true);
    }

    /** Time comes in from outside. */
    public ArchRule noNowInDomain() {
        return noClasses()
                .that()
                .resideInAPackage(root + "..domain..")
                .should()
                .callMethodWhere(
                        describe(
                                "asks for the time",
                                call ->
                                        CLOCK_READERS.contains(call.getTarget().getName())
                                                && call.getTargetOwner()
                                                        .getPackageName()
                                                        .startsWith("java.")))
                .allowEmptyShould(true);
    }

    /** No class is called by a word that says nothing. */
    public ArchRule namesSaySomething() {
        return classes()
                .that()
                .resideInAPackage(root + "..")
                .should(
                        have(
                                describe(
                                        "a name that says something",
                                        type -> !VAGUE.matcher(type.getSimpleName()).matches())));
    }

    /** A module knows the shared modules and itself, never another service. */
    public ArchRule onlyItsOwnModules() {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .should()
                .dependOnClassesThat(
                        describe(
                                "belong to another service",
                                target ->
                                        belongsTo(target, "org.outcomes")
                                                && !belongsTo(target, root)
                                                && SHARED.stream()
                                                        .noneMatch(shared ->
                                                                belongsTo(target, shared))));
    }

    private static boolean belongsTo(JavaClass type, String parent) {
        return (type.getPackageName() + ".").startsWith(parent + ".");
    }
}
