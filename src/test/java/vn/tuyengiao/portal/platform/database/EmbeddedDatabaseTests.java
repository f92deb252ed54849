package vn.tuyengiao.portal.platform.database;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@Timeout(180)
class EmbeddedDatabaseTests {

	/** Unpacked once for all tests: it is the same for each folder. */
	private static final Path BINARIES = Path.of("target", "embedded-database-tests", "binaries").toAbsolutePath();

	@TempDir
	Path folder;

	private final List<Process> children = new ArrayList<>();

	@BeforeEach
	void shareBinaries() throws IOException {
		Files.createDirectories(BINARIES);
		Files.createSymbolicLink(folder.resolve("binaries"), BINARIES);
	}

	@AfterEach
	void leaveNothingRunning() throws IOException {
		children.forEach(Process::destroyForcibly);
		try (EmbeddedDatabase left = start()) {
			assertThat(left).isNotNull();
		}
		Files.delete(folder.resolve("binaries"));
	}

	@Test
	void firstStartGivesAnEmptyVietnameseSpeakingDatabaseThatKeepsWhatItConfirms() throws Exception {
		try (EmbeddedDatabase database = start(); Connection connection = connect(database)) {
			assertThat(query(connection, "show fsync")).isEqualTo("on");
			assertThat(query(connection, "show full_page_writes")).isEqualTo("on");
			assertThat(query(connection, "show synchronous_commit")).isEqualTo("on");
			assertThat(query(connection, "show server_encoding")).isEqualTo("UTF8");
			assertThat(query(connection, "show server_version")).startsWith("18.");
			assertThat(query(connection, "select lower('ĐẢNG ỦY')")).isEqualTo("đảng ủy");
			assertThat(query(connection, "select 'Ấp' < 'Ba' collate \"vi-x-icu\"")).isEqualTo("t");
			update(connection, "create extension unaccent; create extension pg_trgm");
		}
	}

	@Test
	void secondStartKeepsEverything() throws Exception {
		try (EmbeddedDatabase database = start(); Connection connection = connect(database)) {
			update(connection, "create table plan as select 'Kế hoạch quý I' as title");
		}
		try (EmbeddedDatabase database = start(); Connection connection = connect(database)) {
			assertThat(query(connection, "select title from plan")).isEqualTo("Kế hoạch quý I");
		}
	}

	@Test
	void nobodyConnectsWithoutThePassword() throws Exception {
		try (EmbeddedDatabase database = start(); Connection connection = connect(database)) {
			for (String user : List.of("portal", "postgres")) {
				for (String password : List.of("", "postgres", "portal")) {
					assertThatExceptionOfType(SQLException.class)
						.isThrownBy(() -> DriverManager.getConnection(database.getJdbcUrl(), user, password).close())
						.withMessageContaining("password");
				}
			}
			assertThat(Files.readString(folder.resolve("postgresql/pg_hba.conf")))
				.isEqualTo("host all all 127.0.0.1/32 scram-sha-256\n");
			assertThat(query(connection, "show listen_addresses")).isEqualTo("127.0.0.1");
			assertThat(Files.readString(folder.resolve("postgresql.log"))).doesNotContain("Unix socket");
			assertThat(query(connection, "select rolsuper from pg_roles where rolname = current_user")).isEqualTo("f");
		}
	}

	@Test
	@DisabledOnOs(OS.WINDOWS)
	void onlyTheOwnerReadsThePassword() throws Exception {
		try (EmbeddedDatabase database = start()) {
			Path file = folder.resolve("password");
			assertThat(Files.readString(file).strip()).isEqualTo(database.getPassword()).hasSizeGreaterThan(40);
			assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
		}
	}

	@Test
	void secondPortalOnTheSameFolderIsRefusedAndHarmsNothing() throws Exception {
		try (EmbeddedDatabase database = start(); Connection connection = connect(database)) {
			for (int i = 0; i < 2; i++) {
				assertThatExceptionOfType(DatabaseFailure.class).isThrownBy(this::start)
					.withMessageContaining("Another portal is using the data directory");
				Process other = child(ConfirmingChild.class);
				assertThat(other.inputReader().lines().toList().toString())
					.contains("Another portal is using the data directory");
				assertThat(other.waitFor()).isNotZero();
			}
			assertThat(query(connection, "select 'còn sống'")).isEqualTo("còn sống");
		}
	}

