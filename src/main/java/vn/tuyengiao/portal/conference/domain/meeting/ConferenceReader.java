package vn.tuyengiao.portal.conference.domain.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tuyengiao.portal.account.Access;
import vn.tuyengiao.portal.account.Permission;
import vn.tuyengiao.portal.account.PortalUser;
import vn.tuyengiao.portal.account.UnitWriters;
import vn.tuyengiao.portal.conference.domain.kind.ConferenceKindQueries;
import vn.tuyengiao.portal.conference.domain.kind.ConferenceKindView;
import vn.tuyengiao.portal.conference.domain.meeting.ConferenceQueries.FoundConference;
import vn.tuyengiao.portal.directive.DirectiveRef;
import vn.tuyengiao.portal.directive.Directives;
import vn.tuyengiao.portal.organization.Organization;
import vn.tuyengiao.portal.organization.UnitView;
import vn.tuyengiao.portal.platform.NotFoundException;
import vn.tuyengiao.portal.platform.VietnamTime;

/** Conferences to be read, and what the form for one offers. */
@Service
@Transactional(readOnly = true)
@RequiredArgsConstructor
public class ConferenceReader {

	private final ConferenceQueries queries;

	private final ConferenceKindQueries kinds;

	private final UnitWriters writers;

	private final Directives directives;

	private final Organization organization;

	private final Access access;

	private final VietnamTime time;

	/**
	 * @throws NotFoundException if there is none, or not for this reader
	 */
	public ConferenceSheet read(UUID id) {
		PortalUser user = access.user();
		FoundConference found = queries
			.find(id, user.grantedUnits(), user.rootsOf(Permission.READ).toArray(UUID[]::new))
			.orElseThrow(() -> new NotFoundException("conference " + id));
		ConferenceSheet sheet = found.sheet();
		Set<Permission> held = UnitWriters.heldFrom(user, found.reachedFrom());
		if (held.contains(Permission.READ) || !found.concerned()) {
			access.require(Permission.READ, sheet.unitId(), found.reachedFrom());
		}
		List<DirectiveRef> named = directives.named(sheet.notes().directives())
			.stream()
			.sorted(DirectiveRef.NEWEST)
			.toList();
		return sheet.with(named, UnitWriters.isWriter(held, found.reporting()));
	}

	/**
	 * What the form for a new conference of the unit offers.
	 * @throws NotFoundException if the unit is out of reach
	 */
	public ConferenceOffer offer(UUID unitId) {
		boolean onBehalf = writers.requireWriter(unitId);
		return new ConferenceOffer(organization.unit(unitId), onBehalf, kinds.kindsOn(time.today()),
				directives.concerning(unitId, ConferenceDesk.MOST), queries.lastOf(unitId, time.today()).orElse(null));
	}

	/** What the form that corrects one offers: what it names itself included. */
	public ConferenceOffer offer(ConferenceSheet sheet) {
		boolean onBehalf = writers.requireWriter(sheet.unitId());
		Set<DirectiveRef> known = new TreeSet<>(DirectiveRef.NEWEST.thenComparing(DirectiveRef::id));
		known.addAll(directives.concerning(sheet.unitId(), ConferenceDesk.MOST));
		known.addAll(sheet.directives());
		List<ConferenceKindView> usable = new ArrayList<>(kinds.kindsOn(time.today()));
		if (!usable.contains(sheet.kind())) {
			usable.add(sheet.kind());
		}
		return new ConferenceOffer(organization.unit(sheet.unitId()), onBehalf, usable, List.copyOf(known), null);
	}

	/**
	 * What a form offers.
	 *
	 * @param directives that may have been made known, the newest first
	 * @param last what the unit typed last; none before its first conference
	 */
	public record ConferenceOffer(UnitView unit, boolean onBehalf, List<ConferenceKindView> kinds,
			List<DirectiveRef> directives, @Nullable LastConference last) {
	}

}
