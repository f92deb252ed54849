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

/** A portal that is measured, in a process and with a database of its own. */
record BenchPortal(String url, long postmaster, Process process) {

	private static final Duration FILLING = Duration.ofMinutes(30);

	private static final int DIRECTIVES = 60;

	/** The data are kept for the next run of the same day. */
	static BenchPortal start(String name, Path build, int communes, int years)
			throws IOException, InterruptedException {
		Path work = build.resolve("bench");
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
		String url = "http://127.0.0.1:" + port;
		System.out.printf("%s: %d communes, %d year(s), %s%n", name, communes, years, url);
		await(portal, url);
		System.out.printf("%s: ready after %d s%n", name, Duration.between(begun, Instant.now()).toSeconds());
		long postmaster = Long.parseLong(Files.readAllLines(data.resolve("postgresql/postmaster.pid")).get(0).strip());
		return new BenchPortal(url, postmaster, portal);
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

	void stop() {
		end(process);
	}

	/** Asks a process to end, and ends it after a minute. */
	static void end(Process process) {
		process.destroy();
		try {
			if (!process.waitFor(1, TimeUnit.MINUTES)) {
				process.destroyForcibly();
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	static Process process(List<String> command, Path log) throws IOException {
		Files.createDirectories(log.getParent());
		return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
	}

	static String java() {
		return Path.of(System.getProperty("java.home"), "bin", "java").toString();
	}

	private static int freePort() throws IOException {
		try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			return socket.getLocalPort();
		}
	}

}