	@ParameterizedTest
	@ValueSource(booleans = { false, true })
	void nothingConfirmedIsLostWhenThePortalIsKilled(boolean postgresToo) throws Exception {
		Process child = child(ConfirmingChild.class);
		BufferedReader confirmed = child.inputReader();
		int last = 0;
		while (last < 300) {
			last = number(confirmed.readLine(), "CONFIRMED ", last);
		}
		long server = Long.parseLong(Files.readAllLines(folder.resolve("postgresql/postmaster.pid")).get(0).strip());
		// by its handle, which leaves its output to be read
		child.toHandle().destroyForcibly();
		child.waitFor();
		for (String line : confirmed.lines().toList()) {
			last = number(line, "CONFIRMED ", last);
		}
		assertThat(ProcessHandle.of(server)).isPresent();
		if (postgresToo) {
			ProcessHandle.of(server).ifPresent(ProcessHandle::destroyForcibly);
		}
		try (EmbeddedDatabase database = start(); Connection connection = connect(database)) {
			assertThat(query(connection, "select count(*) from confirmed where number <= " + last))
				.isEqualTo(String.valueOf(last));
			// one that has ended and waits for its parent has no command any more
			assertThat(ProcessHandle.of(server).flatMap((process) -> process.info().command())).isEmpty();
		}
	}

	@Test
	void processThatGotTheNumberOfTheKilledServerIsLeftAlone() throws Exception {
		start().close();
		Files.writeString(folder.resolve("postgresql/postmaster.pid"), ProcessHandle.current().pid() + "\n"
				+ folder.resolve("postgresql") + "\n0\n5432\n\n127.0.0.1\n\nready\n");
		try (EmbeddedDatabase database = start(); Connection connection = connect(database)) {
			assertThat(query(connection, "select 1")).isEqualTo("1");
		}
	}

	@Test
	void interruptedFirstStartIsTakenUpAgain() throws Exception {
		Files.createDirectories(folder.resolve("postgresql.unfinished/base"));
		Files.writeString(folder.resolve("password"), "of the interrupted start\n");
		try (EmbeddedDatabase database = start(); Connection connection = connect(database)) {
			assertThat(query(connection, "select 1")).isEqualTo("1");
		}
	}

	@Test
	void lostPasswordIsSaidAndNotReplaced() throws Exception {
		start().close();
		String password = Files.readString(folder.resolve("password"));
		Files.delete(folder.resolve("password"));
		assertThatExceptionOfType(DatabaseFailure.class).isThrownBy(this::start)
			.withMessageContaining("The password file");
		assertThat(folder.resolve("password")).doesNotExist();
		Files.writeString(folder.resolve("password"), password);
	}

	@Test
	@DisabledOnOs(OS.WINDOWS)
	void requestUnderWayIsAnsweredBeforeTheServerStops() throws Exception {
		Process child = child(ServingChild.class);
		BufferedReader output = child.inputReader();
		int port = 0;
		while (port == 0) {
			port = number(output.readLine(), "PORT ", 0);
		}
		CompletableFuture<HttpResponse<String>> response = HttpClient.newHttpClient()
			.sendAsync(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/")).build(),
					HttpResponse.BodyHandlers.ofString());
		while (!"SERVING".equals(output.readLine())) {
			assertThat(child.isAlive()).isTrue();
		}
		child.destroy();
		assertThat(response.get().body()).isEqualTo("answered");
		child.waitFor();
		assertThat(Files.readString(folder.resolve("postgresql.log"))).endsWith("database system is shut down\n")
			// which it would say of a connection that the pool had not closed
			.doesNotContain("terminating connection");
		assertThat(folder.resolve("postgresql/postmaster.pid")).doesNotExist();
	}

