package vn.tuyengiao.portal.plan;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import vn.tuyengiao.portal.organization.PeriodKind;

/**
 * A period by name. Shown through the message {@link #key()} with {@link #argument()}:
 * "Quý I/2027", "Năm 2027".
 */
public record PeriodRef(UUID id, PeriodKind kind, int year, @Nullable Integer quarter) {

	public String key() {
		return kind == PeriodKind.YEAR ? "period.YEAR" : "period.QUARTER." + quarter;
	}

	/** The message of the name as it stands after another word: "quý I/2027". */
	public String insideKey() {
		return kind == PeriodKind.YEAR ? "period.YEAR.inside" : "period.QUARTER." + quarter + ".inside";
	}

	/** The message of the name as documents write it: "quý I năm 2027". */
	public String longKey() {
		return kind == PeriodKind.YEAR ? "period.YEAR.long" : "period.QUARTER." + quarter + ".long";
	}

	/** The year as text, so that no locale groups its digits. */
	public String argument() {
		return Integer.toString(year);
	}

}
