package vn.tuyengiao.portal.plan.web.obligation;

import java.util.StringJoiner;

import lombok.Getter;
import lombok.Setter;

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

	private String period;

	private String year;

	private String subject;

	private String status;

	private String standing;

	private String unit;

	private String q;

	private String open;

	private String mine;

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

	private static void add(StringJoiner query, String name, String value) {
		if (value != null) {
			query.add(name + "=" + value);
		}
	}

}
