package org.outcomes.testkit.token;

import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.lang.JoseException;

/**
 * Bearer tokens as the suite takes them: RS256, issuer {@code https://outcomes.local}, audience
 * {@code outcomes}.
 */
public final class Tokens {

    private static final KeyPair KEY = newKey();
    private static final KeyPair FOREIGN_KEY = newKey();
    private static final float MINUTES = 10;

    private Tokens() {}

    /** The public key as {@code quarkus.oidc.public-key} takes it. */
    public static String publicKey() {
        return Base64.getEncoder().encodeToString(KEY.getPublic().getEncoded());
    }

    /** A good token of an administrator. */
    public static String administrator() {
        return signed(claims(MINUTES), KEY);
    }

    /** A good token of somebody who has no role. */
    public static String withoutRole() {
        JwtClaims claims = claims(MINUTES);
        claims.setStringListClaim("groups", List.of());
        return signed(claims, KEY);
    }

    /** A good token of somebody else, in another role. */
    public static String of(String name, String role) {
        JwtClaims claims = claims(MINUTES);
        claims.setSubject(name);
        claims.setStringClaim("upn", name);
        claims.setStringListClaim("groups", List.of(role));
        return signed(claims, KEY);
    }

    /** A token whose time is over. */
    public static String expired() {
        return signed(claims(-MINUTES), KEY);
    }

    /** A token that somebody else has signed. */
    public static String forged() {
        return signed(claims(MINUTES), FOREIGN_KEY);
    }

    private static JwtClaims claims(float minutes) {
        JwtClaims claims = new JwtClaims();
        claims.setIssuer("https://outcomes.local");
        claims.setAudience("outcomes");
        claims.setSubject("test-administrator");
        claims.setClaim("upn", "test-administrator");
        claims.setStringListClaim("groups", List.of("administrator"));
        claims.setIssuedAtToNow();
        claims.setExpirationTimeMinutesInTheFuture(minutes);
        return claims;
    }

    private static String signed(JwtClaims claims, KeyPair key) {
        JsonWebSignature signature = new JsonWebSignature();
        signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.RSA_USING_SHA256);
        signature.setPayload(claims.toJson());
        signature.setKey(key.getPrivate());
        try {
            return signature.getCompactSerialization();
        } catch (JoseException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static KeyPair newKey() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
