package org.outcomes.endtoend.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the realm of Keycloak promises. */
class RealmIT {

    private static final Pattern VARIABLE = Pattern.compile("\\$\\{?([A-Z][A-Z_]+)");

    @Test
    void hasNoSecret() throws IOException {
        JsonNode realm = realm();
        assertThat(realm.path("clients")).isNotEmpty();
        realm.path("clients")
                .forEach(client -> {
                    if (client.has("secret")) {
                        assertThat(client.path("secret").asText()).matches("\\$\\{[A-Z_]+}");
                    }
                });
        realm.path("users")
                .forEach(user ->
                        user.path("credentials")
                                .forEach(credential ->
                                        assertThat(credential.path("value").asText())
                                                .matches("\\$\\{[A-Z_]+}")));
        assertThat(realm.path("registrationAllowed").asBoolean()).isFalse();
    }

    @Test
    void tellsKeycloakEverySecretThatTheRealmNames() throws IOException {
        Set<String> named = new TreeSet<>();
        Matcher variable = VARIABLE.matcher(realm().toString());
        while (variable.find()) {
            named.add(variable.group(1));
        }
        assertThat(named).isNotEmpty();
        assertThat(Deployment.service("keycloak").path("environment").properties())
                .extracting(entry -> entry.getKey())
                .containsAll(named);
    }

    @Test
    void givesTheAdministratorsTokensTheirAudienceAndRole() throws IOException {
        String mappers = realm().path("clientScopes").get(0).path("protocolMappers").toString();
        assertThat(mappers)
                .contains("\"included.custom.audience\":\"outcomes\"")
                .contains("\"claim.name\":\"groups\"");
        realm().path("clients")
                .forEach(client ->
                        assertThat(client.path("defaultClientScopes").toString())
                                .contains("outcomes"));
    }

    private static JsonNode realm() throws IOException {
        return new ObjectMapper().readTree(Deployment.text("deploy/keycloak/outcomes-realm.json"));
    }
}