	@Test
	void killedServerIsStartedAgainAndHasEverythingThatWasConfirmed() throws Exception {
		try (EmbeddedDatabase database = start()) {
			for (int i = 1; i <= 2; i++) {
				try (Connection connection = connect(database)) {
					update(connection, "create table plan" + i + " as select 'Kế hoạch quý I' as title");
				}
				ProcessHandle killed = postmaster();
				killed.destroyForcibly();
				assertThat(queryUntilAnswered(database, "select title from plan" + i)).isEqualTo("Kế hoạch quý I");
				assertThat(postmaster().pid()).isNotEqualTo(killed.pid());
				// it answers a moment before whoever started it has taken note
				assertThat(CompletableFuture.runAsync(() -> {
					while (database.isDown()) {
						Thread.onSpinWait();
					}
				})).succeedsWithin(Duration.ofSeconds(30));
			}
		}
		assertThat(folder.resolve("postgresql/postmaster.pid")).doesNotExist();
	}

	@Test
	@DisabledOnOs(OS.WINDOWS)
	void portalThatIsToldToEndRightAfterItsServerWasKilledEnds() throws Exception {
		Process child = child(ServingChild.class);
		BufferedReader output = child.inputReader();
		int port = 0;
		while (port == 0) {
			port = number(output.readLine(), "PORT ", 0);
		}
		postmaster().destroyForcibly();
		child.destroy();
		assertThat(child.waitFor(60, TimeUnit.SECONDS)).isTrue();
	}

	@Test
	void serverThatCannotBeStartedAgainIsSaidToBeLost() throws Exception {
		Path control = folder.resolve("postgresql/global/pg_control");
		Path away = folder.resolve("pg_control");
		CompletableFuture<DatabaseFailure> lost = new CompletableFuture<>();
		try (EmbeddedDatabase database = start()) {
			database.whenLost(lost::complete);
			Files.move(control, away);
			postmaster().destroyForcibly();
			assertThat(lost.get(60, TimeUnit.SECONDS)).hasMessageContaining("could not be started again");
			assertThat(lost.get().getAction()).contains("postgresql.log", "start the portal again");
			assertThat(database.isDown()).isTrue();
		}
		Files.move(away, control);
	}

	private ProcessHandle postmaster() throws IOException {
		return ProcessHandle
			.of(Long.parseLong(Files.readAllLines(folder.resolve("postgresql/postmaster.pid")).get(0).strip()))
			.orElseThrow();
	}

	private static String queryUntilAnswered(EmbeddedDatabase database, String sql) throws Exception {
		for (int i = 0; i < 240; i++) {
			try (Connection connection = connect(database)) {
				return query(connection, sql);
			}
			catch (SQLException ex) {
				Thread.sleep(250);
			}
		}
		throw new AssertionError("the server did not come again");
	}

	private EmbeddedDatabase start() {
		return EmbeddedDatabase.start(settings(folder));
	}

	static DatabaseSettings settings(Path folder) {
		return new DatabaseSettings(true, folder, 0, Duration.ofMinutes(1), Duration.ofMinutes(1));
	}

	private Process child(Class<?> main) throws IOException {
		String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
		Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"-Xmx256m", "-Dfile.encoding=UTF-8", "-Dstdout.encoding=UTF-8", "-cp", classPath, main.getName(),
				folder.toString())
			.redirectErrorStream(true)
			.start();
		children.add(process);
		return process;
	}

	private static int number(String line, String label, int otherwise) {
		assertThat(line).as("the child ended").isNotNull();
		return line.startsWith(label) ? Integer.parseInt(line.substring(label.length())) : otherwise;
	}

	static Connection connect(EmbeddedDatabase database) throws SQLException {
		return DriverManager.getConnection(database.getJdbcUrl(), database.getUsername(), database.getPassword());
	}

	private static String query(Connection connection, String sql) throws SQLException {
		try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(sql)) {
			assertThat(rows.next()).isTrue();
			return rows.getString(1);
		}
	}

	private static void update(Connection connection, String sql) throws SQLException {
		try (Statement statement = connection.createStatement()) {
			statement.execute(sql);
		}
	}

}
