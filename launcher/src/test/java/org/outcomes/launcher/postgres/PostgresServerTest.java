package org.outcomes.launcher.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.outcomes.launcher.LaunchFailure;
import org.outcomes.launcher.fixture.StandInHome;
import org.outcomes.launcher.keys.SecretStore;
import org.outcomes.launcher.process.Port;
import org.outcomes.reference.bundle.ServiceName;

class PostgresServerTest {

    private static final ServiceDatabase INDICATORS = new ServiceDatabase(ServiceName.INDICATORS);
    private static final ServiceDatabase INSPECTIONS = new ServiceDatabase(ServiceName.INSPECTIONS);

    @TempDir private static Path data;

    private static PostgresSettings settings;
    private static SecretStore secrets;
    private static PostgresServer server;

    @BeforeAll
    static void start() {
        settings =
                new PostgresSettings(StandInHome.sharedBinaries(), data, Port.free(1).getFirst());
        secrets = SecretStore.of(data);
        server = PostgresServer.start(settings, secrets);
    }

    @AfterAll
    static void stop() {
        server.close();
        assertThat(Port.inUse(settings.port())).isFalse();
    }

    @Test
    void letsBothRolesOfEachServiceIn() throws SQLException {
        for (ServiceName service : ServiceName.values()) {
            ServiceDatabase database = new ServiceDatabase(service);
            assertThat(ask(database, database.owner(), "SELECT current_user"))
                    .isEqualTo(database.owner());
            assertThat(ask(database, database.app(), "SELECT current_user"))
                    .isEqualTo(database.app());
        }
    }

    @Test
    void keepsPasswordsAsScramOnly() throws SQLException {
        try (Connection superuser = connect("postgres", "postgres", secrets.password("postgres"))) {
            assertThat(
                            ask(
                                    superuser,
                                    "SELECT count(*) FROM pg_authid WHERE rolcanlogin AND"
                                            + " rolpassword LIKE 'SCRAM-SHA-256$%'"))
                    .isEqualTo("7");
            assertThat(
                            ask(
                                    superuser,
                                    "SELECT string_agg(DISTINCT auth_method, ',') FROM"
                                            + " pg_hba_file_rules"))
                    .isEqualTo("scram-sha-256");
        }
    }

    @Test
    void refusesAWrongPasswordAlsoOfTheSuperuser() {
        assertThatThrownBy(() -> connect("postgres", "postgres", "guess"))
                .hasMessageContaining("password authentication failed");
        assertThatThrownBy(() ->
                        connect(
                                "indicators",
                                "indicators_owner",
                                secrets.password("indicators_app")))
                .hasMessageContaining("password authentication failed");
    }

    @Test
    void letsTheOwnerCreateAndTheApplicationOnlyUseWhatItIsGiven() throws SQLException {
        run(
                INDICATORS,
                INDICATORS.owner(),
                "CREATE TABLE given (n int); GRANT SELECT, INSERT ON given TO indicators_app");
        run(INDICATORS, INDICATORS.app(), "INSERT INTO given VALUES (1)");

        assertThatThrownBy(() -> run(INDICATORS, INDICATORS.app(), "CREATE TABLE mine (n int)"))
                .hasMessageContaining("permission denied for schema public");
        assertThatThrownBy(() -> run(INDICATORS, INDICATORS.app(), "CREATE SCHEMA mine"))
                .hasMessageContaining("permission denied for database indicators");
        assertThatThrownBy(() -> run(INDICATORS, INDICATORS.app(), "DELETE FROM given"))
                .hasMessageContaining("permission denied for table given");
    }

    @Test
    void keepsTheDatabaseOfAServiceFromTheOthers() {
        assertThatThrownBy(() -> run(INDICATORS, INSPECTIONS.app(), "SELECT 1"))
                .hasMessageContaining("permission denied for database \"indicators\"");
        assertThatThrownBy(() -> run(INDICATORS, INSPECTIONS.owner(), "SELECT 1"))
                .hasMessageContaining("permission denied for database \"indicators\"");
    }

    @Test
    void sortsAlikeOnEveryMachine() throws SQLException {
        assertThat(
                        ask(
                                INDICATORS,
                                INDICATORS.app(),
                                "SELECT string_agg(t, ' ' ORDER BY t) FROM"
                                        + " unnest(ARRAY['b','A','a','Z','é']) t"))
                .isEqualTo("A Z a b é");
    }

    @Test
    void writesToDisk() throws SQLException {
        assertThat(ask(INDICATORS, INDICATORS.app(), "SHOW fsync")).isEqualTo("on");
    }

