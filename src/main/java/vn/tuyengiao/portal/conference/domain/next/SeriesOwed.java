package vn.tuyengiao.portal.conference.domain.next;

import java.time.LocalDate;
import java.util.List;

import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import vn.tuyengiao.portal.platform.owed.OwedAction;
import vn.tuyengiao.portal.platform.owed.OwedKind;
import vn.tuyengiao.portal.platform.owed.OwedMatter;
import vn.tuyengiao.portal.platform.owed.OwedRow;
import vn.tuyengiao.portal.platform.owed.OwedSource;

/** Meetings of series that have to be opened. */
@Component
@Order(31)
class SeriesOwed implements OwedSource {

	private static final String LABEL = "series.owed.kind";

	private static final List<OwedKind> KINDS = List.of(new OwedKind("SERIES_NEXT", "EDIT", LABEL, "refresh"),
			new OwedKind("SERIES_NEXT_OFFICE", "REGISTER", LABEL, "refresh"));

	@Override
	public String view() {
		return "owed_series";
	}

	@Override
	public List<OwedKind> kinds() {
		return KINDS;
	}

	@Override
	public MessageSourceResolvable title(OwedMatter task) {
		LocalDate month = LocalDate.parse(task.argument(0));
		return say("series.owed.title", month.getMonthValue(), task.title());
	}

	@Override
	public MessageSourceResolvable asked(OwedMatter task) {
		return title(task);
	}

	@Override
	public List<MessageSourceResolvable> notes(OwedRow row) {
		return List.of(say("conference.owed.held-on", LocalDate.parse(row.argument(1))));
	}

	@Override
	public OwedAction action(OwedRow row) {
		return OwedAction.link("series.owed.do", row.href() + "/next?month=" + row.argument(0).substring(0, 7));
	}

	private static MessageSourceResolvable say(String key, Object... arguments) {
		return new DefaultMessageSourceResolvable(new String[] { key }, arguments);
	}

}
