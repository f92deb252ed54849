package vn.tuyengiao.portal.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.flywaydb.core.Flyway;
import org.postgresql.ds.PGSimpleDataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.postgresql.PostgreSQLContainer;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/**
 * The PostgreSQL of the tests, one server for the whole run: from Testcontainers where a
 * Docker engine answers, else the embedded one. {@code -Ddatabase=testcontainers} or
 * {@code -Ddatabase=embedded} forces either. Flyway runs once, into a template; each
 * application context gets a copy of it.
 */
public final class TestDatabase {

	private static final Logger log = LoggerFactory.getLogger(TestDatabase.class);

	private static final String TEMPLATE = "portal_template";

	private static final String IMAGE = "postgres:18";

	/** What a test run may lose: it is made again by the next one. */
	private static final String[] UNSAFE_BUT_QUICK = { "fsync=off", "synchronous_commit=off", "full_page_writes=off",
			"max_connections=300" };

	private static final AtomicInteger COPIES = new AtomicInteger();

	private static TestDatabase instance;

	private final String host;

	private final int port;

	private final String password;

	private TestDatabase(String host, int port, String password) {
		this.host = host;
		this.port = port;
		this.password = password;
	}

	/**
	 * A fresh copy of the migrated database, for the caller alone.
	 */
	public static synchronized JdbcConnectionDetails newDatabase() {
		if (instance == null) {
			instance = start();
			instance.execute("create database " + TEMPLATE);
			Flyway.configure().dataSource(instance.dataSource(TEMPLATE)).load().migrate();
		}
		String name = "portal_" + COPIES.incrementAndGet();
		instance.execute("create database " + name + " template " + TEMPLATE);
		return new Copy(instance.url(name), "postgres", instance.password);
	}

	private static TestDatabase start() {
		String wish = System.getProperty("database", "");
		return switch (wish) {
			case "testcontainers" -> container("forced by -Ddatabase");
			case "embedded" -> embedded("forced by -Ddatabase");
			case "" -> DockerClientFactory.instance().isDockerAvailable() ? container("a Docker engine answers")
					: embedded("no Docker engine answers");
			default -> throw new IllegalArgumentException(
					"-Ddatabase=" + wish + ": neither \"embedded\" nor \"testcontainers\"");
		};
	}

	@SuppressWarnings("resource") // lives as long as the tests; Testcontainers removes it
	private static TestDatabase container(String reason) {
		log.info("Test database: Testcontainers, {} ({})", IMAGE, reason);
		PostgreSQLContainer container = new PostgreSQLContainer(IMAGE).withUsername("postgres")
			.withCommand(("postgres " + String.join(" ", Arrays.stream(UNSAFE_BUT_QUICK).map("-c "::concat).toList()))
				.split(" "));
		container.start();
		return new TestDatabase(container.getHost(), container.getFirstMappedPort(), container.getPassword());
	}

	@SuppressWarnings("resource") // lives as long as the tests; its shutdown hook stops
									// it
	private static TestDatabase embedded(String reason) {
		log.info("Test database: embedded PostgreSQL ({})", reason);
		try {
			EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
				.setOverrideWorkingDirectory(Path.of("target", "postgresql").toAbsolutePath().toFile())
				.setServerConfig("listen_addresses", "127.0.0.1")
				.setRegisterShutdownHook(false)
				.setLocaleConfig("locale", "C.UTF-8");
			for (String setting : UNSAFE_BUT_QUICK) {
				builder.setServerConfig(setting.substring(0, setting.indexOf('=')),
						setting.substring(setting.indexOf('=') + 1));
			}
			EmbeddedPostgres server = builder.start();
			SpringApplication.getShutdownHandlers().add(() -> stop(server));
			return new TestDatabase("127.0.0.1", server.getPort(), "");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void stop(EmbeddedPostgres server) {
		try {
			server.close();
		}
		catch (IOException ex) {
			log.warn("The embedded test database did not stop", ex);
		}
	}

	private void execute(String sql) {
		try (Connection connection = dataSource("postgres").getConnection();
				Statement statement = connection.createStatement()) {
			statement.execute(sql);
		}
		catch (SQLException ex) {
			throw new IllegalStateException(sql, ex);
		}
	}

	private PGSimpleDataSource dataSource(String name) {
		PGSimpleDataSource dataSource = new PGSimpleDataSource();
		dataSource.setUrl(url(name));
		dataSource.setUser("postgres");
		dataSource.setPassword(password);
		return dataSource;
	}

	private String url(String name) {
		return "jdbc:postgresql://" + host + ":" + port + "/" + name;
	}

	private record Copy(String url, String user, String secret) implements JdbcConnectionDetails {

		@Override
		public String getJdbcUrl() {
			return url;
		}

		@Override
		public String getUsername() {
			return user;
		}

		@Override
		public String getPassword() {
			return secret;
		}

	}

}
