package vn.tuyengiao.portal.platform.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Consumer;

import org.postgresql.ds.PGSimpleDataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/**
 * The portal's own PostgreSQL in a folder: at most one at a time, on the loopback
 * interface, behind a generated password, with everything on disk before a commit is
 * confirmed. Whatever ended the last run, the next start goes on from it.
 */
final class EmbeddedDatabase implements JdbcConnectionDetails, AutoCloseable {

	private static final Logger log = LoggerFactory.getLogger(EmbeddedDatabase.class);

	/** For ten seconds or more. */
	private static final int MOST_ATTEMPTS = 40;

	/** Database and role of the portal; the role owns the one and is no superuser. */
	private static final String NAME = "portal";

	private final DatabaseSettings settings;

	private final PostgresServer server;

	private final FolderLock lock;

	private final String password;

	private final ServerWatch watch = new ServerWatch(this::startAgain);

	private int port;

	private boolean closed;

	private EmbeddedDatabase(DatabaseSettings settings, Path directory, FolderLock lock) throws IOException {
		this.settings = settings;
		this.lock = lock;
		Path home = PostgresBinaries.unpackTo(directory.resolve("binaries"));
		ServerIdentity identity = ServerIdentity.of(directory);
		this.server = new PostgresServer(home, directory, identity);
		Path passwordFile = directory.resolve("password");
		if (server.exists()) {
			this.password = readPassword(passwordFile);
			identity.own(directory);
			server.stopOrphan(settings.stopTimeout());
		}
		else {
			this.password = writePassword(passwordFile);
			identity.own(directory);
			server.create(passwordFile);
		}
		PostgresBinaries.removeOthers(home);
	}

	/**
	 * Starts the server and sees to the portal's database in it.
	 * @throws DatabaseFailure if that is not possible: the folder is in use, not
	 * writable, or the server does not start
	 */
	static EmbeddedDatabase start(DatabaseSettings settings) {
		Path directory = settings.directory().toAbsolutePath().normalize();
		try {
			Files.createDirectories(directory, ownerOnly(directory, "rwx------"));
			directory = directory.toRealPath();
			FolderLock lock = lock(directory);
			try {
				EmbeddedDatabase database = new EmbeddedDatabase(settings, directory, lock);
				database.startServer();
				return database;
			}
			catch (IOException | SQLException | RuntimeException ex) {
				lock.close();
				throw ex;
			}
		}
		catch (IOException | UncheckedIOException | SQLException ex) {
			throw new DatabaseFailure(
					"The embedded PostgreSQL could not be started in the directory " + directory + ": "
							+ ex.getMessage(),
					"Look at postgresql.log in that directory; check the right to write and the disk space. "
							+ "Or set SPRING_DATASOURCE_URL to use a PostgreSQL that is there.",
					ex);
		}
	}

	private static FolderLock lock(Path directory) throws IOException {
		return FolderLock.tryAcquire(directory)
			.orElseThrow(() -> new DatabaseFailure("Another portal is using the data directory " + directory + ".",
					"Stop the portal that runs, or give this one a directory of its own by portal.database.directory."));
	}

	private void startServer() throws IOException, SQLException {
		startOn(() -> settings.port() == 0 ? freePort() : settings.port());
		try {
			prepare();
			watch.over(server.process());
		}
		catch (IOException | SQLException | RuntimeException ex) {
			server.stop(settings.stopTimeout());
			throw ex;
		}
		log.info("The embedded PostgreSQL runs on 127.0.0.1:{}, its data in {}", port, settings.directory());
	}

	private void startOn(PortChoice choice) throws IOException {
		// a server killed outright leaves its workers for a moment, and they keep the
		// next one out
		for (int attempt = 1;; attempt++) {
			port = choice.port();
			try {
				server.start(port, settings.startTimeout());
				return;
			}
			catch (PostgresServer.CommandFailed ex) {
				if (attempt == MOST_ATTEMPTS || Thread.currentThread().isInterrupted()
						|| !server.lastLogLines().matches("(?s).*(still in use|in use by).*")) {
					throw new IOException(ex.getMessage() + "\n" + server.lastLogLines(), ex);
				}
				pause();
			}
		}
	}

