package vn.tuyengiao.portal.directive.domain.version;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import lombok.AccessLevel;
import lombok.Getter;
import lombok.NoArgsConstructor;
import org.jspecify.annotations.Nullable;
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

	private @Nullable UUID typeId;

	private @Nullable UUID numberId;

	private String reference = "";

	private @Nullable LocalDate datedOn;

	private String subject = "";

	private @Nullable UUID fileId;

	/** A file of the directive's own text. */
	static DirectiveDocument text(UUID id, @Nullable UUID fileId, String subject) {
		DirectiveDocument document = new DirectiveDocument();
		document.id = id;
		document.fileId = fileId;
		document.subject = subject;
		return document;
	}

	/** Guidance, perhaps without a number or a file of its own. */
	static DirectiveDocument guidance(UUID id, UUID typeId, @Nullable UUID numberId, String reference,
			LocalDate datedOn, String subject, @Nullable UUID fileId) {
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
		DirectiveDocument copy = text(Ids.next(), fileId, subject);
		copy.guidance = guidance;
		copy.typeId = typeId;
		copy.numberId = numberId;
		copy.reference = reference;
		copy.datedOn = datedOn;
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
