package vn.tuyengiao.portal.conference.web.contest;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import lombok.Getter;
import lombok.Setter;
import org.jspecify.annotations.Nullable;

import vn.tuyengiao.portal.conference.domain.contest.ContestDesk;
import vn.tuyengiao.portal.conference.domain.contest.ContestView;
import vn.tuyengiao.portal.platform.web.Words;

/**
 * What the jury said in one round, cell by cell as it is typed, and what the page showed
 * before.
 */
@Getter
@Setter
class ContestMarksForm {

	private Map<String, String> marks = new HashMap<>();

	private Map<String, String> before = new HashMap<>();

	static ContestMarksForm of(ContestView view, UUID roundId) {
		ContestMarksForm form = new ContestMarksForm();
		view.marks()
			.stream()
			.filter(mark -> mark.roundId().equals(roundId))
			.forEach(mark -> form.marks.put(ContestDesk.cell(mark.entryId(), mark.jurorId()),
					Words.number(mark.value())));
		form.before.putAll(form.marks);
		return form;
	}

	/** With what is stored now as what the page shows: a second press writes over it. */
	void shown(ContestView view, UUID roundId) {
		before = of(view, roundId).before;
	}

	/**
	 * A number as people write it: 8,5 or 8.5; nothing for an empty cell.
	 * @throws NumberFormatException if it is none
	 */
	static @Nullable BigDecimal number(@Nullable String typed) {
		String text = typed == null ? "" : typed.strip().replace(',', '.');
		if (text.isEmpty()) {
			return null;
		}
		if (!text.matches("-?[0-9]{1,6}(\\.[0-9]{1,6})?")) {
			throw new NumberFormatException(text);
		}
		return new BigDecimal(text);
	}

}
