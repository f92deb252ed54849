package vn.tuyengiao.portal.conference.domain.next;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.tuyengiao.portal.conference.domain.agenda.AgendaDesk;
import vn.tuyengiao.portal.conference.domain.agenda.AgendaItem;
import vn.tuyengiao.portal.conference.domain.call.Called;
import vn.tuyengiao.portal.conference.domain.call.ConferenceSending;
import vn.tuyengiao.portal.conference.domain.carried.SeriesBacklog;
import vn.tuyengiao.portal.conference.domain.carried.WatchedTopic;
import vn.tuyengiao.portal.conference.domain.meeting.ConferenceNotes;
import vn.tuyengiao.portal.conference.domain.meeting.ConferencePlan;
import vn.tuyengiao.portal.conference.domain.meeting.ConferencePlanning;
import vn.tuyengiao.portal.conference.domain.meeting.ConferenceSheet;
import vn.tuyengiao.portal.conference.domain.meeting.ConferenceReader;
import vn.tuyengiao.portal.conference.domain.meeting.Conferences;
import vn.tuyengiao.portal.conference.domain.meeting.SeriesMeeting;
import vn.tuyengiao.portal.conference.domain.meeting.SessionTimes;
import vn.tuyengiao.portal.conference.domain.meeting.SessionView;
import vn.tuyengiao.portal.conference.domain.series.PlannedDay;
import vn.tuyengiao.portal.conference.domain.series.SeriesCommand;
import vn.tuyengiao.portal.conference.domain.series.SeriesDays;
import vn.tuyengiao.portal.conference.domain.series.SeriesDesk;
import vn.tuyengiao.portal.conference.domain.series.SeriesMonth;
import vn.tuyengiao.portal.conference.domain.series.SeriesReader;
import vn.tuyengiao.portal.conference.domain.series.SeriesSheet;
import vn.tuyengiao.portal.conference.domain.series.SeriesStepped;
import vn.tuyengiao.portal.organization.WorkingDays;
import vn.tuyengiao.portal.platform.Ids;
import vn.tuyengiao.portal.platform.InvalidInputException;
import vn.tuyengiao.portal.platform.RefusedException;
import vn.tuyengiao.portal.platform.VietnamTime;

/**
 * Opens the next meeting of a series: a draft with the venues, those called and the
 * agenda of the last one, before which stands what is to be taken up. A month has one.
 */
@Service
@Transactional
@RequiredArgsConstructor
public class NextMeeting {

	/** So many months ahead can be opened. */
	public static final int MONTHS_AHEAD = 6;

	private static final int MOST_TOPICS = 20;

	private static final int LONGEST_TITLE = 500;

	private final SeriesDesk desk;

	private final SeriesReader reader;

	private final SeriesDays days;

	private final SeriesCarryReader carry;

	private final SeriesBacklog backlog;

	private final ConferencePlanning planning;

	private final ConferenceReader conferenceReader;

	private final Conferences conferences;

	private final ConferenceSending sending;

	private final AgendaDesk agenda;

	private final WorkingDays workingDays;

	private final ApplicationEventPublisher events;

	private final VietnamTime time;

	/**
	 * What opening the meeting of a month would do.
	 * @param wanted first day of the month; null for the one that comes next
	 * @throws RefusedException if no month can be opened
	 */
	@Transactional(readOnly = true)
	public NextOffer offer(UUID seriesId, @Nullable LocalDate wanted) {
		return offer(reader.hosted(seriesId), wanted);
	}

	private NextOffer offer(SeriesSheet series, @Nullable LocalDate wanted) {
		List<SeriesMonth> months = reader.months(series.id());
		List<PlannedDay> free = free(series, months);
		if (free.isEmpty()) {
			throw new RefusedException("series.refused.no-month");
		}
		LocalDate today = time.today();
		PlannedDay chosen = free.stream()
			.filter(one -> one.month().equals(wanted))
			.findFirst()
			.or(() -> free.stream().filter(one -> !one.day().isBefore(today)).findFirst())
			.orElse(free.get(0));
		return new NextOffer(series, free, chosen,
				chosen.day().isBefore(today) ? workingDays.nextWorkingDay(today) : chosen.day(),
				SeriesCarryReader.last(months, chosen.month()).orElse(null), carry.open(months, chosen.month()).size(),
				carry.watched(series.id()).size(), backlog.accepted(series.id(), chosen.month()));
	}

	/**
	 * The months that can be opened; empty if all are. For who has read the series.
	 * @param months that are taken or were called off
	 */
	@Transactional(readOnly = true)
	public List<PlannedDay> free(SeriesSheet series, List<SeriesMonth> months) {
		LocalDate month = time.today().withDayOfMonth(1);
		SeriesCommand command = series.series();
		LocalDate from = month.isBefore(command.startsOn()) ? command.startsOn() : month;
		Set<LocalDate> taken = months.stream()
			.filter(SeriesMonth::isTaken)
			.map(SeriesMonth::month)
			.collect(Collectors.toSet());
		return days.days(command.rule(),
				Stream.iterate(from, one -> one.plusMonths(1))
					.limit(MONTHS_AHEAD)
					.filter(one -> command.meetsIn(one) && !taken.contains(one))
					.toList());
	}

