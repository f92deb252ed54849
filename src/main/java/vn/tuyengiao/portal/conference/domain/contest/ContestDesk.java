package vn.tuyengiao.portal.conference.domain.contest;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.tuyengiao.portal.conference.domain.meeting.ConferenceStanding;
import vn.tuyengiao.portal.conference.domain.meeting.Conferences;
import vn.tuyengiao.portal.platform.Faults;
import vn.tuyengiao.portal.platform.InvalidInputException;
import vn.tuyengiao.portal.platform.NotFoundException;
import vn.tuyengiao.portal.platform.RefusedException;
import vn.tuyengiao.portal.platform.StaleException;
import vn.tuyengiao.portal.platform.secrecy.SecrecyMarking;

/**
 * The host's work on a contest, until the conference is over: what it is made of, and
 * what the jury says.
 */
@Service
@Transactional
@RequiredArgsConstructor
public class ContestDesk {

	/** So many rounds, entries or jurors one contest has at most. */
	public static final int MOST = 100;

	private static final String SECRET = "conference.fault.secret";

	private final Conferences conferences;

	private final ContestQueries queries;

	private final ContestBook book;

	/**
	 * @throws NotFoundException if there is no contest, or not for this reader
	 */
	@Transactional(readOnly = true)
	public ContestView read(UUID conferenceId) {
		return view(contest(conferences.seen(conferenceId)));
	}

	/**
	 * For who writes in it.
	 * @throws org.springframework.security.access.AccessDeniedException if the reader may
	 * read it only
	 * @throws RefusedException if the conference is over
	 */
	@Transactional(readOnly = true)
	public ContestView forWriting(UUID conferenceId) {
		return open(conferences.hosted(conferenceId));
	}

	/** Whose entries there may be, by name. Who asks has checked access. */
	@Transactional(readOnly = true)
	public Map<UUID, String> units(UUID conferenceId) {
		Map<UUID, String> units = new LinkedHashMap<>();
		queries.units(conferenceId).forEach(unit -> units.put(unit.id(), unit.name()));
		return units;
	}

	/**
	 * Adds or changes a part. The same form sent twice adds one.
	 * @param version null for a new one
	 * @throws InvalidInputException with faults at {@code name}, {@code more},
	 * {@code most}, {@code unitId}, {@code prize}
	 * @throws StaleException if somebody changed it since
	 * @throws RefusedException if the conference is over
	 */
	public void put(UUID conferenceId, ContestPart part, UUID id, @Nullable Long version, ContestText text) {
		ContestView view = open(conferences.takeHosted(conferenceId));
		check(view, part, id, text).throwIfAny();
		if (version == null) {
			if (!book.add(conferenceId, id, part, text)
					&& view.line(part, id).filter(line -> line.text().equals(text)).isEmpty()) {
				throw new StaleException("part of contest " + id);
			}
		}
		else if (view.line(part, id).isEmpty() || !book.change(id, version, part, text)) {
			throw new StaleException("part of contest " + id);
		}
	}

	/**
	 * Takes a part out, with the marks that hang on it.
	 * @throws RefusedException if the conference is over
	 */
	public void drop(UUID conferenceId, ContestPart part, UUID id) {
		ContestView view = open(conferences.takeHosted(conferenceId));
		if (view.line(part, id).isPresent()) {
			book.drop(id, part);
		}
	}

