package vn.tuyengiao.portal.conference.domain.carried;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.tuyengiao.portal.account.Access;
import vn.tuyengiao.portal.account.Permission;
import vn.tuyengiao.portal.conference.domain.ConferenceStatus;
import vn.tuyengiao.portal.conference.domain.agenda.AgendaDesk;
import vn.tuyengiao.portal.conference.domain.agenda.AgendaItem;
import vn.tuyengiao.portal.conference.domain.meeting.ConferenceStanding;
import vn.tuyengiao.portal.account.UnitWriters;
import vn.tuyengiao.portal.conference.domain.meeting.Conferences;
import vn.tuyengiao.portal.conference.domain.series.SeriesDesk;
import vn.tuyengiao.portal.conference.domain.series.SeriesMonth;
import vn.tuyengiao.portal.conference.domain.series.SeriesReader;
import vn.tuyengiao.portal.conference.domain.series.SeriesSheet;
import vn.tuyengiao.portal.organization.Organization;
import vn.tuyengiao.portal.organization.UnitView;
import vn.tuyengiao.portal.platform.Ids;
import vn.tuyengiao.portal.platform.InvalidInputException;
import vn.tuyengiao.portal.platform.NotFoundException;
import vn.tuyengiao.portal.platform.StaleException;
import vn.tuyengiao.portal.platform.VietnamTime;

/**
 * The backlog of a series: any unit that is called proposes an item, the host decides.
 * What was accepted goes into the next draft with its proposer as owner.
 */
@Service
@Transactional
@RequiredArgsConstructor
public class SeriesBacklog {

	/** So many items are shown. */
	public static final int MOST = 100;

	private final SeriesItemRepository items;

	private final CarriedQueries queries;

	private final SeriesDesk desk;

	private final SeriesReader reader;

	private final SeriesNews news;

	private final AgendaDesk agenda;

	private final Conferences conferences;

	private final UnitWriters writers;

	private final Organization organization;

	private final Access access;

	private final VietnamTime time;

	/** As far as the reader may know of them. He has read the series. */
	@Transactional(readOnly = true)
	public List<BacklogItem> of(SeriesSheet series) {
		return queries.items(series.id(), series.readsHost(), access.scopeOf(Permission.READ), MOST);
	}

	/**
	 * For who writes for the host.
	 * @throws NotFoundException if there is none
	 */
	@Transactional(readOnly = true)
	public BacklogItem hosted(UUID seriesId, UUID id) {
		reader.hosted(seriesId);
		return queries.item(seriesId, id).orElseThrow(() -> new NotFoundException("item " + id));
	}

	/**
	 * The units for which the reader may propose something.
	 * @throws AccessDeniedException if there is none
	 */
	@Transactional(readOnly = true)
	public List<UnitView> proposers(SeriesSheet series) {
		Set<UUID> own = new LinkedHashSet<>(access.user().rootsOf(Permission.EDIT));
		own.removeIf(unit -> !unit.equals(series.unitId()) && !reader.isConcerned(series.id(), unit));
		if (series.hosts()) {
			own.add(series.unitId());
		}
		if (own.isEmpty()) {
			throw new AccessDeniedException("backlog of series " + series.id());
		}
		return organization.units(own);
	}

	/**
	 * Proposes an item; the host's people are told. The same form sent twice proposes
	 * one.
	 * @throws InvalidInputException with faults at the fields of {@link ItemProposal}
	 * @throws StaleException if the id is that of an item of another series
	 */
	public void propose(UUID seriesId, UUID id, UUID unitId, ItemProposal proposal) {
		SeriesSheet series = reader.read(seriesId);
		writers.requireWriter(unitId);
		if (!unitId.equals(series.unitId()) && !reader.isConcerned(seriesId, unitId)) {
			throw new NotFoundException("unit " + unitId + " of series " + seriesId);
		}
		desk.take(seriesId);
		Optional<SeriesItem> before = items.findById(id);
		if (before.isPresent()) {
			if (!before.get().getSeriesId().equals(seriesId)) {
				throw new StaleException("item " + id);
			}
			return;
		}
		LocalDate month = proposal.month();
		if (month != null && (month.isBefore(time.today().withDayOfMonth(1)) || !series.series().meetsIn(month))) {
			throw new InvalidInputException("month", "series.fault.month");
		}
		items.saveAndFlush(new SeriesItem(id, seriesId, unitId, proposal, access.user().id(), time.now()));
		if (!series.hosts()) {
			news.proposed(series, id, organization.unit(unitId).name(), proposal.title());
		}
	}

	/**
	 * What the host says to it; the proposer is told. What is accepted goes into a draft
	 * that is there.
	 * @throws InvalidInputException with faults at {@code answer}
	 * @throws vn.tuyengiao.portal.platform.RefusedException if it stands in an agenda
	 * already
	 */
	public void decide(UUID seriesId, UUID id, ItemState decision, String answer, @Nullable LocalDate month) {
		SeriesSheet series = desk.takeHosted(seriesId);
		SeriesItem item = items.findById(id)
			.filter(one -> one.getSeriesId().equals(seriesId))
			.orElseThrow(() -> new NotFoundException("item " + id));
		if (decision == ItemState.PROPOSED || decision == ItemState.PLACED) {
			throw new InvalidInputException("state", "series.fault.decision");
		}
		if (item.getAnswer().equals(answer) && (item.getState() == decision
				|| item.getState() == ItemState.PLACED && decision == ItemState.ACCEPTED)) {
			return;
		}
		boolean free = queries.item(seriesId, id).filter(BacklogItem::isOpen).isPresent();
		item.decide(decision, answer, month, free, access.user().id(), time.now());
		items.flush();
		if (decision == ItemState.ACCEPTED) {
			draft(series, item).ifPresent(meeting -> place(meeting, List.of(item), false));
		}
		news.decided(series, item.getId(), item.getUnitId(), item.getProposedBy(), decision, item.getTitle(), answer);
	}

	/**
	 * Puts what was accepted for the month into the agenda of its draft. The caller has
	 * taken series and meeting.
	 * @return how many
	 */
	public int place(UUID seriesId, UUID conferenceId, LocalDate month) {
		List<SeriesItem> due = queries.due(seriesId, month)
			.stream()
			.map(id -> items.findById(id).orElseThrow(() -> new NotFoundException("item " + id)))
			.toList();
		place(conferenceId, due, true);
		return due.size();
	}

	/**
	 * How many would be placed in the draft of the month. Who asks has read the series.
	 */
	@Transactional(readOnly = true)
	public int accepted(UUID seriesId, LocalDate month) {
		return queries.due(seriesId, month).size();
	}

	private void place(UUID conferenceId, List<SeriesItem> due, boolean first) {
		if (due.isEmpty()) {
			return;
		}
		agenda.carry(conferenceId,
				due.stream()
					.map(item -> new AgendaItem(Ids.next(), null, item.getTitle(),
							organization.unit(item.getUnitId()).name(), item.getMinutes()))
					.toList(),
				first);
		due.forEach(item -> item.place(conferenceId));
		items.flush();
	}

	private Optional<UUID> draft(SeriesSheet series, SeriesItem item) {
		LocalDate month = item.getMonth();
		return reader.months(series.id())
			.stream()
			.filter(one -> one.status() == ConferenceStatus.DRAFT && (month == null || !month.isAfter(one.month())))
			.reduce((newer, older) -> older)
			.map(SeriesMonth::conferenceId)
			.map(conferences::takeHosted)
			.filter(ConferenceStanding::isDraft)
			.map(ConferenceStanding::id);
	}

}