    @Test
    void keepsItsDataBetweenRuns() throws SQLException {
        run(INSPECTIONS, INSPECTIONS.owner(), "CREATE TABLE kept AS SELECT 42 AS n");
        server.close();
        assertThat(PostgresServer.isFirstStart(settings)).isFalse();

        server = PostgresServer.start(settings, secrets);

        assertThat(ask(INSPECTIONS, INSPECTIONS.owner(), "SELECT n FROM kept")).isEqualTo("42");
    }

    @Test
    void startsThoughTheProcessIdOfACrashedServerBelongsToAnotherProgramNow() throws Exception {
        Path pidFile = settings.cluster().resolve("postmaster.pid");
        String lines = Files.readString(pidFile);
        server.close();
        long thisProgram = ProcessHandle.current().pid();
        Files.writeString(pidFile, lines.replaceFirst("\\d+", Long.toString(thisProgram)));

        server = PostgresServer.start(settings, secrets);

        assertThat(ask(INDICATORS, INDICATORS.app(), "SELECT 1")).isEqualTo("1");
    }

    @Test
    void makesAFirstStartThatDidNotComeToItsEndOnceMore(@TempDir Path other) throws Exception {
        PostgresSettings interrupted =
                new PostgresSettings(StandInHome.sharedBinaries(), other, Port.free(1).getFirst());
        Files.createDirectories(interrupted.cluster());
        Files.writeString(interrupted.cluster().resolve("PG_VERSION"), "18\n");
        Files.writeString(interrupted.unfinished(), "");

        SecretStore itsSecrets = SecretStore.of(other);
        try (PostgresServer anew = PostgresServer.start(interrupted, itsSecrets)) {
            assertThat(anew.postmaster()).isPresent();
            assertThat(interrupted.unfinished()).doesNotExist();
        }
    }

    @Test
    void refusesDataWhosePasswordsAreGone(@TempDir Path other) throws IOException {
        PostgresSettings orphaned =
                new PostgresSettings(StandInHome.sharedBinaries(), other, Port.free(1).getFirst());
        Files.createDirectories(orphaned.cluster());
        Files.writeString(orphaned.cluster().resolve("PG_VERSION"), "18\n");

        assertThatThrownBy(() -> PostgresServer.start(orphaned, SecretStore.of(other)))
                .isInstanceOf(LaunchFailure.class)
                .hasMessageContaining("are gone from " + other.resolve("secrets"));
    }

    @Test
    void leavesAFolderAloneThatHoldsSomethingElse(@TempDir Path other) throws IOException {
        PostgresSettings foreign =
                new PostgresSettings(StandInHome.sharedBinaries(), other, Port.free(1).getFirst());
        Path precious = Files.createDirectories(foreign.cluster()).resolve("thesis.txt");
        Files.writeString(precious, "years of work");

        for (int attempt = 1; attempt <= 2; attempt++) {
            assertThatThrownBy(() -> PostgresServer.start(foreign, SecretStore.of(other)))
                    .isInstanceOf(LaunchFailure.class)
                    .hasMessageContaining("choose another --data");
        }
        assertThat(precious).hasContent("years of work");
    }

    @Test
    void saysInOneLineWhyItDoesNotStart(@TempDir Path other) throws IOException {
        PostgresSettings broken =
                new PostgresSettings(StandInHome.sharedBinaries(), other, Port.free(1).getFirst());
        SecretStore itsSecrets = SecretStore.of(other);
        PostgresServer.start(broken, itsSecrets).close();
        Files.writeString(broken.cluster().resolve("postgresql.conf"), "shared_buffers = plenty\n");

        assertThatThrownBy(() -> PostgresServer.start(broken, itsSecrets))
                .isInstanceOf(LaunchFailure.class)
                .hasMessageMatching(
                        "PostgreSQL did not start on port \\d+: .*FATAL.*plenty.*|PostgreSQL did"
                                + " not start on port \\d+: .*postgresql.conf.*")
                .matches(failure -> failure.getMessage().lines().count() == 1, "one line");
        assertThat(Port.inUse(broken.port())).isFalse();
    }

    private static void run(ServiceDatabase database, String role, String sql) throws SQLException {
        try (Connection connection = connect(database.name(), role, secrets.password(role));
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String ask(ServiceDatabase database, String role, String sql)
            throws SQLException {
        try (Connection connection = connect(database.name(), role, secrets.password(role))) {
            return ask(connection, sql);
        }
    }

    private static String ask(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            result.next();
            return result.getString(1);
        }
    }

    private static Connection connect(String database, String role, String password)
            throws SQLException {
        String url = "jdbc:postgresql://%s:%d/%s".formatted(Port.HOST, settings.port(), database);
        return DriverManager.getConnection(url, role, password);
    }
}
