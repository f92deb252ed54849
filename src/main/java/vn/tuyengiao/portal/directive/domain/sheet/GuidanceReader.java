package vn.tuyengiao.portal.directive.domain.sheet;

import java.util.Set;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tuyengiao.portal.account.Access;
import vn.tuyengiao.portal.account.Permission;
import vn.tuyengiao.portal.directive.domain.sheet.GuidanceQueries.FoundGuidance;
import vn.tuyengiao.portal.platform.NotFoundException;

/** Reads guidance for whoever reads the records of the office that wrote it. */
@Service
@Transactional(readOnly = true)
@RequiredArgsConstructor
public class GuidanceReader {

	private final GuidanceQueries queries;

	private final Access access;

	/**
	 * @throws NotFoundException if there is none, or not for this reader: units that get
	 * it read its file
	 */
	public GuidanceSheet read(UUID documentId) {
		FoundGuidance found = queries.find(documentId, access.user().grantedUnits())
			.orElseThrow(() -> new NotFoundException("guidance " + documentId));
		Set<Permission> held = access.require(Permission.READ, found.sheet().unitId(), found.reachedFrom());
		boolean prepares = held.contains(Permission.REGISTER);
		if (found.sheet().draft() && !prepares && !held.contains(Permission.ISSUE)) {
			throw new NotFoundException("guidance " + documentId);
		}
		return found.sheet().editable(prepares && found.sheet().draft());
	}

}