	/**
	 * Opens the meeting of a month. The button pressed twice opens one.
	 * @param id of the conference
	 * @return the same
	 * @throws InvalidInputException with faults at {@code month} and {@code heldOn}
	 */
	public UUID open(UUID seriesId, UUID id, LocalDate month, LocalDate heldOn) {
		SeriesSheet series = desk.takeHosted(seriesId);
		Optional<UUID> there = reader.meeting(seriesId, month);
		if (there.isPresent()) {
			if (!there.get().equals(id)) {
				throw new InvalidInputException("month", "series.fault.opened");
			}
			return id;
		}
		List<SeriesMonth> months = reader.months(seriesId);
		if (free(series, months).stream().noneMatch(one -> one.month().equals(month))) {
			throw new InvalidInputException("month", "series.fault.month");
		}
		Optional<SeriesMonth> last = SeriesCarryReader.last(months, month);
		UUID lastId = last.map(SeriesMonth::conferenceId).orElse(null);
		SeriesCommand command = series.series();
		planning.planNext(id, series.unitId(), plan(command, month, heldOn, lastId), new SeriesMeeting(seriesId, month,
				days.day(command.rule(), month).day(), lastId, lastId == null ? List.of() : further(lastId, heldOn)));
		call(id, series);
		backlog.place(seriesId, id, month);
		agenda.carry(id, items(series, months, month), true);
		events.publishEvent(new SeriesStepped(seriesId));
		return id;
	}

	/** Asked to answer as many days before as last time. */
	private ConferencePlan plan(SeriesCommand series, LocalDate month, LocalDate heldOn, @Nullable UUID lastId) {
		LocalDate replyBy = null;
		if (lastId != null) {
			ConferenceSheet last = conferenceReader.read(lastId);
			LocalDate lastReply = last.plan().replyBy();
			if (lastReply != null) {
				LocalDate day = heldOn.minusDays(ChronoUnit.DAYS.between(lastReply, last.notes().heldOn()));
				replyBy = day.isBefore(time.today()) ? null : day;
			}
		}
		return new ConferencePlan(new ConferenceNotes(series.kindId(), series.titleIn(month), heldOn, series.beginsAt(),
				series.endsAt(), series.place(), series.chair(), "", Set.of()), series.secretary(), replyBy);
	}

	/** The later sessions of the last meeting, as many days after the first as then. */
	private List<SessionTimes> further(UUID lastId, LocalDate heldOn) {
		List<SessionTimes> times = conferences.sessions(lastId)
			.stream()
			.map(SessionView::times)
			.filter(one -> !one.makeUp())
			.toList();
		return times.stream()
			.skip(1)
			.map(one -> new SessionTimes(one.title(),
					heldOn.plusDays(ChronoUnit.DAYS.between(times.get(0).heldOn(), one.heldOn())), one.beginsAt(),
					one.endsAt(), false))
			.toList();
	}

	/** Whom the series calls, besides those copied; each once. */
	private void call(UUID id, SeriesSheet series) {
		SeriesCommand command = series.series();
		int seats = command.seats() == null ? 1 : command.seats();
		if (command.seats() != null) {
			sending.call(id, Ids.next(), Called.unitsBelow(series.unitId(), seats));
		}
		command.groups().stream().sorted().forEach(group -> sending.call(id, Ids.next(), Called.group(group)));
		command.units().stream().sorted().forEach(unit -> sending.call(id, Ids.next(), Called.unit(unit, seats)));
	}

	/** The conclusions of the last one, what is open, what is watched. In Vietnamese. */
	private List<AgendaItem> items(SeriesSheet series, List<SeriesMonth> months, LocalDate month) {
		List<AgendaItem> items = new ArrayList<>();
		SeriesCarryReader.lastClosed(months, month)
			.ifPresent(last -> items.add(item("Kiểm điểm việc thực hiện kết luận kỳ trước: " + last.title())));
		int open = carry.open(months, month).size();
		if (open > 0) {
			items.add(item("Đề xuất, kiến nghị chưa trả lời và nhiệm vụ chưa xong của các kỳ trước"));
		}
		carry.watched(series.id())
			.stream()
			.limit(MOST_TOPICS)
			.map(WatchedTopic::title)
			.forEach(title -> items.add(item("Theo dõi: " + title)));
		return items;
	}

	private static AgendaItem item(String title) {
		return new AgendaItem(Ids.next(), null, title.substring(0, Math.min(title.length(), LONGEST_TITLE)), "", null);
	}

}