	/** The pool knows the port, so it stays the same. */
	private Optional<ProcessHandle> startAgain() throws IOException {
		// one that was killed may still be in the list of processes, and its file with it
		server.stopOrphan(settings.stopTimeout());
		int known = port;
		startOn(() -> known);
		return server.process();
	}

	/** Whom to tell if the server ended and cannot be started again. */
	void whenLost(Consumer<DatabaseFailure> told) {
		watch.whenLost(told);
	}

	/** Whether the server ended and is not there again. */
	boolean isDown() {
		return watch.isDown();
	}

	private void prepare() throws SQLException {
		try (Connection connection = connectAsSuperuser(); Statement statement = connection.createStatement()) {
			if (!found(statement, "select 1 from pg_roles where rolname = '" + NAME + "'")) {
				statement.execute("create role " + NAME + " login password '" + password + "'");
			}
			if (!found(statement, "select 1 from pg_database where datname = '" + NAME + "'")) {
				statement.execute("create database " + NAME + " owner " + NAME);
			}
		}
	}

	private static boolean found(Statement statement, String query) throws SQLException {
		try (ResultSet rows = statement.executeQuery(query)) {
			return rows.next();
		}
	}

	private Connection connectAsSuperuser() throws SQLException {
		PGSimpleDataSource dataSource = new PGSimpleDataSource();
		dataSource.setUrl("jdbc:postgresql://127.0.0.1:" + port + "/postgres");
		dataSource.setUser(PostgresServer.SUPERUSER);
		dataSource.setPassword(password);
		return dataSource.getConnection();
	}

	/** Says on which port to try. */
	@FunctionalInterface
	private interface PortChoice {

		int port() throws IOException;

	}

	private static int freePort() throws IOException {
		try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			return socket.getLocalPort();
		}
	}

	private static void pause() {
		try {
			Thread.sleep(250);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private static String readPassword(Path file) throws IOException {
		if (!Files.exists(file)) {
			throw new DatabaseFailure("The password file " + file + " of the embedded PostgreSQL is missing.",
					"Restore it from a backup of the same data directory.");
		}
		return Files.readString(file).strip();
	}

	/** On disk, readable by the owner alone from its first moment, before it is used. */
	private static String writePassword(Path file) throws IOException {
		byte[] secret = new byte[24];
		new SecureRandom().nextBytes(secret);
		String password = HexFormat.of().formatHex(secret);
		Path unfinished = file.resolveSibling("password.unfinished");
		Files.deleteIfExists(unfinished);
		Files.createFile(unfinished, ownerOnly(unfinished, "rw-------"));
		try (FileChannel channel = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
			channel.write(ByteBuffer.wrap((password + "\n").getBytes(StandardCharsets.US_ASCII)));
			channel.force(true);
		}
		Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		return password;
	}

	private static FileAttribute<?>[] ownerOnly(Path place, String permissions) {
		return place.getFileSystem().supportedFileAttributeViews().contains("posix")
				? new FileAttribute<?>[] {
						PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions)) }
				// elsewhere what the user's own folder grants is inherited
				: new FileAttribute<?>[0];
	}

	@Override
	public String getJdbcUrl() {
		return "jdbc:postgresql://127.0.0.1:" + port + "/" + NAME;
	}

	@Override
	public String getUsername() {
		return NAME;
	}

	@Override
	public String getPassword() {
		return password;
	}

	/** Stops the server, then lets go of the folder. A second call does nothing. */
	@Override
	public synchronized void close() {
		if (closed) {
			return;
		}
		closed = true;
		watch.close();
		try (lock) {
			server.stop(settings.stopTimeout());
			log.info("The embedded PostgreSQL has stopped");
		}
		catch (IOException | UncheckedIOException ex) {
			log.error("The embedded PostgreSQL could not be stopped; the next start will stop it: {}", ex.getMessage());
		}
	}

}
