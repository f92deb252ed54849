package vn.tuyengiao.portal.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** One page, read by one user at one size: its requests and what they cost. */
class Series {

	final Target target;

	final String page;

	final String user;

	private final List<Integer> millis = Collections.synchronizedList(new ArrayList<>());

	private final List<Integer> alone = Collections.synchronizedList(new ArrayList<>());

	private Target.Reading begin;

	private long elapsed;

	private long portal;

	private long database;

	double statements;

	Series(Target target, String page, String user) {
		this.target = target;
		this.page = page;
		this.user = user;
	}

	void begin() {
		begin = target.read("");
	}

	void end() {
		Target.Reading end = target.read("");
		elapsed += end.at() - begin.at();
		portal += end.portal() - begin.portal();
		database += end.database() - begin.database();
	}

	void countBegin() {
		begin = target.read("?counting=true");
	}

	void countEnd(int requests) {
		Target.Reading end = target.read("?counting=false");
		statements = (double) (end.statements() - begin.statements()) / requests;
	}

	void answered(int time) {
		millis.add(time);
	}

	void answeredAlone(int time) {
		alone.add(time);
	}

	int requests() {
		return millis.size();
	}

	double perSecond() {
		return requests() * 1e9 / elapsed;
	}

	/** Milliseconds of CPU that one request costs the portal. */
	double portal() {
		return portal / 1e6 / requests();
	}

	/** Milliseconds of CPU that one request costs PostgreSQL. */
	double database() {
		return database / 1e6 / requests();
	}

	double both() {
		return portal() + database();
	}

	/** Milliseconds until the answer is there, while nobody else asks: the median. */
	int alone() {
		return percentile(alone, 50);
	}

	int percentile(int percent) {
		return percentile(millis, percent);
	}

	private static int percentile(List<Integer> times, int percent) {
		List<Integer> sorted = times.stream().sorted().toList();
		return sorted.isEmpty() ? 0 : sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100));
	}

}
