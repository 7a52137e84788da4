package org.outcomes.launcher.postgres;

import java.util.List;
import org.outcomes.launcher.keys.SecretStore;
import org.outcomes.launcher.process.Port;
import org.outcomes.reference.bundle.ServiceName;

/**
 * The database of one service and its two roles: the owner, with which Flyway makes the tables, and
 * the application role, which the service works with.
 */
public record ServiceDatabase(ServiceName service) {

    /** The name of the database. */
    public String name() {
        return service.code();
    }

    /** The role that owns the database. */
    public String owner() {
        return name() + "_owner";
    }

    /** The role that the service works with. */
    public String app() {
        return name() + "_app";
    }

    /** The JDBC address of the database where PostgreSQL listens on this port. */
    public String url(int port) {
        return "jdbc:postgresql://%s:%d/%s".formatted(Port.HOST, port, name());
    }

    /** What the superuser does in the database {@code postgres}. */
    List<String> creation(SecretStore secrets) {
        return List.of(
                role(owner(), secrets),
                role(app(), secrets),
                "CREATE DATABASE %s OWNER %s".formatted(name(), owner()),
                "REVOKE ALL ON DATABASE %s FROM PUBLIC".formatted(name()),
                // Imports are staged in temporary tables.
                "GRANT CONNECT, TEMPORARY ON DATABASE %s TO %s".formatted(name(), app()));
    }

    /** What the superuser does in the new database itself. */
    List<String> preparation() {
        return List.of(
                "REVOKE ALL ON SCHEMA public FROM PUBLIC",
                "GRANT USAGE ON SCHEMA public TO " + app());
    }

    // A password is base64url, so it cannot end the quoted text.
    private static String role(String name, SecretStore secrets) {
        return "CREATE ROLE %s LOGIN PASSWORD '%s'".formatted(name, secrets.password(name));
    }
}
