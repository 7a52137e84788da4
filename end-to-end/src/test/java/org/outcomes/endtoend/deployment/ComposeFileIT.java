package org.outcomes.endtoend.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code docker-compose.yml} promises. */
class ComposeFileIT {

    private static final JsonNode COMPOSE = Deployment.compose();
    private static final Pattern SECRET_KEY = Pattern.compile(".*(PASSWORD|SECRET|CURSOR_KEY)");
    private static final Pattern REQUIRED = Pattern.compile("\\$\\{[A-Z_]+:\\?[^}]+}");

    static List<String> all() {
        List<String> names = new ArrayList<>();
        COMPOSE.path("services").fieldNames().forEachRemaining(names::add);
        return names;
    }

    @Test
    void hasTheFourServicesAndWhatTheyStandOn() {
        assertThat(all())
                .containsExactlyInAnyOrder(
                        "gateway",
                        "indicators",
                        "inspections",
                        "commitments",
                        "postgres",
                        "keycloak");
    }

    @ParameterizedTest
    @MethodSource("all")
    void givesNobodyMoreRightsThanNeeded(String name) {
        JsonNode service = Deployment.service(name);
        assertThat(service.path("user").asText())
                .isNotBlank()
                .doesNotStartWith("0")
                .isNotEqualTo("root");
        assertThat(service.path("cap_drop").toString()).isEqualTo("[\"ALL\"]");
        assertThat(service.path("cap_add").isMissingNode()).isTrue();
        assertThat(service.path("privileged").isMissingNode()).isTrue();
        assertThat(service.path("security_opt").toString()).contains("no-new-privileges:true");
    }

    @ParameterizedTest
    @ValueSource(strings = {"gateway", "indicators", "inspections", "commitments", "postgres"})
    void letsNobodyWriteButWhereItMust(String name) {
        assertThat(Deployment.service(name).path("read_only").asBoolean()).isTrue();
        assertThat(Deployment.service(name).path("tmpfs").get(0).asText()).startsWith("/tmp:");
        // Compose refuses to give secrets and configs that are no files to what is read-only.
        assertThat(Deployment.service(name).has("secrets")).isFalse();
        assertThat(Deployment.service(name).has("configs")).isFalse();
    }

    @ParameterizedTest
    @MethodSource("all")
    void asksEverybodyForTheirHealth(String name) {
        JsonNode check = Deployment.service(name).path("healthcheck");
        assertThat(check.path("test").get(0).asText()).isEqualTo("CMD");
        assertThat(check.path("start_period").isMissingNode()).isFalse();
    }

    @Test
    void startsEverybodyAfterWhatTheyNeed() {
        for (String name : List.of("indicators", "inspections", "commitments")) {
            assertThat(healthyBefore(name)).containsExactlyInAnyOrder("postgres", "keycloak");
        }
        assertThat(healthyBefore("gateway"))
                .containsExactlyInAnyOrder("indicators", "inspections", "commitments");
        assertThat(healthyBefore("keycloak")).containsExactly("postgres");
    }

    @Test
    void letsOnlyTheGatewayAndKeycloakBeReachedAndOnlyFromThisMachine() {
        assertThat(all().stream().filter(name -> Deployment.service(name).has("ports")))
                .containsExactlyInAnyOrder("gateway", "keycloak");
        for (String name : List.of("gateway", "keycloak")) {
            assertThat(Deployment.service(name).path("ports").get(0).asText())
                    .startsWith("${OUTCOMES_BIND:-127.0.0.1}:");
        }
        assertThat(COMPOSE.path("networks").path("inside").path("internal").asBoolean()).isTrue();
    }

    @Test
    void givesEachServiceItsOwnDatabaseInTwoRoles() {
        for (String name : List.of("indicators", "inspections", "commitments")) {
            JsonNode environment = Deployment.service(name).path("environment");
            assertThat(environment.path("QUARKUS_DATASOURCE_JDBC_URL").asText())
                    .endsWith("/" + name);
            assertThat(environment.path("QUARKUS_DATASOURCE_USERNAME").asText())
                    .isEqualTo(name + "_app");
            assertThat(environment.path("QUARKUS_FLYWAY_USERNAME").asText())
                    .isEqualTo(name + "_owner");
            assertThat(environment.path("QUARKUS_DATASOURCE_PASSWORD").asText())
                    .isNotEqualTo(environment.path("QUARKUS_FLYWAY_PASSWORD").asText());
        }
    }

    @Test
    void givesPostgresThePasswordOfEveryRole() {
        JsonNode postgres = Deployment.service("postgres").path("environment");
        for (String name : List.of("indicators", "inspections", "commitments")) {
            JsonNode environment = Deployment.service(name).path("environment");
            String prefix = "OUTCOMES_" + name.toUpperCase(Locale.ROOT);
            assertThat(postgres.path(prefix + "_APP_PASSWORD"))
                    .isEqualTo(environment.path("QUARKUS_DATASOURCE_PASSWORD"));
            assertThat(postgres.path(prefix + "_OWNER_PASSWORD"))
                    .isEqualTo(environment.path("QUARKUS_FLYWAY_PASSWORD"));
        }
        assertThat(postgres.path("KEYCLOAK_DATABASE_PASSWORD"))
                .isEqualTo(
                        Deployment.service("keycloak").path("environment").path("KC_DB_PASSWORD"));
    }

    @ParameterizedTest
    @MethodSource("all")
    void hasNoSecretAndNoDefaultForOne(String name) {
        Deployment.service(name)
                .path("environment")
                .properties()
                .forEach(variable -> {
                    if (SECRET_KEY.matcher(variable.getKey()).matches()) {
                        assertThat(variable.getValue().asText()).matches(REQUIRED);
                    }
                });
    }

    @Test
    void isGivenEverySecretByMakeEnv() throws IOException {
        String makeEnv = Deployment.text("deploy/make-env");
        Set<String> required = new TreeSet<>();
        Matcher needed =
                Pattern.compile("\\$\\{([A-Z_]+):\\?")
                        .matcher(Deployment.text("docker-compose.yml"));
        while (needed.find()) {
            required.add(needed.group(1));
        }
        assertThat(required)
                .hasSizeGreaterThan(10)
                .allSatisfy(name -> assertThat(makeEnv).contains(name));
    }

    private static Set<String> healthyBefore(String name) {
        Set<String> names = new TreeSet<>();
        Deployment.service(name)
                .path("depends_on")
                .properties()
                .forEach(needed -> {
                    assertThat(needed.getValue().path("condition").asText())
                            .isEqualTo("service_healthy");
                    names.add(needed.getKey());
                });
        return names;
    }
}
