package vn.tuyengiao.portal.bench;

import static io.gatling.javaapi.core.CoreDsl.atOnceUsers;
import static io.gatling.javaapi.core.CoreDsl.bodyString;
import static io.gatling.javaapi.core.CoreDsl.exec;
import static io.gatling.javaapi.core.CoreDsl.global;
import static io.gatling.javaapi.core.CoreDsl.pause;
import static io.gatling.javaapi.core.CoreDsl.regex;
import static io.gatling.javaapi.core.CoreDsl.repeat;
import static io.gatling.javaapi.core.CoreDsl.responseTimeInMillis;
import static io.gatling.javaapi.core.CoreDsl.scenario;
import static io.gatling.javaapi.http.HttpDsl.Cookie;
import static io.gatling.javaapi.http.HttpDsl.addCookie;
import static io.gatling.javaapi.http.HttpDsl.headerRegex;
import static io.gatling.javaapi.http.HttpDsl.http;
import static io.gatling.javaapi.http.HttpDsl.status;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

import io.gatling.javaapi.core.ChainBuilder;
import io.gatling.javaapi.core.PopulationBuilder;
import io.gatling.javaapi.core.Session;
import io.gatling.javaapi.core.Simulation;

/**
 * Signed-in users on the pages of both sizes, one page after the other and never two at
 * once, so that what a portal uses between two readings is the cost of that page.
 */
public class PortalSimulation extends Simulation {

	private static final int USERS = 4;

	private static final int ROUNDS = 2;

	private static final int COUNTED = 10;

	private static final int ALONE = 20;

	private static final BiConsumer<Series, Integer> UNHEARD = (series, time) -> {
	};

	private static final String PASSWORD = "KimBang@2020";

	/** Sees the 18 communes of the district, at either size. */
	static final String OFFICER = "chuyenvien";

	/** Sees everything. */
	static final String ROOT = "bench.root";

	/** The cookies of the signed-in, and a plan that each may read. */
	private final Map<String, List<String>> sessions = new ConcurrentHashMap<>();

	private final Map<String, String> plans = new ConcurrentHashMap<>();

	/** The plan of sixty tasks. */
	private final Map<String, String> longPlans = new ConcurrentHashMap<>();

	/** The conference of the samples that is on. */
	private final Map<String, String> conferences = new ConcurrentHashMap<>();

	private final AtomicInteger numbers = new AtomicInteger();

	private final List<PopulationBuilder> steps = new ArrayList<>();

	private final List<Series> all = new ArrayList<>();

	public PortalSimulation() {
		int warmup = Integer.getInteger("bench.warmup");
		int requests = Integer.getInteger("bench.requests");
		List<Target> targets = Stream.of("A", "B")
			.map(name -> new Target(name, System.getProperty("bench.url." + name),
					Long.getLong("bench.postmaster." + name)))
			.toList();
		for (Target target : targets) {
			add(target, "bare", "");
		}
		for (String user : List.of(OFFICER, ROOT)) {
			targets.forEach(target -> step(USERS, signIn(target, user)));
			for (String page : List.of("list", "plan", "matrix", "dashboard", "directives", "search", "find",
					"find-plan", "word", "conferences", "conference", "attendance", "calendar", "week", "proposals",
					"tasks")) {
				targets.forEach(target -> add(target, page, user));
			}
		}
		all.forEach(series -> step(USERS, requests(series, warmup(series, warmup) / USERS, UNHEARD)));
		all.forEach(series -> step(1,
				pause(1).exec(run(series::countBegin))
					.exec(requests(series, COUNTED, UNHEARD))
					.exec(run(() -> series.countEnd(COUNTED)))
					.exec(requests(series, ALONE, Series::answeredAlone))));
		for (int round = 0; round < ROUNDS; round++) {
			all.forEach(series -> {
				step(1, pause(1).exec(run(series::begin)));
				step(USERS, requests(series, requests / ROUNDS / USERS, Series::answered));
				step(1, run(series::end));
			});
		}
		PopulationBuilder chain = steps.get(steps.size() - 1);
		for (int i = steps.size() - 2; i >= 0; i--) {
			chain = steps.get(i).andThen(chain);
		}
		setUp(chain).protocols(http.disableFollowRedirect().acceptEncodingHeader("gzip").disableCaching())
			.assertions(global().failedRequests().count().is(0L));
	}

