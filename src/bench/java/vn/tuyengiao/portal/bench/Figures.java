package vn.tuyengiao.portal.bench;

import java.util.List;
import java.util.Locale;

/** The figures as Markdown. */
record Figures(List<Series> all) {

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
		return text.toString();
	}

	private Series find(String target, String page, String user) {
		return all.stream()
			.filter(one -> one.target.name().equals(target) && one.page.equals(page) && one.user.equals(user))
			.findFirst()
			.orElseThrow();
	}

}
