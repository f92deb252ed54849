package vn.tuyengiao.portal.bench;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;

import vn.tuyengiao.portal.platform.VietnamTime;

/**
 * Starts the portal at two sizes, each in a process and with a database of its own, has
 * Gatling load them, prints the figures and ends everything that it started.
 */
public final class Benchmark {

	private static final Duration FILLING = Duration.ofMinutes(30);

	private static final int DIRECTIVES = 60;

	private final Path build;

	private final Path work;

	private final List<Process> portals = new ArrayList<>();

	private Benchmark(Path build) {
		this.build = build;
		this.work = build.resolve("bench");
	}

	public static void main(String[] args) throws IOException, InterruptedException {
		Benchmark benchmark = new Benchmark(Path.of(args[0]).toAbsolutePath());
		Runtime.getRuntime().addShutdownHook(new Thread(benchmark::stop));
		System.exit(benchmark.run());
	}

	private int run() throws IOException, InterruptedException {
		Target small = start("A", 18, 1);
		Target large = start("B", 3321, 10);
		Path result = build.resolve("bench.md");
		Files.deleteIfExists(result);
		int exit = gatling(small, large, result);
		if (exit != 0) {
			// failed requests are quick: figures with them would mislead
			Files.deleteIfExists(result);
			return exit;
		}
		System.out.println();
		System.out.println(Files.readString(result));
		return exit;
	}

	/** The data are kept for the next run of the same day. */
	private Target start(String name, int communes, int years) throws IOException, InterruptedException {
		Path data = work.resolve("data-" + communes + "x" + years + "-" + LocalDate.now(VietnamTime.ZONE));
		int port = freePort();
		List<String> command = new ArrayList<>(List.of(java(), "-Xmx512m"));
		Collections.addAll(command, System.getProperty("bench.jvm", "").replace("NAME", name).strip().split("\\s+"));
		command.removeIf(String::isEmpty);
		command.addAll(List.of("-cp",
				build.resolve("bench-classes") + File.pathSeparator + build.resolve("classes") + File.pathSeparator
						+ Files.readString(work.resolve("classpath")).strip(),
				"vn.tuyengiao.portal.PortalApplication", "--spring.profiles.active=demo", "--server.address=127.0.0.1",
				"--server.port=" + port, "--portal.demo.communes=" + communes, "--portal.demo.years=" + years,
				"--portal.demo.directives=" + DIRECTIVES, "--portal.database.directory=" + data,
				"--portal.costly.pages=1000000", "--portal.costly.exports=1000000"));
		Instant begun = Instant.now();
		Process portal = process(command, work.resolve("portal-" + name + ".log"));
		portals.add(portal);
		String url = "http://127.0.0.1:" + port;
		System.out.printf("%s: %d communes, %d year(s), %s%n", name, communes, years, url);
		await(portal, url);
		System.out.printf("%s: ready after %d s%n", name, Duration.between(begun, Instant.now()).toSeconds());
		long postmaster = Long.parseLong(Files.readAllLines(data.resolve("postgresql/postmaster.pid")).get(0).strip());
		return new Target(name, url, postmaster);
	}

	private static void await(Process portal, String url) throws IOException, InterruptedException {
		HttpClient http = HttpClient.newHttpClient();
		HttpRequest ready = HttpRequest.newBuilder(URI.create(url + "/actuator/health/readiness")).build();
		Instant end = Instant.now().plus(FILLING);
		while (Instant.now().isBefore(end)) {
			if (!portal.isAlive()) {
				throw new IllegalStateException("The portal did not start; see its log under target/bench");
			}
			try {
				if (http.send(ready, HttpResponse.BodyHandlers.discarding()).statusCode() == 200) {
					return;
				}
			}
			catch (IOException ex) {
				// not listening yet
			}
			Thread.sleep(500);
		}
		throw new IllegalStateException("The portal was not ready in " + FILLING);
	}

	private int gatling(Target small, Target large, Path result) throws IOException, InterruptedException {
		List<String> command = new ArrayList<>(List.of(java(), "-Xmx512m",
				"--add-opens=java.base/java.lang=ALL-UNNAMED", "-Dlogback.configurationFile=gatling-logback.xml",
				"-Dgatling.data.writers.0=file", "-Dbench.result=" + result));
		for (String setting : List.of("bench.warmup", "bench.requests")) {
			command.add("-D" + setting + "=" + System.getProperty(setting));
		}
		for (Target target : List.of(small, large)) {
			command.add("-Dbench.url." + target.name() + "=" + target.url());
			command.add("-Dbench.postmaster." + target.name() + "=" + target.postmaster());
		}
		command.addAll(List.of("-cp", System.getProperty("java.class.path"), "io.gatling.app.Gatling", "-s",
				PortalSimulation.class.getName(), "-rf", work.resolve("gatling").toString(), "-nr"));
		Path log = work.resolve("gatling.log");
		Process gatling = process(command, log);
		portals.add(gatling);
		int exit = gatling.waitFor();
		if (exit != 0) {
			System.out.println("Gatling ended with " + exit + ":");
			List<String> lines = Files.readAllLines(log);
			lines.subList(Math.max(0, lines.size() - 60), lines.size()).forEach(System.out::println);
		}
		return exit;
	}

	private static Process process(List<String> command, Path log) throws IOException {
		Files.createDirectories(log.getParent());
		return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
	}

	private void stop() {
		portals.forEach(Process::destroy);
		for (Process portal : portals) {
			try {
				if (!portal.waitFor(1, TimeUnit.MINUTES)) {
					portal.destroyForcibly();
				}
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
			}
		}
	}

	private static String java() {
		return Path.of(System.getProperty("java.home"), "bin", "java").toString();
	}

	private static int freePort() throws IOException {
		try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			return socket.getLocalPort();
		}
	}

}
