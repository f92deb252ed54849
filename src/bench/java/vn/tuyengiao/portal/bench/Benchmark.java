package vn.tuyengiao.portal.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Starts the portal at two sizes, each in a process and with a database of its own, has
 * Gatling load them, prints the figures and ends everything that it started.
 */
public final class Benchmark {

	private final Path build;

	private final Path work;

	private final List<Process> processes = new ArrayList<>();

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

	private Target start(String name, int communes, int years) throws IOException, InterruptedException {
		BenchPortal portal = BenchPortal.start(name, build, communes, years);
		processes.add(portal.process());
		return new Target(name, portal.url(), portal.postmaster());
	}

	private int gatling(Target small, Target large, Path result) throws IOException, InterruptedException {
		List<String> command = new ArrayList<>(List.of(BenchPortal.java(), "-Xmx512m",
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
		Process gatling = BenchPortal.process(command, log);
		processes.add(gatling);
		int exit = gatling.waitFor();
		if (exit != 0) {
			System.out.println("Gatling ended with " + exit + ":");
			List<String> lines = Files.readAllLines(log);
			lines.subList(Math.max(0, lines.size() - 60), lines.size()).forEach(System.out::println);
		}
		return exit;
	}

	private void stop() {
		processes.forEach(Process::destroy);
		processes.forEach(BenchPortal::end);
	}

}