	private void add(Target target, String page, String user) {
		all.add(new Series(target, page, user));
	}

	private void step(int users, ChainBuilder chain) {
		steps.add(scenario("step " + numbers.incrementAndGet()).exec(chain).injectOpen(atOnceUsers(users)));
	}

	private static ChainBuilder run(Runnable action) {
		return exec(session -> {
			action.run();
			return session;
		});
	}

	private ChainBuilder signIn(Target target, String user) {
		String key = key(target, user);
		return exec(http("sign-in page").get(target.url() + "/login")
			.check(regex("name=\"_csrf\" value=\"([^\"]+)\"").saveAs("csrf")))
			.exec(http("sign in").post(target.url() + "/login")
				.formParam("_csrf", "#{csrf}")
				.formParam("username", user)
				.formParam("password", PASSWORD)
				.check(status().is(302), headerRegex("Set-Cookie", "SESSION=([^;]+)").saveAs("cookie")))
			.exec(http("find a plan").get(target.url() + "/plans?subject=PLAN&status=ACCEPTED")
				.check(regex("href=\"(/plans/[0-9a-f-]{36})[?\"]").saveAs("plan")))
			.exec(http("find the long plan").get(target.url() + "/bench/long-plan").check(bodyString().saveAs("long")))
			.exec(http("find the conference").get(target.url() + "/conferences?q=giao%20ban")
				.check(regex("href=\"(/conferences/[0-9a-f-]{36})[?\"]").saveAs("conference")))
			.exec(session -> {
				conferences.put(key, session.getString("conference"));
				sessions.computeIfAbsent(key, any -> new CopyOnWriteArrayList<>()).add(session.getString("cookie"));
				plans.put(key, session.getString("plan"));
				longPlans.put(key, session.getString("long"));
				return session;
			});
	}

	/** The second reader's pages are the first one's code, which is warm by then. */
	private static int warmup(Series series, int warmup) {
		// a document repeats its code for each of sixty tasks
		int pages = series.page.equals("word") ? warmup / 8 : warmup;
		return series.user.equals(ROOT) ? pages / 10 : pages;
	}

	private ChainBuilder requests(Series series, int count, BiConsumer<Series, Integer> listener) {
		ChainBuilder pages = repeat(count).on(exec(http(series.page + " " + series.user + " " + series.target.name())
			.get(session -> series.target.url() + path(series))
			.check(status().is(200), responseTimeInMillis().saveAs("time"))).exec(session -> {
				if (session.contains("time")) {
					listener.accept(series, session.getInt("time"));
				}
				return session;
			}));
		return series.user.isEmpty() ? pages : exec(addCookie(
				Cookie("SESSION", session -> cookie(series, session)).withDomain(series.target.host()).withPath("/")))
			.exec(pages);
	}

	private String path(Series series) {
		return switch (series.page) {
			case "bare" -> "/bench/bare";
			case "list" -> "/plans";
			case "plan" -> plans.get(key(series.target, series.user));
			case "matrix" -> "/plans/matrix";
			case "directives" -> "/directives/matrix";
			case "conferences" -> "/conferences";
			case "conference" -> conferences.get(key(series.target, series.user));
			case "attendance" -> conferences.get(key(series.target, series.user)) + "/attendance";
			case "calendar" -> "/calendar";
			case "week" -> "/week";
			case "proposals" -> "/proposals";
			case "tasks" -> "/tasks";
			case "word" -> "/papers/plan/" + longPlans.get(key(series.target, series.user)) + "/word";
			case "search" -> "/directives?q=%C4%91%E1%BA%A3ng%20x%C3%A2y%20d%E1%BB%B1ng";
			case "find" -> "/find/results?q=%C4%91%E1%BB%93ng%20h%C3%B3a";
			case "find-plan" -> "/find/results?q=k%E1%BA%BF%20ho%E1%BA%A1ch%20qu%C3%BD%201%20x%C3%A3%20h%C3%B3a";
			default -> "/";
		};
	}

	private String cookie(Series series, Session session) {
		List<String> cookies = sessions.get(key(series.target, series.user));
		return cookies.get((int) (session.userId() % cookies.size()));
	}

	private static String key(Target target, String user) {
		return target.name() + " " + user;
	}

	@Override
	public void after() {
		try {
			Files.writeString(Path.of(System.getProperty("bench.result")), new Figures(all).toString());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
