package vn.tuyengiao.portal.directive.domain.version;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import lombok.AccessLevel;
import lombok.Getter;
import lombok.NoArgsConstructor;
import vn.tuyengiao.portal.platform.Ids;

/** One file of a version: the text itself, or guidance with its own number. */
@Entity
@Getter
@NoArgsConstructor(access = AccessLevel.PROTECTED)
class DirectiveDocument {

	@Id
	private UUID id;

	private int position;

	private boolean guidance;

	private UUID typeId;

	private UUID numberId;

	private String reference = "";

	private LocalDate datedOn;

	private String subject = "";

	private UUID fileId;

	/** A file of the directive's own text. */
	static DirectiveDocument text(UUID id, UUID fileId, String subject) {
		DirectiveDocument document = new DirectiveDocument();
		document.id = id;
		document.fileId = fileId;
		document.subject = subject;
		return document;
	}

	/** Guidance; {@code numberId} and {@code fileId} may be null. */
	static DirectiveDocument guidance(UUID id, UUID typeId, UUID numberId, String reference, LocalDate datedOn,
			String subject, UUID fileId) {
		DirectiveDocument document = text(id, fileId, subject);
		document.guidance = true;
		document.typeId = typeId;
		document.numberId = numberId;
		document.reference = reference;
		document.datedOn = datedOn;
		return document;
	}

	/** The same document in the next version. */
	DirectiveDocument copy() {
		DirectiveDocument copy = guidance ? guidance(Ids.next(), typeId, numberId, reference, datedOn, subject, fileId)
				: text(Ids.next(), fileId, subject);
		copy.position = position;
		return copy;
	}

	void attach(UUID newFileId) {
		fileId = newFileId;
	}

	void moveTo(int newPosition) {
		position = newPosition;
	}

}
