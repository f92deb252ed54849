package vn.tuyengiao.portal.directive.domain.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tuyengiao.portal.account.Access;
import vn.tuyengiao.portal.account.Permission;
import vn.tuyengiao.portal.directive.domain.DirectiveStatus;
import vn.tuyengiao.portal.directive.domain.sheet.DirectiveSheet.Document;
import vn.tuyengiao.portal.directive.domain.sheet.DirectiveSheet.OwnUnit;
import vn.tuyengiao.portal.directive.domain.sheet.DirectiveSheet.DirectiveRights;
import vn.tuyengiao.portal.directive.domain.sheet.DirectiveSheet.AskedStep;
import vn.tuyengiao.portal.directive.domain.sight.DirectiveAccess;
import vn.tuyengiao.portal.directive.domain.sight.DirectiveAccess.Sight;
import vn.tuyengiao.portal.directive.domain.version.DraftReadiness;
import vn.tuyengiao.portal.directive.domain.version.DraftReadiness.Lack;
import vn.tuyengiao.portal.platform.NotFoundException;
import vn.tuyengiao.portal.platform.RefusedException;
import vn.tuyengiao.portal.platform.VietnamTime;

/** Reads one directive for whoever is signed in, in a fixed number of statements. */
@Service
@Transactional(readOnly = true)
@RequiredArgsConstructor
public class DirectiveReader {

	private final DirectiveSheetQueries queries;

	private final DirectiveDocumentQueries documents;

	private final DirectiveAccess sight;

	private final Access access;

	private final VietnamTime time;

	/**
	 * @param number of the version; null for the one in force, or the first draft; for a
	 * unit that the one in force does not go to, the last that it got
	 * @throws NotFoundException if the directive or this version of it is out of sight
	 */
	public DirectiveSheet read(UUID id, @Nullable Integer number) {
		Sight seen = sight.look(id);
		ShownVersion row = shown(seen, number);
		return sheet(id, seen, row, documents.ofVersion(row.shown.id()));
	}

	/**
	 * The version in preparation, and to whom it goes: what is looked at before it is
	 * issued.
	 * @throws org.springframework.security.access.AccessDeniedException if the reader has
	 * no part in preparing it
	 * @throws RefusedException if nothing is in preparation
	 */
	public Prepared prepared(UUID id) {
		Sight seen = sight.look(id);
		if (!seen.prepares()) {
			throw new AccessDeniedException("drafts are for those who prepare them");
		}
		return prepared(id, seen);
	}

	/**
	 * The same for a leader, to whom it was presented.
	 * @throws org.springframework.security.access.AccessDeniedException if the reader
	 * issues nothing there
	 * @throws RefusedException if nothing waits for a leader
	 */
	public DirectiveSheet waiting(UUID id) {
		Sight seen = sight.look(id);
		if (!seen.may(Permission.ISSUE)) {
			throw new AccessDeniedException("presented drafts are for those who issue them");
		}
		DirectiveSheet sheet = prepared(id, seen).sheet();
		if (sheet.presented() == null || !sheet.presented().waiting()) {
			throw new RefusedException("directive.refused.not-presented");
		}
		return sheet;
	}

	private Prepared prepared(UUID id, Sight seen) {
		ShownVersion row = queries
			.find(seen, access.user().id(), access.scopeOf(Permission.READ), DirectiveSheetQueries.LAST, null)
			.filter(found -> found.shown.draft() && found.status != DirectiveStatus.WITHDRAWN)
			.orElseThrow(() -> new RefusedException("directive.refused.issued"));
		return new Prepared(sheet(id, seen, row, documents.ofVersion(row.shown.id())), row.carriers);
	}

	private DirectiveSheet sheet(UUID id, Sight seen, ShownVersion row, List<Document> documents) {
		boolean oversees = seen.keeper();
		List<AskedStep> progress = new ArrayList<>();
		List<OwnUnit> own = new ArrayList<>();
		if (row.shown.draft()) {
			progress.addAll(queries.asked(row.shown.id()));
		}
		else if (oversees) {
			// of an older version only what it asked for: what is owed follows the newest
			progress.addAll(row.shown.number() == row.currentNumber
					? queries.progress(id, access.scopeOf(Permission.READ)) : queries.asked(row.shown.id()));
		}
		else {
			own.addAll(queries.own(id, row.currentId, access.scopeOf(Permission.READ)));
		}
		List<Lack> lacks = row.shown.draft()
				? DraftReadiness.check(row.hasText, row.unchecked, row.summary, row.reachesAll, time.today())
				: List.of();
		return new DirectiveSheet(id, row.unitId, row.keeperName, row.direction, row.status, row.reference,
				row.issuedOn, row.receivedOn, row.typeName, row.bodyName, row.level, row.termName, row.currentNumber,
				row.withdrawal, row.shown, row.draft, documents, progress, own, lacks, row.recipients, row.presented,
				row.amendment, row.recalled,
				new DirectiveRights(oversees, seen.may(Permission.REGISTER), seen.may(Permission.ISSUE)));
	}

	/**
	 * A document of a version that the reader may see, for its file.
	 * @throws NotFoundException if it is out of his sight or has no file
	 */
	public Document document(UUID id, UUID documentId) {
		Sight seen = sight.look(id);
		Document document = documents.find(seen, documentId, access.scopeOf(Permission.READ))
			.map(found -> found.sheet().document())
			.orElseThrow(() -> new NotFoundException("document " + documentId));
		document.requireFile();
		return document;
	}

	/** The documents with files of one version, in their order, for the package. */
	public Package pack(UUID id, @Nullable Integer number) {
		Sight seen = sight.look(id);
		ShownVersion row = shown(seen, number);
		return new Package(row.reference, row.shown.number(),
				documents.ofVersion(row.shown.id()).stream().filter(document -> document.fileId() != null).toList());
	}

	private ShownVersion shown(Sight seen, @Nullable Integer number) {
		String wanted = number != null ? ":number"
				: seen.keeper() ? DirectiveSheetQueries.IN_FORCE : DirectiveSheetQueries.NEWEST_GOT;
		return queries.find(seen, access.user().id(), access.scopeOf(Permission.READ), wanted, number)
			.orElseThrow(() -> new NotFoundException("version " + number + " of directive " + seen.head().id()));
	}

	/** {@code carriers}: the units that will carry it out. */
	public record Prepared(DirectiveSheet sheet, List<UUID> carriers) {
	}

	/** The files that go out together. */
	public record Package(String reference, int number, List<Document> documents) {
	}

}
