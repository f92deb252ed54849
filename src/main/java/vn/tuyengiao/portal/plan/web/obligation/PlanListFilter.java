package vn.tuyengiao.portal.plan.web.obligation;

import java.util.StringJoiner;

import lombok.Getter;
import lombok.Setter;
import org.jspecify.annotations.Nullable;

/**
 * The filter of the list as it stands in the address, unread: what cannot be read is
 * ignored and told. {@code period}: an id, a year, or {@value #ALL}; {@code unit}: an id
 * or what was typed into the search field.
 */
@Getter
@Setter
class PlanListFilter {

	/** Value of {@code period} for periods of any time. */
	static final String ALL = "all";

	private @Nullable String period;

	private @Nullable String year;

	private @Nullable String subject;

	private @Nullable String status;

	private @Nullable String standing;

	private @Nullable String unit;

	private @Nullable String q;

	private @Nullable String open;

	private @Nullable String mine;

	/** Nothing is asked for in particular. */
	boolean isBlank() {
		return asked().isEmpty();
	}

	/** What is asked for, as a query. */
	String asked() {
		StringJoiner query = new StringJoiner("&");
		add(query, "period", period);
		add(query, "year", year);
		add(query, "subject", subject);
		add(query, "status", status);
		add(query, "standing", standing);
		add(query, "unit", unit);
		add(query, "q", q);
		add(query, "open", open);
		add(query, "mine", mine);
		return query.toString();
	}

	private static void add(StringJoiner query, String name, @Nullable String value) {
		if (value != null) {
			query.add(name + "=" + value);
		}
	}

}
