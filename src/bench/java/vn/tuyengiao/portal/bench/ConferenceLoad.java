package vn.tuyengiao.portal.bench;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A conference at 1,519 venues to which 54,684 people are called: each clerk opens his
 * list in the minutes before, then ticks all of them within the given minutes, every
 * fifth tick is sent again, as by a line that failed, each list asks how it stands, and
 * the host's screen is watched. At the end the figures are compared with what is stored.
 */
public final class ConferenceLoad {

	private static final int VENUES = Integer.getInteger("bench.venues", 1519);

	private static final int PEOPLE = Integer.getInteger("bench.people", 36);

	private static final int MINUTES = Integer.getInteger("bench.minutes", 10);

	/** The lists are opened within so many minutes before the first tick. */
	private static final int OPENING_MINUTES = Integer.getInteger("bench.opening", 3);

	/** A list asks so often how it stands. */
	private static final int ASKING_SECONDS = Integer.getInteger("bench.asking", 20);

	private static final double RETRIES = 0.2;

	/** The host's screen renews itself so often. */
	private static final int SCREEN_MILLIS = 4000;

	private static final int AT_ONCE = 200;

	private final Path build;

	private final HttpClient http = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();

	private final List<Integer> ticks = Collections.synchronizedList(new ArrayList<>());

	private final List<Timed> timed = Collections.synchronizedList(new ArrayList<>());

	private final List<Integer> asked = Collections.synchronizedList(new ArrayList<>());

	private final List<Integer> screens = Collections.synchronizedList(new ArrayList<>());

	private final List<Long> behind = Collections.synchronizedList(new ArrayList<>());

	/** When the tick of a person, the first one for him, was answered. */
	private final ConcurrentLinkedDeque<Long> answered = new ConcurrentLinkedDeque<>();

	private final AtomicInteger failed = new AtomicInteger();

	private final AtomicInteger largest = new AtomicInteger();

	private final AtomicBoolean over = new AtomicBoolean();

	private ConferenceLoad(Path build) {
		this.build = build;
	}

	public static void main(String[] args) throws Exception {
		System.exit(new ConferenceLoad(Path.of(args[0]).toAbsolutePath()).run());
	}

	private int run() throws Exception {
		BenchPortal portal = BenchPortal.start("load", build, 3321, 1);
		Runtime.getRuntime().addShutdownHook(new Thread(portal::stop));
		String[] lines = post(portal.url() + "/bench/conference?venues=" + VENUES + "&people=" + PEOPLE).split("\n");
		String[] conference = lines[0].split(" ");
		List<Venue> venues = new ArrayList<>();
		for (int line = 1; line < lines.length; line++) {
			venues.add(Venue.of(lines[line]));
		}
		String root = portal.url() + "/conferences/" + conference[0];
		System.out.printf("%d venues, %d called, %d minutes%n", venues.size(), venues.size() * PEOPLE, MINUTES);
		open(root, conference[1], conference[2], venues);
		load(root, conference[1], conference[2], venues);
		String kept = get(portal.url() + "/bench/attendance?conference=" + conference[1], "");
		return report(venues.size() * PEOPLE, kept);
	}

	/**
	 * Nobody ticks in a list that he has not opened, and the host looks before it begins.
	 */
	private void open(String root, String session, String hostCookie, List<Venue> venues)
			throws IOException, InterruptedException {
		List<Integer> opened = new ArrayList<>();
		long begun = System.nanoTime();
		for (int at = 0; at < venues.size(); at++) {
			long due = begun + at * OPENING_MINUTES * 60_000_000_000L / venues.size();
			Thread.sleep(Math.max(0, (due - System.nanoTime()) / 1_000_000));
			get(root + "/venues/" + venues.get(at).id() + "/attendance?session=" + session, venues.get(at).cookie());
			opened.add((int) ((System.nanoTime() - due) / 1_000_000));
			if (at % 25 == 0) {
				get(root + "/attendance/live?session=" + session, hostCookie);
			}
		}
		System.out.printf("lists opened: p50 %d ms, p99 %d ms%n", percentile(opened, 50), percentile(opened, 99));
	}

