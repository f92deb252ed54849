package vn.tuyengiao.portal.conference.web.series;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.tuyengiao.portal.conference.domain.ConferenceStatus;
import vn.tuyengiao.portal.conference.domain.carried.BacklogItem;
import vn.tuyengiao.portal.conference.domain.carried.ItemState;
import vn.tuyengiao.portal.conference.domain.carried.WatchedTopic;
import vn.tuyengiao.portal.conference.domain.series.PlannedDay;
import vn.tuyengiao.portal.conference.domain.series.SeriesMonth;
import vn.tuyengiao.portal.conference.domain.series.SeriesSheet;
import vn.tuyengiao.portal.conference.web.series.SeriesWords.OpenLine;
import vn.tuyengiao.portal.platform.web.Days;

/**
 * A series on its page.
 *
 * @param rule when it meets, in words
 * @param called who is called, in words
 * @param next the first month that can be opened; null if none can
 */
public record SeriesPage(SeriesSheet sheet, String rule, String hours, List<String> called, @Nullable NextLine next,
		List<MonthLine> months, List<OpenLine> open, List<TopicLine> topics, List<ItemLine> items, boolean proposes) {

	static NextLine next(PlannedDay day, SeriesWords words) {
		return new NextLine(YearMonth.from(day.month()).toString(), words.month(day.month()), Days.day(day.day()),
				words.because(day));
	}

	static MonthLine month(SeriesMonth month, SeriesWords words) {
		String moved = month.isMoved() ? words.say("series.moved", Days.day(month.planned())) : "";
		return new MonthLine(YearMonth.from(month.month()).toString(), words.month(month.month()),
				month.conferenceId() == null ? null : "/conferences/" + month.conferenceId(), month.title(),
				month.status(), month.heldOn() == null ? "" : Days.day(month.heldOn()), moved, month.skipped());
	}

	static TopicLine topic(WatchedTopic topic, SeriesWords words) {
		LocalDate closed = topic.closedOn();
		return new TopicLine(topic.id(), topic.title(), topic.note(),
				topic.conferenceId() == null ? null : "/conferences/" + topic.conferenceId(), topic.meeting(),
				words.say("series.topic.since", Days.day(topic.raisedOn())), closed != null,
				closed == null ? "" : words.say("series.topic.closed.on", Days.day(closed), topic.outcome()));
	}

	static ItemLine item(BacklogItem item, SeriesWords words) {
		return new ItemLine(item.id(), item.title(), item.why(), item.unitName(),
				item.minutes() == null ? "" : words.say("series.item.minutes", item.minutes()),
				item.month() == null ? "" : words.month(item.month()), item.state(), item.answer(),
				words.say("series.item.by", item.proposedBy(), Days.minute(item.proposedAt())),
				item.conferenceId() == null ? null : "/conferences/" + item.conferenceId(), item.isOpen());
	}

	public String href() {
		return sheet.href();
	}

	/** A month that can be opened. */
	public record NextLine(String month, String name, String day, String because) {
	}

	/** A month with its meeting, or that it was skipped. */
	public record MonthLine(String month, String name, @Nullable String href, String title,
			@Nullable ConferenceStatus status, String day, String moved, String skipped) {
	}

	/** A topic to watch. */
	public record TopicLine(UUID id, String title, String note, @Nullable String href, String meeting, String since,
			boolean closed, String outcome) {
	}

	/** An item of the backlog. */
	public record ItemLine(UUID id, String title, String why, String unit, String minutes, String month,
			ItemState state, String answer, String by, @Nullable String href, boolean open) {
	}

}
