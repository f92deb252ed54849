package vn.tuyengiao.portal.platform.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.util.FileSystemUtils;

/**
 * One cluster folder and the programs that make, start and stop its server. The library
 * that brings the programs would start them with {@code trust} and without fsync, give up
 * during a long recovery and stop them with the JVM: so they are called here.
 * <p>
 * The caller holds the folder's lock.
 */
class PostgresServer {

	static final String SUPERUSER = "postgres";

	private static final Logger log = LoggerFactory.getLogger(PostgresServer.class);

	/**
	 * The character types to try for the cluster, as systems name them; C is everywhere.
	 */
	private static final List<String> CHARACTER_TYPES = List.of("C.UTF-8", "en_US.UTF-8", "C");

	private static final long LARGE_LOG = 5_000_000;

	private final Path home;

	private final Path cluster;

	private final Path serverLog;

	private final Path commandLog;

	private final ServerIdentity identity;

	PostgresServer(Path home, Path directory, ServerIdentity identity) throws IOException {
		this.home = home;
		this.identity = identity;
		this.cluster = directory.resolve("postgresql");
		this.serverLog = directory.resolve("postgresql.log");
		this.commandLog = Files.write(directory.resolve("command.log"), new byte[0]);
	}

	boolean exists() {
		return Files.exists(cluster.resolve("PG_VERSION"));
	}

	/**
	 * Makes the cluster beside its place and moves it there when it is whole. Nobody can
	 * connect without the password at any time: initdb listens nowhere and writes no
	 * {@code trust}.
	 */
	void create(Path passwordFile) throws IOException {
		Path unfinished = cluster.resolveSibling("postgresql.unfinished");
		for (int i = 0;; i++) {
			FileSystemUtils.deleteRecursively(unfinished);
			try {
				run(Duration.ofMinutes(5), "initdb", "--pgdata=" + unfinished, "--username=" + SUPERUSER,
						"--auth=scram-sha-256", "--pwfile=" + passwordFile, "--encoding=UTF8", "--locale=C",
						"--lc-ctype=" + CHARACTER_TYPES.get(i), "--locale-provider=builtin",
						"--builtin-locale=C.UTF-8");
				break;
			}
			catch (CommandFailed ex) {
				if (i == CHARACTER_TYPES.size() - 1) {
					throw ex;
				}
			}
		}
		Files.move(unfinished, cluster, StandardCopyOption.ATOMIC_MOVE);
	}

	/**
	 * Starts the server and waits until it answers, through a recovery if need be.
	 */
	void start(int port, Duration timeout) throws IOException {
		Files.writeString(cluster.resolve("pg_hba.conf"), "host all all 127.0.0.1/32 scram-sha-256\n");
		if (Files.exists(serverLog) && Files.size(serverLog) > LARGE_LOG) {
			Files.move(serverLog, serverLog.resolveSibling("postgresql.log.1"), StandardCopyOption.REPLACE_EXISTING);
		}
		String options = "-p " + port + " -c listen_addresses=127.0.0.1 -c unix_socket_directories="
				+ " -c fsync=on -c full_page_writes=on -c synchronous_commit=on -c ssl=off"
				+ " -c timezone=UTC -c log_timezone=UTC -c log_checkpoints=off"
				// no values of rows in its log
				+ " -c log_error_verbosity=terse";
		run(timeout.plusSeconds(10), "pg_ctl", "start", "--pgdata=" + cluster, "--log=" + serverLog, "--wait",
				"--timeout=" + timeout.toSeconds(), "--options=" + options);
	}

	/** Ends all connections, writes everything and stops. */
	void stop(Duration timeout) throws IOException {
		run(timeout.plusSeconds(10), "pg_ctl", "stop", "--pgdata=" + cluster, "--mode=fast", "--wait",
				"--timeout=" + timeout.toSeconds());
	}

	/**
	 * Stops the server that a killed portal left running on this cluster, if there is
	 * one.
	 */
	void stopOrphan(Duration timeout) throws IOException {
		Path pidFile = cluster.resolve("postmaster.pid");
		Optional<ProcessHandle> process = processIn(pidFile);
		if (process.isEmpty()) {
			return;
		}
		if (servesThisCluster(process.get().info())) {
			log.warn("PostgreSQL of an earlier run is still there (process {}): it is stopped and started anew",
					process.get().pid());
			stop(timeout);
		}
		else {
			// the number went to another process meanwhile; PostgreSQL would take it for
			// its own server
			Files.delete(pidFile);
		}
	}

	/** The process of the server that was started. */
	Optional<ProcessHandle> process() throws IOException {
		return processIn(cluster.resolve("postmaster.pid"));
	}

	/** The last lines of the server's log, for a message. */
	String lastLogLines() {
		try {
			return lastLines(serverLog);
		}
		catch (IOException ex) {
			return "";
		}
	}

	private boolean servesThisCluster(ProcessHandle.Info info) {
		String program = info.command().map((command) -> Path.of(command).getFileName().toString()).orElse("");
		if (!program.startsWith("postgres")) {
			return false;
		}
		return info.arguments()
			.map((arguments) -> List.of(arguments).contains(cluster.toString()))
			// not every system tells the arguments
			.orElse(true);
	}

	private static Optional<ProcessHandle> processIn(Path pidFile) throws IOException {
		if (!Files.exists(pidFile)) {
			return Optional.empty();
		}
		List<String> lines = Files.readAllLines(pidFile, StandardCharsets.ISO_8859_1);
		try {
			return lines.isEmpty() ? Optional.empty()
					: ProcessHandle.of(Long.parseLong(lines.get(0).strip())).filter(ProcessHandle::isAlive);
		}
		catch (NumberFormatException ex) {
			return Optional.empty();
		}
	}

	private void run(Duration timeout, String program, String... arguments) throws IOException {
		List<String> command = new ArrayList<>();
		command.addAll(identity.prefix());
		command.add(home.resolve("bin").resolve(program).toString());
		command.addAll(List.of(arguments));
		ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true)
			// a file, not a pipe: the server inherits it and outlives the command
			.redirectOutput(commandLog.toFile())
			.redirectInput(ProcessBuilder.Redirect.from(emptyInput()));
		builder.environment().put("LC_ALL", "C");
		Process process = builder.start();
		try {
			if (!process.waitFor(timeout.toMillis(), TimeUnit.MILLISECONDS)) {
				process.destroy();
				throw new CommandFailed(program + ": " + timeout);
			}
			if (process.exitValue() != 0) {
				throw new CommandFailed(program + ": " + lastLines(commandLog));
			}
		}
		catch (InterruptedException ex) {
			process.destroy();
			Thread.currentThread().interrupt();
			throw new CommandFailed(program + ": interrupted");
		}
	}

	private static java.io.File emptyInput() {
		return new java.io.File(System.getProperty("os.name").startsWith("Windows") ? "NUL" : "/dev/null");
	}

	private static String lastLines(Path file) throws IOException {
		if (!Files.exists(file)) {
			return "";
		}
		List<String> lines = new String(Files.readAllBytes(file), StandardCharsets.UTF_8).lines().toList();
		return String.join("\n", lines.subList(Math.max(0, lines.size() - 8), lines.size()));
	}

	/** A program of PostgreSQL did not succeed; the message has its last words. */
	static final class CommandFailed extends UncheckedIOException {

		CommandFailed(String message) {
			super(message, new IOException(message));
		}

	}

}
