package vn.tuyengiao.portal.directive.domain.version;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tuyengiao.portal.account.Access;
import vn.tuyengiao.portal.account.Permission;
import vn.tuyengiao.portal.directive.domain.sight.DirectiveAccess;
import vn.tuyengiao.portal.directive.domain.sight.DirectiveSecrecy;
import vn.tuyengiao.portal.file.Files;
import vn.tuyengiao.portal.file.Upload;
import vn.tuyengiao.portal.organization.Organization;
import vn.tuyengiao.portal.platform.Faults;
import vn.tuyengiao.portal.platform.Ids;
import vn.tuyengiao.portal.platform.InvalidInputException;
import vn.tuyengiao.portal.platform.RefusedException;
import vn.tuyengiao.portal.platform.StaleException;
import vn.tuyengiao.portal.platform.VietnamTime;
import vn.tuyengiao.portal.register.DocumentTypeView;
import vn.tuyengiao.portal.register.IssuingBodyView;
import vn.tuyengiao.portal.register.Numbers;
import vn.tuyengiao.portal.register.RecordKind;
import vn.tuyengiao.portal.register.Register;

/**
 * The files of a draft: its own text, and guidance with numbers of the office's own
 * sequence.
 */
@Service
@Transactional
@RequiredArgsConstructor
public class DirectiveDocumentService {

	private final DirectiveRepository directives;

	private final DirectiveVersionRepository versions;

	private final Register register;

	private final Numbers numbers;

	private final DirectiveSecrecy secrecy;

	private final Files files;

	private final DirectiveAccess sight;

	private final Organization organization;

	private final Access access;

	private final VietnamTime time;

	/**
	 * Adds a file of the directive's own text. The same form sent twice adds one.
	 * @throws InvalidInputException with faults at {@code file}, {@code subject}
	 */
	public void addText(UUID directiveId, UUID documentId, @Nullable String subject, @Nullable Upload upload) {
		DirectiveVersion draft = draft(directiveId);
		if (has(draft, documentId)) {
			return;
		}
		new Faults().addAll(secrecy.faults("subject", subject)).throwIfAny();
		if (upload == null) {
			throw new InvalidInputException("file", "directive.fault.file-missing");
		}
		UUID file = files.store("file", upload, access.user().id()).id();
		add(draft, DirectiveDocument.text(documentId, file, Objects.requireNonNullElse(subject, "")));
	}

	/**
	 * Adds guidance; where its type bears numbers it takes the next one of the office.
	 * The same form sent twice adds one.
	 * @throws InvalidInputException with faults at {@code typeId}, {@code bodyId},
	 * {@code datedOn}, {@code subject}, {@code file}
	 */
	public void addGuidance(AddGuidance command) {
		DirectiveVersion draft = draft(command.directiveId());
		if (has(draft, command.documentId())) {
			return;
		}
		Faults faults = new Faults().addAll(secrecy.faults("subject", command.subject()));
		LocalDate day = command.datedOn();
		if (day.isAfter(time.today())) {
			faults.add("datedOn", "directive.fault.future");
		}
		Optional<DocumentTypeView> type = register.typesOn(day, RecordKind.GUIDANCE)
			.stream()
			.filter(each -> each.id().equals(command.typeId()))
			.findFirst();
		if (type.isEmpty()) {
			faults.add("typeId", "directive.fault.type-not-then");
		}
		UUID keeper = sight.look(command.directiveId()).head().unitId();
		Optional<IssuingBodyView> body = register.ownBodiesOn(keeper, day)
			.stream()
			.filter(each -> each.id().equals(command.bodyId()))
			.findFirst();
		if (body.isEmpty()) {
			faults.add("bodyId", "directive.fault.body-not-then");
		}
		else if (type.isPresent() && !type.get().mayBeIssuedBy(body.get())) {
			faults.add("typeId", "directive.fault.type-of-committees", type.get().name());
		}
		if (organization.termOn(day).isEmpty()) {
			faults.add("datedOn", "directive.fault.no-term");
		}
		faults.throwIfAny();
		UUID file = command.upload() == null ? null : files.store("file", command.upload(), access.user().id()).id();
		boolean numbered = type.get().bearsNumber();
		UUID numberId = Ids.next();
		String reference = numbered ? numbers.take(numberId, command.typeId(), command.bodyId(), day).reference() : "";
		add(draft, DirectiveDocument.guidance(command.documentId(), command.typeId(), numbered ? numberId : null,
				reference, day, command.subject(), file));
	}

	/** Puts another file in a document's place; the old one is kept as a revision. */
	public void replaceFile(UUID directiveId, UUID documentId, @Nullable Upload upload) {
		DirectiveVersion draft = draft(directiveId);
		if (upload == null) {
			throw new InvalidInputException("file", "directive.fault.file-missing");
		}
		DirectiveDocument document = draft.document(documentId);
		UUID author = access.user().id();
		draft.edited(author, time.now());
		UUID replaced = document.getFileId();
		document.attach(replaced == null ? files.store("file", upload, author).id()
				: files.replace(replaced, "file", upload, author).id());
		versions.flush();
	}

	/**
	 * Takes note that somebody looked at the first page of a file that could not be read
	 * whole, and that it bears no degree of secrecy.
	 * @throws InvalidInputException with a fault at {@code looked} if he does not say so
	 * @throws StaleException if it is no longer the file that he looked at
	 */
	public void lookedAt(UUID directiveId, UUID documentId, UUID fileId, boolean looked) {
		DirectiveVersion draft = draft(directiveId);
		if (!looked) {
			throw new InvalidInputException("looked", "file.fault.look");
		}
		if (!Objects.equals(draft.document(documentId).getFileId(), fileId)) {
			throw new StaleException("file of document " + documentId);
		}
		files.lookedAt(fileId, access.user().id());
	}

	/** Takes a document out of the draft; a number it took stays taken. */
	public void remove(UUID directiveId, UUID documentId) {
		DirectiveVersion draft = draft(directiveId);
		if (has(draft, documentId)) {
			draft.remove(documentId, access.user().id(), time.now());
			versions.flush();
		}
	}

	private void add(DirectiveVersion draft, DirectiveDocument document) {
		draft.add(document, access.user().id(), time.now());
		versions.flush();
	}

	private DirectiveVersion draft(UUID directiveId) {
		sight.require(Permission.REGISTER, directiveId);
		directives.take(directiveId).requireInUse();
		return versions.findDraft(directiveId).orElseThrow(() -> new RefusedException("directive.refused.issued"));
	}

	private static boolean has(DirectiveVersion draft, UUID documentId) {
		return draft.getDocuments().stream().anyMatch(document -> document.getId().equals(documentId));
	}

	/** {@code bodyId}: whose sequence numbers it. */
	public record AddGuidance(UUID directiveId, UUID documentId, UUID typeId, UUID bodyId, LocalDate datedOn,
			String subject, @Nullable Upload upload) {
	}

}
