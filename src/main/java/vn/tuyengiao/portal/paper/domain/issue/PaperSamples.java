package vn.tuyengiao.portal.paper.domain.issue;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tuyengiao.portal.account.Access;
import vn.tuyengiao.portal.account.Permission;
import vn.tuyengiao.portal.organization.Organization;
import vn.tuyengiao.portal.organization.UnitView;
import vn.tuyengiao.portal.paper.PaperKind;
import vn.tuyengiao.portal.platform.NotFoundException;

/**
 * Documents of invented values, as if a unit of the administrator issued them, so that he
 * sees what his words and measures make.
 */
@Service
@RequiredArgsConstructor
@PreAuthorize("hasAuthority('ADMINISTER')")
@Transactional(readOnly = true)
public class PaperSamples {

	private final PaperReader reader;

	private final PaperSources sources;

	private final Organization organization;

	private final Access access;

	/** Kinds that some module has records of. */
	public Set<PaperKind> kinds() {
		return sources.kinds();
	}

	/**
	 * @throws NotFoundException if nothing of that kind is made yet
	 */
	public PaperSheet sample(PaperKind kind, LocalDate day) {
		return reader.sample(kind, unit(), day);
	}

	private UUID unit() {
		return organization.reportingUnitsUnder(access.scopeOf(Permission.ADMINISTER).roots())
			.stream()
			.findFirst()
			.or(organization::top)
			.map(UnitView::id)
			.orElseThrow(() -> new NotFoundException("unit of a sample"));
	}

}
