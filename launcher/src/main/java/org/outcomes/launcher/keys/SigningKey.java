package org.outcomes.launcher.keys;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.util.Base64;

/** The RSA key that signs the tokens of one data folder; the services know its public half. */
public final class SigningKey {

    private static final String SECRET = "signing-key";
    private static final int BITS = 2048;

    private final RSAPrivateCrtKey key;

    private SigningKey(RSAPrivateCrtKey key) {
        this.key = key;
    }

    /** The stored key, or a new one, stored. */
    public static SigningKey in(SecretStore secrets) {
        try {
            String body = secrets.find(SECRET).orElse("");
            if (body.isEmpty()) {
                body = secrets.store(SECRET, newKey());
            }
            var encoded = new PKCS8EncodedKeySpec(Base64.getDecoder().decode(body));
            PrivateKey key = KeyFactory.getInstance("RSA").generatePrivate(encoded);
            return new SigningKey((RSAPrivateCrtKey) key);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The signing key cannot be read", e);
        }
    }

    /** The public half as the services take it: base64 of its DER encoding, without PEM lines. */
    public String publicKeyBody() {
        try {
            var halves = new RSAPublicKeySpec(key.getModulus(), key.getPublicExponent());
            byte[] der = KeyFactory.getInstance("RSA").generatePublic(halves).getEncoded();
            return Base64.getEncoder().encodeToString(der);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    PrivateKey privateKey() {
        return key;
    }

    private static String newKey() throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(BITS);
        byte[] der = generator.generateKeyPair().getPrivate().getEncoded();
        return Base64.getEncoder().encodeToString(der);
    }
}