	private void load(String root, String session, String hostCookie, List<Venue> venues) throws Exception {
		List<Step> steps = steps(venues);
		ExecutorService workers = Executors.newFixedThreadPool(2);
		Semaphore free = new Semaphore(AT_ONCE);
		Thread screen = new Thread(() -> watch(root, session, hostCookie));
		screen.start();
		long begun = System.nanoTime();
		List<CompletableFuture<Void>> under = new ArrayList<>();
		for (Step step : steps) {
			long wait = step.at() - (System.nanoTime() - begun) / 1_000_000;
			if (wait > 0) {
				Thread.sleep(wait);
			}
			free.acquire();
			// counted from when it was due: whoever waits for a place waits for his
			// answer
			long due = begun + step.at() * 1_000_000;
			HttpRequest request = step.invitee() == null ? ask(root, session, step.venue())
					: tick(root, session, step.venue(), step.invitee());
			under.add(http.sendAsync(request, HttpResponse.BodyHandlers.ofString())
				.handleAsync((answer, failure) -> note(step, due, answer, failure), workers)
				.thenRun(free::release));
		}
		CompletableFuture.allOf(under.toArray(CompletableFuture[]::new)).join();
		System.out.printf("all sent after %d s%n", (System.nanoTime() - begun) / 1_000_000_000);
		Thread.sleep(2L * SCREEN_MILLIS);
		over.set(true);
		screen.join();
		workers.shutdown();
	}

	/**
	 * The 99th percentile of the ticks of each minute, to see whether it is one bad
	 * minute.
	 */
	private String byMinute() {
		List<String> minutes = new ArrayList<>();
		for (int minute = 0; minute < MINUTES; minute++) {
			long from = minute * 60_000L;
			minutes.add("" + percentile(
					timed.stream().filter(t -> t.at() >= from && t.at() < from + 60_000).map(Timed::millis).toList(),
					99));
		}
		return String.join(", ", minutes);
	}

	private Void note(Step step, long due, HttpResponse<String> answer, Throwable failure) {
		int millis = (int) ((System.nanoTime() - due) / 1_000_000);
		if (failure != null || answer.statusCode() >= 400 || answer.statusCode() == 302) {
			if (failed.incrementAndGet() < 4) {
				System.out.println(failure != null ? failure.toString() : answer.statusCode() + " " + answer.uri());
			}
			return null;
		}
		if (step.invitee() == null) {
			asked.add(millis);
		}
		else {
			ticks.add(millis);
			timed.add(new Timed(step.at(), millis));
			largest.accumulateAndGet(answer.body().length(), Math::max);
			if (!step.again()) {
				answered.add(System.nanoTime());
			}
		}
		return null;
	}

	/** All ticks and questions, in the order of their moments. */
	private static List<Step> steps(List<Venue> venues) {
		Random random = new Random(11);
		long span = MINUTES * 60_000L;
		List<Step> steps = new ArrayList<>();
		for (Venue venue : venues) {
			for (String invitee : venue.invitees()) {
				long at = (long) (random.nextDouble() * span);
				steps.add(new Step(at, venue, invitee, false));
				if (random.nextDouble() < RETRIES) {
					steps.add(new Step(Math.min(span, at + random.nextInt(3000)), venue, invitee, true));
				}
			}
			for (long at = random.nextInt(ASKING_SECONDS * 1000); at < span; at += ASKING_SECONDS * 1000L) {
				steps.add(new Step(at, venue, null, false));
			}
		}
		Collections.sort(steps);
		return steps;
	}

	private static HttpRequest tick(String root, String session, Venue venue, String invitee) {
		String body = "_csrf=" + URLEncoder.encode(venue.token(), StandardCharsets.UTF_8) + "&quick=1&session="
				+ session + "&mark=" + invitee + "%3APRESENT";
		return HttpRequest.newBuilder(URI.create(root + "/venues/" + venue.id() + "/attendance"))
			.header("Cookie", "SESSION=" + venue.cookie())
			.header("Content-Type", "application/x-www-form-urlencoded")
			.POST(HttpRequest.BodyPublishers.ofString(body))
			.build();
	}

	private static HttpRequest ask(String root, String session, Venue venue) {
		return HttpRequest
			.newBuilder(URI.create(root + "/venues/" + venue.id() + "/attendance/state?session=" + session))
			.header("Cookie", "SESSION=" + venue.cookie())
			.build();
	}