	/**
	 * What the jury said in a round. A cell that somebody else filled meanwhile is not
	 * overwritten unseen.
	 * @param typed by {@link #cell}; null for nothing
	 * @param before what the page showed
	 * @throws InvalidInputException with faults at {@code marks[cell]}
	 * @throws RefusedException if the conference is over
	 */
	public void mark(UUID conferenceId, UUID roundId, Map<String, @Nullable BigDecimal> typed,
			Map<String, @Nullable BigDecimal> before) {
		ContestView view = open(conferences.takeHosted(conferenceId));
		ContestLine round = view.line(ContestPart.ROUNDS, roundId)
			.orElseThrow(() -> new NotFoundException("round " + roundId));
		Map<String, BigDecimal> stored = new HashMap<>();
		view.marks()
			.stream()
			.filter(mark -> mark.roundId().equals(roundId))
			.forEach(mark -> stored.put(cell(mark.entryId(), mark.jurorId()), mark.value()));
		Faults faults = new Faults();
		List<ContestMark> marks = new ArrayList<>();
		List<ContestMark> gone = new ArrayList<>();
		int entries = view.of(ContestPart.ENTRIES).size();
		for (ContestLine entry : view.of(ContestPart.ENTRIES)) {
			for (ContestLine juror : view.of(ContestPart.JURORS)) {
				String cell = cell(entry.id(), juror.id());
				BigDecimal value = typed.get(cell);
				BigDecimal now = stored.get(cell);
				if (!typed.containsKey(cell) || same(value, now) || same(value, before.get(cell))) {
					continue;
				}
				String field = "marks[" + cell + "]";
				faults.addIf(!same(now, before.get(cell)), field, "conference.contest.fault.meanwhile",
						now == null ? "–" : now);
				if (value == null) {
					gone.add(new ContestMark(roundId, entry.id(), juror.id(), BigDecimal.ZERO));
				}
				else {
					check(round, value, entries, field, faults);
					marks.add(new ContestMark(roundId, entry.id(), juror.id(), value));
				}
			}
		}
		faults.throwIfAny();
		if (!marks.isEmpty()) {
			book.mark(marks);
		}
		if (!gone.isEmpty()) {
			book.unmark(roundId, gone);
		}
	}

	/** How a form names what a juror gave an entry. */
	public static String cell(UUID entryId, UUID jurorId) {
		return entryId + "_" + jurorId;
	}

	private static void check(ContestLine round, BigDecimal value, int entries, String field, Faults faults) {
		BigDecimal most = round.text().most();
		if (most != null) {
			faults.addIf(value.signum() < 0 || value.compareTo(most) > 0, field, "conference.contest.fault.mark", most)
				.addIf(value.stripTrailingZeros().scale() > 2, field, "conference.contest.fault.places");
		}
		else {
			faults.addIf(
					value.stripTrailingZeros().scale() > 0 || value.compareTo(BigDecimal.ONE) < 0
							|| value.compareTo(BigDecimal.valueOf(entries)) > 0,
					field, "conference.contest.fault.rank", entries);
		}
	}

	private Faults check(ContestView view, ContestPart part, UUID id, ContestText text) {
		UUID unit = text.unitId();
		BigDecimal most = text.most();
		return new Faults().addIf(text.name().isBlank(), "name", "conference.contest.fault.name")
			.addIf(SecrecyMarking.inSubject(text.name()), "name", SECRET)
			.addIf(SecrecyMarking.inSubject(text.more()), "more", SECRET)
			.addIf(SecrecyMarking.inSubject(text.prize()), "prize", SECRET)
			.addIf(most != null && most.signum() <= 0, "most", "conference.contest.fault.most")
			.addIf(most != null && part == ContestPart.ROUNDS
					&& view.marks()
						.stream()
						.anyMatch(mark -> mark.roundId().equals(id) && mark.value().compareTo(most) > 0),
					"most", "conference.contest.fault.given")
			.addIf(part == ContestPart.ENTRIES && (unit == null || !units(view.standing().id()).containsKey(unit)),
					"unitId", "conference.contest.fault.unit")
			.addIf(part == ContestPart.JURORS && view.of(part)
				.stream()
				.anyMatch(line -> !line.id().equals(id) && line.text().name().equalsIgnoreCase(text.name())), "name",
					"conference.contest.fault.juror")
			.addIf(view.line(part, id).isEmpty() && view.of(part).size() >= MOST, "name",
					"conference.contest.fault.many", MOST);
	}

	private static boolean same(@Nullable BigDecimal one, @Nullable BigDecimal other) {
		return Objects.equals(one == null ? null : one.stripTrailingZeros(),
				other == null ? null : other.stripTrailingZeros());
	}

	private ContestView open(ConferenceStanding standing) {
		ContestView view = view(contest(standing));
		if (!view.writable()) {
			throw new RefusedException("conference.refused.over");
		}
		return view;
	}

	private ContestView view(ConferenceStanding standing) {
		boolean open = standing.readsHost() || standing.isClosed();
		return new ContestView(standing, queries.lines(standing.id()), open ? queries.marks(standing.id()) : List.of());
	}

	private static ConferenceStanding contest(ConferenceStanding standing) {
		if (!standing.contest()) {
			throw new NotFoundException("contest " + standing.id());
		}
		return standing;
	}

}
