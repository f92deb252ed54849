package vn.tuyengiao.portal.conference.web.contest;

import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.tuyengiao.portal.conference.domain.contest.ContestLine;
import vn.tuyengiao.portal.conference.domain.contest.ContestPart;
import vn.tuyengiao.portal.conference.domain.contest.ContestResults;
import vn.tuyengiao.portal.conference.domain.contest.ContestView;
import vn.tuyengiao.portal.platform.web.Words;

/** A contest in words. */
record ContestPage(ContestView view) {

	public String href() {
		return view.standing().href() + "/contest";
	}

	public boolean writable() {
		return view.writable();
	}

	/** What the host keeps: of a round how it is judged, of a juror his post. */
	public List<ContestLine> rounds() {
		return view.of(ContestPart.ROUNDS);
	}

	public List<ContestLine> jurors() {
		return view.of(ContestPart.JURORS);
	}

	/** Something can be judged. */
	public boolean judged() {
		return !rounds().isEmpty() && !jurors().isEmpty() && !view.of(ContestPart.ENTRIES).isEmpty();
	}

	public List<Row> rows() {
		return view.results().stream().map(this::row).toList();
	}

	public static String most(ContestLine round) {
		return Words.number(round.text().most());
	}

	private Row row(ContestResults.Result result) {
		boolean open = view.open();
		Integer place = result.place();
		return new Row(open && place != null ? Integer.toString(place) : "", result.entry().text().name(),
				result.entry().unitName(), result.entry().text().more(),
				result.sums().stream().map(sum -> open ? number(sum) : "").toList(), open ? number(result.total()) : "",
				open ? result.entry().text().prize() : "", href() + "/entries/" + result.entry().id());
	}

	private static String number(@Nullable BigDecimal number) {
		return Words.number(number);
	}

	/** An entry with how it came out, as far as its reader may know. */
	record Row(String place, String title, String unit, String performers, List<String> sums, String total,
			String prize, String href) {
	}

}