	/** What the host sees is compared with what had been answered when he asked. */
	private void watch(String root, String session, String cookie) {
		Pattern there = Pattern.compile("data-there=\"(\\d+)\"");
		long previous = System.nanoTime();
		while (!over.get()) {
			try {
				Thread.sleep(SCREEN_MILLIS);
				long asked = System.nanoTime();
				String page = get(root + "/attendance/live?session=" + session, cookie);
				long now = System.nanoTime();
				screens.add((int) ((now - asked) / 1_000_000));
				Matcher shown = there.matcher(page);
				if (!shown.find()) {
					throw new IllegalStateException("the screen does not say how many are there");
				}
				int seen = Integer.parseInt(shown.group(1));
				// the oldest answered tick that it does not show yet
				long oldest = answered.stream().skip(seen).findFirst().orElse(now);
				behind.add(Math.max(now - previous, now - Math.min(oldest, now)) / 1_000_000);
				previous = asked;
			}
			catch (IOException ex) {
				failed.incrementAndGet();
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
				return;
			}
		}
	}

	private int report(int called, String kept) throws IOException {
		boolean exact = kept.equals(called + " " + called + " " + called);
		StringBuilder text = new StringBuilder("""
				| what | bound | measured | held |
				|---|--:|--:|---|
				""");
		row(text, "stored: rows, people, there", called + " " + called + " " + called, kept, exact);
		row(text, "requests that failed", "0", failed.toString(), failed.get() == 0);
		row(text, "ticks, p99 in ms", "500", "" + percentile(ticks, 99), percentile(ticks, 99) <= 500);
		row(text, "lists that ask, p99 in ms", "500", "" + percentile(asked, 99), percentile(asked, 99) <= 500);
		row(text, "host's screen, p99 in ms", "500", "" + percentile(screens, 99), percentile(screens, 99) <= 500);
		long late = behind.stream().mapToLong(Long::longValue).max().orElse(0);
		row(text, "host's screen, ms behind at most", "5000", "" + late, late <= 5000);
		row(text, "answer to a tick, bytes at most", "5000", largest.toString(), largest.get() <= 5000);
		text.append("%nticks: %d, p50 %d ms; questions: %d, p50 %d ms; screens: %d, p50 %d ms%n".formatted(ticks.size(),
				percentile(ticks, 50), asked.size(), percentile(asked, 50), screens.size(), percentile(screens, 50)));
		text.append("p99 of the ticks of each minute: %s ms%n".formatted(byMinute()));
		Files.writeString(build.resolve("bench-conference.md"), text);
		System.out.println(text);
		return exact && failed.get() == 0 ? 0 : 1;
	}

	private static void row(StringBuilder text, String what, String bound, String measured, boolean held) {
		text.append("| %s | %s | %s | %s |%n".formatted(what, bound, measured, held ? "yes" : "NO"));
	}

	private static int percentile(List<Integer> times, int percent) {
		List<Integer> sorted = new ArrayList<>(times);
		Collections.sort(sorted);
		return sorted.isEmpty() ? 0 : sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100));
	}

	private String get(String address, String cookie) throws IOException, InterruptedException {
		HttpResponse<String> answer = http.send(
				HttpRequest.newBuilder(URI.create(address)).header("Cookie", "SESSION=" + cookie).build(),
				HttpResponse.BodyHandlers.ofString());
		if (answer.statusCode() != 200) {
			throw new IOException(answer.statusCode() + " " + address);
		}
		return answer.body();
	}

	private String post(String address) throws IOException, InterruptedException {
		HttpResponse<String> answer = http.send(
				HttpRequest.newBuilder(URI.create(address)).POST(HttpRequest.BodyPublishers.noBody()).build(),
				HttpResponse.BodyHandlers.ofString());
		if (answer.statusCode() != 200) {
			throw new IOException(answer.statusCode() + " " + answer.body());
		}
		return answer.body();
	}

	/** How long the answer to a tick took that was due at that moment of the span. */
	private record Timed(long at, int millis) {
	}

	/** A venue, its clerk, and those who are called to it. */
	private record Venue(String id, String cookie, String token, List<String> invitees) {

		static Venue of(String line) {
			String[] parts = line.split(" ");
			return new Venue(parts[0], parts[1], parts[2], List.of(parts[3].split(",")));
		}

	}

	/**
	 * Something a clerk's browser sends.
	 *
	 * @param at milliseconds from the beginning
	 * @param invitee whom it ticks; null for a question how the list stands
	 * @param again the tick was sent before
	 */
	private record Step(long at, Venue venue, String invitee, boolean again) implements Comparable<Step> {

		@Override
		public int compareTo(Step other) {
			return Long.compare(at, other.at);
		}

	}

}
