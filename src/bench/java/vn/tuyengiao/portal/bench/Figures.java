package vn.tuyengiao.portal.bench;

import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** The figures as Markdown, and whether they hold what is demanded. */
record Figures(List<Series> all) {

	/** What costs more the more units its reader oversees. */
	private static final List<String> OF_MANY_UNITS = List.of("list", "plan", "matrix", "dashboard");

	@Override
	public String toString() {
		StringBuilder text = new StringBuilder(
				"""
						| page | reader | size | alone ms | requests/s | p50 ms | p99 ms | CPU portal ms | CPU PostgreSQL ms | SQL |
						|---|---|---|--:|--:|--:|--:|--:|--:|--:|
						""");
		for (Series one : all) {
			text.append(String.format(Locale.ROOT, "| %s | %s | %s | %d | %.0f | %d | %d | %.2f | %.2f | %.1f |%n",
					one.page, one.user, one.target.name(), one.alone(), one.perSecond(), one.percentile(50),
					one.percentile(99), one.portal(), one.database(), one.statements));
		}
		text.append("""

				| CPU per request, B ÷ A | reader | portal | portal and PostgreSQL |
				|---|---|--:|--:|
				""");
		for (Series a : all) {
			if (a.target.name().equals("A")) {
				Series b = find("B", a.page, a.user);
				text.append(String.format(Locale.ROOT, "| %s | %s | %.2f | %.2f |%n", a.page, a.user,
						b.portal() / a.portal(), b.both() / a.both()));
			}
		}
		text.append("""

				| CPU per request, list ÷ bare | size | portal | portal and PostgreSQL |
				|---|---|--:|--:|
				""");
		for (Series list : all) {
			if (list.page.equals("list")) {
				Series bare = find(list.target.name(), "bare", "");
				text.append(String.format(Locale.ROOT, "| %s | %s | %.2f | %.2f |%n", list.user, list.target.name(),
						list.portal() / bare.portal(), list.both() / bare.both()));
			}
		}
		text.append("""

				| CPU per request at size B, bench.root ÷ chuyenvien | portal | portal and PostgreSQL |
				|---|--:|--:|
				""");
		for (String page : OF_MANY_UNITS) {
			Series officer = find("B", page, PortalSimulation.OFFICER);
			Series root = find("B", page, PortalSimulation.ROOT);
			text.append(String.format(Locale.ROOT, "| %s | %.2f | %.2f |%n", page, root.portal() / officer.portal(),
					root.both() / officer.both()));
		}
		text.append("""

				| demanded | bound | measured | held |
				|---|--:|--:|---|
				""");
		for (String page : List.of("list", "plan", "dashboard")) {
			judge(text, page + " for the officer: B ÷ A, portal and PostgreSQL", 1.5,
					find("B", page, PortalSimulation.OFFICER).both()
							/ find("A", page, PortalSimulation.OFFICER).both());
		}
		for (String page : OF_MANY_UNITS) {
			judge(text, page + " at B: bench.root ÷ officer, portal and PostgreSQL", 3,
					find("B", page, PortalSimulation.ROOT).both() / find("B", page, PortalSimulation.OFFICER).both());
		}
		judge(text, "list ÷ bare, portal, the largest", 2.5,
				largest("list", list -> list.portal() / find(list.target.name(), "bare", "").portal()));
		judge(text, "SQL statements a page, the largest", 8,
				all.stream().mapToDouble(one -> one.statements).map(Math::floor).max().orElseThrow());
		judge(text, "directives: ms alone, the largest", 150, largest("directives", Series::alone));
		judge(text, "word: ms alone, the largest", 500, largest("word", Series::alone));
		judge(text, "find: ms alone, the largest", 100,
				Math.max(largest("find", Series::alone), largest("find-plan", Series::alone)));
		return text.toString();
	}

	private double largest(String page, ToDoubleFunction<Series> figure) {
		return all.stream().filter(one -> one.page.equals(page)).mapToDouble(figure).max().orElseThrow();
	}

	private static void judge(StringBuilder text, String demanded, double bound, double measured) {
		text.append(String.format(Locale.ROOT, "| %s | %.1f | %.2f | %s |%n", demanded, bound, measured,
				measured <= bound ? "yes" : "NO"));
	}

	private Series find(String target, String page, String user) {
		return all.stream()
			.filter(one -> one.target.name().equals(target) && one.page.equals(page) && one.user.equals(user))
			.findFirst()
			.orElseThrow();
	}

}
