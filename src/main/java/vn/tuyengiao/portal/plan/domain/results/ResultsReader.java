package vn.tuyengiao.portal.plan.domain.results;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tuyengiao.portal.account.Access;
import vn.tuyengiao.portal.account.Permission;
import vn.tuyengiao.portal.organization.Organization;
import vn.tuyengiao.portal.organization.PeriodView;
import vn.tuyengiao.portal.organization.UnitView;
import vn.tuyengiao.portal.plan.PeriodRef;
import vn.tuyengiao.portal.platform.NotFoundException;

/** Notices of results to be read. */
@Service
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class ResultsReader {

	private final ResultNoticeRepository notices;

	private final Organization organization;

	private final Access access;

	/**
	 * A notice, to those who write and issue it; once it is issued to all who read the
	 * records of its unit.
	 * @throws NotFoundException if there is none, or not for this reader
	 * @throws AccessDeniedException if he may read it only once it is issued
	 */
	public ReadResults read(UUID id) {
		ResultNotice notice = notices.findById(id).orElseThrow(() -> new NotFoundException("notice of results " + id));
		Set<Permission> held = access.require(Permission.READ, notice.getUnitId());
		if (notice.getIssuedAt() == null && !held.contains(Permission.REMIND)) {
			throw new AccessDeniedException("notice of results " + id + " is a draft");
		}
		return new ReadResults(notice.view(ref(organization.period(notice.getPeriodId()))), held);
	}

	/**
	 * Where the signed-in user may write such notices.
	 * @throws AccessDeniedException if nowhere
	 */
	public List<UnitView> units() {
		Set<UUID> roots = access.user().rootsOf(Permission.REMIND);
		if (roots.isEmpty()) {
			throw new AccessDeniedException("REMIND");
		}
		return organization.units(roots);
	}

	static PeriodRef ref(PeriodView period) {
		return new PeriodRef(period.id(), period.kind(), period.year(), period.quarter());
	}

	/** A notice with what its reader may do at its unit. */
	public record ReadResults(ResultsView notice, Set<Permission> held) {
	}

}
