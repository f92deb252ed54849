package vn.tuyengiao.portal.conference.domain.meeting;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tuyengiao.portal.account.Access;
import vn.tuyengiao.portal.account.UnitWriters;
import vn.tuyengiao.portal.conference.domain.MemberFigures;
import vn.tuyengiao.portal.directive.Directives;
import vn.tuyengiao.portal.directive.Directives.Share;
import vn.tuyengiao.portal.platform.Faults;
import vn.tuyengiao.portal.platform.InvalidInputException;
import vn.tuyengiao.portal.platform.NotFoundException;
import vn.tuyengiao.portal.platform.RefusedException;
import vn.tuyengiao.portal.platform.StaleException;
import vn.tuyengiao.portal.platform.VietnamTime;
import vn.tuyengiao.portal.platform.database.TransactionLock;

/**
 * A unit's own record of a conference that it held. The district may enter it on the
 * unit's behalf, marked so. What it shows of directives is told to them in the same
 * transaction.
 */
@Service
@Transactional
@RequiredArgsConstructor
public class ConferenceDesk {

	/** So many directives are chosen from. */
	public static final int MOST = 200;

	private final ConferenceRepository conferences;

	private final FiguresBook figures;

	private final ConferenceQueries queries;

	private final NotesCheck check;

	private final UnitWriters writers;

	private final Directives directives;

	private final Access access;

	private final TransactionLock lock;

	private final VietnamTime time;

	/**
	 * Records a conference of the unit. The same form sent twice records one.
	 * @throws InvalidInputException with faults at the fields of {@link ConferenceNotes}
	 * and {@link MemberFigures}
	 * @throws StaleException if the id is that of another conference
	 */
	public UUID record(UUID id, UUID unitId, ConferenceNotes typed, MemberFigures counted) {
		boolean onBehalf = writers.requireWriter(unitId);
		lock.take("conference " + id);
		Optional<Conference> before = conferences.findById(id);
		if (before.isPresent()) {
			if (!before.get().getUnitId().equals(unitId)) {
				throw new StaleException("conference " + id);
			}
			return id;
		}
		ConferenceNotes notes = checked(unitId, typed, counted, Set.of(), null);
		Conference conference = conferences
			.saveAndFlush(Conference.recorded(id, unitId, notes, access.user().id(), onBehalf, time.now()));
		figures.keep(id, Map.of(unitId, counted));
		tell(conference, counted);
		return id;
	}

	/**
	 * Corrects what is recorded.
	 * @throws InvalidInputException as {@link #record}
	 * @throws StaleException if somebody changed it since {@code version}
	 * @throws RefusedException if it was withdrawn
	 */
	public void correct(UUID id, long version, ConferenceNotes typed, MemberFigures counted) {
		Conference conference = take(id);
		boolean onBehalf = writers.requireWriter(conference.getUnitId());
		conference.requireVersion(version);
		ConferenceNotes notes = checked(conference.getUnitId(), typed, counted, conference.directives(),
				conference.getKindId());
		conference.write(notes, access.user().id(), onBehalf, time.now());
		conferences.flush();
		figures.keep(id, Map.of(conference.getUnitId(), counted));
		tell(conference, counted);
	}

	/**
	 * Takes it out of all figures, as what was recorded by mistake.
	 * @throws RefusedException if it was withdrawn before
	 */
	public void withdraw(UUID id, long version) {
		Conference conference = take(id);
		boolean onBehalf = writers.requireWriter(conference.getUnitId());
		conference.requireVersion(version);
		conference.withdraw(access.user().id(), onBehalf, time.now());
		conferences.flush();
		tell(conference, queries.figures(id, conference.getUnitId()));
	}

	/**
	 * Puts it back into all figures.
	 * @throws RefusedException if it was not withdrawn
	 */
	public void restore(UUID id) {
		Conference conference = take(id);
		boolean onBehalf = writers.requireWriter(conference.getUnitId());
		conference.restore(access.user().id(), onBehalf, time.now());
		conferences.flush();
		tell(conference, queries.figures(id, conference.getUnitId()));
	}

	private Conference take(UUID id) {
		lock.take("conference " + id);
		return conferences.findById(id).orElseThrow(() -> new NotFoundException("conference " + id));
	}

	private void tell(Conference conference, MemberFigures counted) {
		directives.held(conference.getUnitId(), conference.getId(),
				conference.isWithdrawn() ? Set.of() : conference.directives(), conference.getHeldOn(),
				new Share(counted.reached(), counted.obliged(), counted.attendances()));
	}

	private ConferenceNotes checked(UUID unitId, ConferenceNotes typed, MemberFigures counted, Set<UUID> named,
			@Nullable UUID hadKind) {
		Faults faults = new Faults();
		faults.addIf(typed.heldOn().isAfter(time.today()), "heldOn", "conference.fault.future");
		ConferenceNotes notes = check.check(unitId, typed, named, hadKind, faults);
		counted.check(faults);
		faults.throwIfAny();
		return notes;
	}

}
