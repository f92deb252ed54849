package vn.tuyengiao.portal.directive.domain.unit;

import java.util.Set;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tuyengiao.portal.account.Access;
import vn.tuyengiao.portal.account.Permission;
import vn.tuyengiao.portal.directive.domain.DirectiveStatus;
import vn.tuyengiao.portal.directive.domain.unit.UnitSheet.UnitRights;
import vn.tuyengiao.portal.file.Files;
import vn.tuyengiao.portal.file.StoredFile;
import vn.tuyengiao.portal.platform.NotFoundException;
import vn.tuyengiao.portal.platform.RefusedException;

/**
 * Reads what came of a directive at one unit, in a fixed number of statements. Whoever
 * reads the unit's records may, if the unit received the directive.
 */
@Service
@Transactional(readOnly = true)
@RequiredArgsConstructor
public class UnitSheetReader {

	private final UnitSheetQueries queries;

	private final Access access;

	private final Files files;

	/**
	 * @throws NotFoundException if the unit is out of reach or never received it
	 */
	public UnitSheet read(UUID directiveId, UUID unitId) {
		Set<Permission> held = access.require(Permission.READ, unitId);
		UnitSheet head = queries.received(directiveId, unitId)
			.orElseThrow(() -> new NotFoundException("receipt of unit " + unitId));
		return head.with(queries.steps(directiveId, unitId), queries.programme(directiveId, unitId),
				queries.log(directiveId, unitId), rights(head, held));
	}

	/**
	 * The same for a page on which the reader writes.
	 * @throws AccessDeniedException if he may not
	 * @throws RefusedException if nothing is to be done with it any more
	 */
	public UnitSheet forWriting(UUID directiveId, UUID unitId) {
		UnitSheet sheet = read(directiveId, unitId);
		requireWriting(sheet);
		return sheet;
	}

	/** Demands the same of a sheet that was read. */
	public void requireWriting(UnitSheet sheet) {
		Set<Permission> held = access.at(sheet.unitId());
		if (!held.contains(Permission.EDIT) && !held.contains(Permission.EDIT_ON_BEHALF)) {
			throw new AccessDeniedException("records of unit " + sheet.unitId());
		}
		requireInForce(sheet);
	}

	/**
	 * The same for the page on which a paper receipt is entered.
	 * @throws AccessDeniedException if the reader may not
	 * @throws RefusedException if there is nothing to acknowledge
	 */
	public UnitSheet forPaper(UUID directiveId, UUID unitId) {
		access.require(Permission.EDIT_ON_BEHALF, unitId);
		UnitSheet sheet = read(directiveId, unitId);
		requireInForce(sheet);
		if (!sheet.rights().entersPaper()) {
			throw new RefusedException("directive.refused.acknowledged");
		}
		return sheet;
	}

	/**
	 * A file of the unit's action programme.
	 * @throws NotFoundException if the unit is out of reach or its programme has no such
	 * file
	 */
	public StoredFile programmeFile(UUID directiveId, UUID unitId, UUID fileId) {
		access.require(Permission.READ, unitId);
		if (!queries.isOfProgramme(directiveId, unitId, fileId)) {
			throw new NotFoundException("file " + fileId);
		}
		return files.file(fileId);
	}

	private static void requireInForce(UnitSheet sheet) {
		if (sheet.status() == DirectiveStatus.WITHDRAWN) {
			throw new RefusedException("directive.refused.withdrawn");
		}
		if (sheet.current().isEmpty()) {
			throw new RefusedException("directive.unit.refused.no-recipient", sheet.currentNumber());
		}
	}

	private static UnitRights rights(UnitSheet head, Set<Permission> held) {
		boolean own = held.contains(Permission.EDIT);
		boolean behalf = held.contains(Permission.EDIT_ON_BEHALF);
		boolean asked = head.inForce() && !head.current().orElseThrow().acknowledged();
		return new UnitRights(asked && own, asked && behalf, head.inForce() && (own || behalf), !own && behalf);
	}

}
