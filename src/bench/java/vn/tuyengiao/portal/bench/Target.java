package vn.tuyengiao.portal.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * One portal that is measured.
 *
 * @param name of its size
 * @param url where it answers
 * @param postmaster the process of its PostgreSQL
 */
record Target(String name, String url, long postmaster) {

	private static final HttpClient HTTP = HttpClient.newHttpClient();

	/** Ticks of /proc are hundredths of a second wherever Linux runs. */
	private static final long NANOS_OF_A_TICK = 10_000_000;

	String host() {
		return URI.create(url).getHost();
	}

	Reading read(String query) {
		try {
			String[] counters = HTTP
				.send(HttpRequest.newBuilder(URI.create(url + "/bench/counters" + query)).build(),
						HttpResponse.BodyHandlers.ofString())
				.body()
				.split(" ");
			return new Reading(System.nanoTime(), Long.parseLong(counters[0]), database(), Long.parseLong(counters[1]));
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	/** CPU time of PostgreSQL's processes, those that have ended included. */
	private long database() throws IOException {
		if (!Files.exists(Path.of("/proc/self/stat"))) {
			return 0;
		}
		long ticks = 0;
		try (Stream<Path> processes = Files.list(Path.of("/proc"))) {
			for (Path process : processes.filter(path -> path.getFileName().toString().matches("\\d+")).toList()) {
				ticks += ticks(process);
			}
		}
		return ticks * NANOS_OF_A_TICK;
	}

	private long ticks(Path process) {
		try {
			String stat = Files.readString(process.resolve("stat"));
			String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
			long used = Long.parseLong(fields[11]) + Long.parseLong(fields[12]);
			if (process.endsWith(Long.toString(postmaster))) {
				return used + Long.parseLong(fields[13]) + Long.parseLong(fields[14]);
			}
			return Long.parseLong(fields[1]) == postmaster ? used : 0;
		}
		catch (IOException ex) {
			return 0; // it has ended meanwhile
		}
	}

	/** What was used up to a moment; times in nanoseconds. */
	record Reading(long at, long portal, long database, long statements) {
	}

}
