package org.outcomes.launcher.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.jwt.consumer.ErrorCodes;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumer;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AccessTokenTest {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    @TempDir private Path folder;

    @Test
    void carriesTheClaimsThatTheServicesAskFor() throws Exception {
        SigningKey key = SigningKey.in(SecretStore.of(folder));

        JwtClaims claims = verified(AccessToken.issue(key, NOON, Duration.ofHours(8)), key, NOON);

        assertThat(claims.getIssuer()).isEqualTo("https://outcomes.local");
        assertThat(claims.getAudience()).containsExactly("outcomes");
        assertThat(claims.getSubject()).isEqualTo("local-administrator");
        assertThat(claims.getStringClaimValue("upn")).isEqualTo("local-administrator");
        assertThat(claims.getStringListClaimValue("groups")).containsExactly("administrator");
        assertThat(claims.getExpirationTime().getValue())
                .isEqualTo(Instant.parse("2026-11-22T20:00:00Z").getEpochSecond());
    }

    @Test
    void isNotAcceptedAfterItsTime() throws Exception {
        SigningKey key = SigningKey.in(SecretStore.of(folder));
        String token = AccessToken.issue(key, NOON, Duration.ofHours(8));

        assertThat(verified(token, key, NOON.plus(Duration.ofHours(8)).minusSeconds(1)))
                .isNotNull();
        assertThatThrownBy(() -> verified(token, key, NOON.plus(Duration.ofHours(8))))
                .isInstanceOfSatisfying(
                        InvalidJwtException.class,
                        refusal -> assertThat(refusal.hasErrorCode(ErrorCodes.EXPIRED)).isTrue());
    }

    @Test
    void isNotAcceptedFromAnotherDataFolder(@TempDir Path other) {
        SigningKey foreign = SigningKey.in(SecretStore.of(other));
        String token = AccessToken.issue(foreign, NOON, Duration.ofHours(8));

        assertThatThrownBy(() -> verified(token, SigningKey.in(SecretStore.of(folder)), NOON))
                .isInstanceOfSatisfying(
                        InvalidJwtException.class,
                        refusal ->
                                assertThat(refusal.hasErrorCode(ErrorCodes.SIGNATURE_INVALID))
                                        .isTrue());
    }

    private static JwtClaims verified(String token, SigningKey key, Instant now) throws Exception {
        byte[] der = Base64.getDecoder().decode(key.publicKeyBody());
        PublicKey half = KeyFactory.getInstance("RSA").generatePublic(new X509EncodedKeySpec(der));
        JwtConsumer consumer =
                new JwtConsumerBuilder()
                        .setVerificationKey(half)
                        .setJwsAlgorithmConstraints(
                                AlgorithmConstraints.ConstraintType.PERMIT,
                                AlgorithmIdentifiers.RSA_USING_SHA256)
                        .setExpectedIssuer("https://outcomes.local")
                        .setExpectedAudience("outcomes")
                        .setRequireExpirationTime()
                        .setEvaluationTime(NumericDate.fromSeconds(now.getEpochSecond()))
                        .build();
        return consumer.processToClaims(token);
    }
}
