package org.outcomes.launcher.keys;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.lang.JoseException;

/** A bearer token of the local administrator, as the services of this data folder accept it. */
public final class AccessToken {

    /** Who issues local tokens; the services accept no other issuer. */
    public static final String ISSUER = "https://outcomes.local";

    /** For whom local tokens are meant. */
    public static final String AUDIENCE = "outcomes";

    /** The person that a local token stands for. */
    public static final String SUBJECT = "local-administrator";

    private AccessToken() {}

    /** A signed token that holds from this moment for this long. */
    public static String issue(SigningKey key, Instant now, Duration validFor) {
        JwtClaims claims = new JwtClaims();
        claims.setIssuer(ISSUER);
        claims.setAudience(AUDIENCE);
        claims.setSubject(SUBJECT);
        claims.setStringClaim("upn", SUBJECT);
        claims.setStringListClaim("groups", List.of("administrator"));
        claims.setIssuedAt(NumericDate.fromSeconds(now.getEpochSecond()));
        claims.setExpirationTime(NumericDate.fromSeconds(now.plus(validFor).getEpochSecond()));
        claims.setGeneratedJwtId();

        JsonWebSignature signature = new JsonWebSignature();
        signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.RSA_USING_SHA256);
        signature.setHeader("typ", "JWT");
        signature.setPayload(claims.toJson());
        signature.setKey(key.privateKey());
        try {
            return signature.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException("The token cannot be signed", e);
        }
    }
}
