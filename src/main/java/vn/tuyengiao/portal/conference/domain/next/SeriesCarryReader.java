package vn.tuyengiao.portal.conference.domain.next;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.tuyengiao.portal.conference.domain.ConferenceStatus;
import vn.tuyengiao.portal.conference.domain.carried.SeriesTopics;
import vn.tuyengiao.portal.conference.domain.carried.WatchedTopic;
import vn.tuyengiao.portal.conference.domain.meeting.ConferenceSheet;
import vn.tuyengiao.portal.conference.domain.meeting.ConferenceStanding;
import vn.tuyengiao.portal.conference.domain.series.SeriesMonth;
import vn.tuyengiao.portal.conference.domain.series.SeriesReader;
import vn.tuyengiao.portal.task.OpenMatter;
import vn.tuyengiao.portal.task.OpenMatters;

/** What series carry on, for the pages of their meetings and their own. */
@Service
@Transactional(readOnly = true)
@RequiredArgsConstructor
public class SeriesCarryReader {

	private final SeriesReader series;

	private final SeriesTopics topics;

	private final OpenMatters matters;

	/**
	 * What a meeting has to take up; none for a conference of no series, and once it is
	 * over. Three statements. Who asks has read the conference.
	 */
	public Optional<SeriesCarry> of(ConferenceSheet sheet, ConferenceStanding standing) {
		UUID id = sheet.seriesId();
		if (id == null || !standing.isDraft() && !standing.isUnderWay()) {
			return Optional.empty();
		}
		List<SeriesMonth> months = series.months(id);
		LocalDate month = months.stream()
			.filter(one -> sheet.id().equals(one.conferenceId()))
			.map(SeriesMonth::month)
			.findFirst()
			.orElse(LocalDate.MAX);
		Optional<SeriesMonth> last = lastClosed(months, month);
		return Optional
			.of(new SeriesCarry(id, sheet.notes().title(), month, last.map(SeriesMonth::conferenceId).orElse(null),
					last.map(SeriesMonth::title).orElse(""), standing.readsHost() ? open(months, month) : List.of(),
					topics.of(id).stream().filter(topic -> topic.closedOn() == null).toList()));
	}

	/** What is open of the meetings before the month. One statement. */
	public List<OpenMatter> open(List<SeriesMonth> months, LocalDate before) {
		return matters.of(months.stream()
			.filter(one -> one.month().isBefore(before))
			.map(SeriesMonth::conferenceId)
			.filter(Objects::nonNull)
			.toList());
	}

	List<WatchedTopic> watched(UUID seriesId) {
		return topics.of(seriesId).stream().filter(topic -> topic.closedOn() == null).toList();
	}

	static Optional<SeriesMonth> lastClosed(List<SeriesMonth> months, LocalDate before) {
		return months.stream()
			.filter(one -> one.status() == ConferenceStatus.CLOSED && one.month().isBefore(before))
			.max(Comparator.comparing(SeriesMonth::month));
	}

	/** The meeting before the month that was not called off, however it stands. */
	static Optional<SeriesMonth> last(List<SeriesMonth> months, LocalDate before) {
		return months.stream()
			.filter(one -> !one.isSkipped() && one.isTaken() && one.month().isBefore(before))
			.max(Comparator.comparing(SeriesMonth::month));
	}

}
