package vn.tuyengiao.portal.directive.domain.sheet;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tuyengiao.portal.account.Access;
import vn.tuyengiao.portal.account.Permission;
import vn.tuyengiao.portal.directive.domain.sheet.DirectiveDocumentQueries.FoundDocument;
import vn.tuyengiao.portal.directive.domain.sheet.DirectiveSheet.Document;
import vn.tuyengiao.portal.directive.domain.sight.DirectiveAccess;
import vn.tuyengiao.portal.directive.domain.sight.DirectiveAccess.Sight;
import vn.tuyengiao.portal.file.Files;
import vn.tuyengiao.portal.file.StoredFile;
import vn.tuyengiao.portal.platform.NotFoundException;

/**
 * Reads one document of a directive with the revisions of its file. What was replaced
 * before a version was issued stays among those who prepare.
 */
@Service
@Transactional(readOnly = true)
@RequiredArgsConstructor
public class DirectiveDocumentReader {

	private final DirectiveDocumentQueries documents;

	private final DirectiveAccess sight;

	private final Access access;

	private final DirectiveReader directives;

	private final Files files;

	/**
	 * @throws NotFoundException if it is out of the reader's sight or has no file
	 */
	public DirectiveDocumentSheet read(UUID directiveId, UUID documentId) {
		Sight seen = sight.look(directiveId);
		FoundDocument found = documents.find(seen, documentId, access.scopeOf(Permission.READ))
			.filter(row -> row.sheet().document().fileId() != null)
			.orElseThrow(() -> new NotFoundException("file of document " + documentId));
		List<StoredFile> revisions = files.revisions(found.sheet().document().requireFile())
			.stream()
			.filter(revision -> seen.prepares() || found.files().contains(revision.id()))
			.toList();
		return new DirectiveDocumentSheet(directiveId, found.sheet().reference(), found.sheet().number(),
				found.sheet().current(), found.sheet().document(), revisions, found.sheet().draft(),
				found.sheet().draft() && seen.may(Permission.REGISTER));
	}

	/**
	 * The file of a document.
	 * @throws NotFoundException if it is out of the reader's sight or has no file
	 */
	public StoredFile file(UUID directiveId, UUID documentId) {
		return files.file(directives.document(directiveId, documentId).requireFile());
	}

	/**
	 * The file of a document, or one that it replaced.
	 * @throws NotFoundException if it is out of the reader's sight
	 */
	public StoredFile revision(UUID directiveId, UUID documentId, UUID fileId) {
		return read(directiveId, documentId).revisions()
			.stream()
			.filter(revision -> revision.id().equals(fileId))
			.findFirst()
			.orElseThrow(() -> new NotFoundException("file " + fileId));
	}

	/**
	 * All files of a version, in their order, under names that tell what they are.
	 * @param number of the version; null for the one in force
	 * @throws NotFoundException if the version is out of the reader's sight or has no
	 * files
	 */
	public FilePackage pack(UUID directiveId, @Nullable Integer number) {
		DirectiveReader.Package found = directives.pack(directiveId, number);
		if (found.documents().isEmpty()) {
			throw new NotFoundException("files of directive " + directiveId);
		}
		Map<UUID, StoredFile> stored = files
			.files(found.documents().stream().map(Document::requireFile).distinct().toList())
			.stream()
			.collect(Collectors.toMap(StoredFile::id, Function.identity()));
		return FilePackage.of(found, stored);
	}

}
