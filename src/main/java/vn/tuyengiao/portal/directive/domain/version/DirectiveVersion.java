package vn.tuyengiao.portal.directive.domain.version;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import lombok.AccessLevel;
import lombok.Getter;
import lombok.NoArgsConstructor;
import org.jspecify.annotations.Nullable;
import vn.tuyengiao.portal.directive.domain.Urgency;
import vn.tuyengiao.portal.platform.AggregateRoot;
import vn.tuyengiao.portal.platform.NotFoundException;
import vn.tuyengiao.portal.platform.RefusedException;
import vn.tuyengiao.portal.platform.rounds.Authors;
import vn.tuyengiao.portal.platform.rounds.Rounds;

/**
 * What a directive says and asks at one time. A draft is written by several people and
 * issued by somebody else; afterwards it never changes.
 */
@Entity
@Getter
@NoArgsConstructor(access = AccessLevel.PROTECTED)
class DirectiveVersion extends AggregateRoot {

	/** More than any package holds; keeps a page within reason. */
	static final int MAX_DOCUMENTS = 30;

	private UUID directiveId;

	private int number;

	private String subject;

	@Enumerated(EnumType.STRING)
	private Urgency urgency;

	private String request = "";

	private String change = "";

	@Embedded
	@Getter(AccessLevel.NONE)
	private Authors authors = new Authors();

	private Instant createdAt;

	private UUID lastEditedBy;

	private Instant lastEditedAt;

	private @Nullable UUID issuedBy;

	private @Nullable Instant issuedAt;

	@OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
	@JoinColumn(name = "version_id", nullable = false, updatable = false)
	@OrderBy("position")
	@Getter(AccessLevel.NONE)
	private List<DirectiveDocument> documents = new ArrayList<>();

	private DirectiveVersion(UUID id, UUID directiveId, int number, VersionWording wording, UUID author, Instant at) {
		super(id);
		this.directiveId = directiveId;
		this.number = number;
		this.createdAt = at;
		say(wording);
		touch(author, at);
	}

	/** The first version, still to be issued. */
	static DirectiveVersion first(UUID id, UUID directiveId, VersionWording wording, UUID author, Instant at) {
		return new DirectiveVersion(id, directiveId, 1, wording, author, at);
	}

	/** The next version, which begins as this one stands. */
	DirectiveVersion next(UUID id, String newChange, UUID author, Instant at) {
		DirectiveVersion version = new DirectiveVersion(id, directiveId, number + 1,
				new VersionWording(subject, urgency, request, newChange), author, at);
		documents.forEach(document -> version.documents.add(document.copy()));
		return version;
	}

	List<DirectiveDocument> getDocuments() {
		return Collections.unmodifiableList(documents);
	}

	/** Everybody who ever wrote in it: none of them may issue it. */
	Set<UUID> writers() {
		return authors.all();
	}

	boolean isIssued() {
		return issuedAt != null;
	}

	/** Takes note of an edit. */
	void edited(UUID author, Instant at) {
		requireDraft();
		touch(author, at);
	}

	void write(VersionWording wording, UUID author, Instant at) {
		edited(author, at);
		say(wording);
	}

	/** Puts a document at the end of its part: the text itself first, then guidance. */
	void add(DirectiveDocument document, UUID author, Instant at) {
		edited(author, at);
		if (documents.size() >= MAX_DOCUMENTS) {
			throw new RefusedException("directive.refused.documents", MAX_DOCUMENTS);
		}
		documents.add(document);
		arrange();
	}

	void remove(UUID documentId, UUID author, Instant at) {
		edited(author, at);
		documents.remove(document(documentId));
		arrange();
	}

	/**
	 * @throws NotFoundException if it has no such document
	 */
	DirectiveDocument document(UUID documentId) {
		return documents.stream()
			.filter(document -> document.getId().equals(documentId))
			.findFirst()
			.orElseThrow(() -> new NotFoundException("document " + documentId));
	}

	void issue(UUID leader, Instant at) {
		requireDraft();
		authors.requireOther(leader);
		issuedBy = leader;
		issuedAt = at;
	}

	/**
	 * @throws RefusedException unless this very leader issued it some minutes ago
	 */
	void recall(UUID leader, Instant at) {
		if (!leader.equals(issuedBy)) {
			throw new RefusedException("directive.refused.recall.other");
		}
		if (!Rounds.isRecallable(issuedAt, at)) {
			throw new RefusedException("directive.refused.recall.late", Rounds.RECALL.toMinutes());
		}
		issuedBy = null;
		issuedAt = null;
	}

	private void requireDraft() {
		if (isIssued()) {
			throw new RefusedException("directive.refused.issued");
		}
	}

	private void say(VersionWording wording) {
		subject = wording.subject();
		urgency = wording.urgency();
		request = wording.request();
		change = wording.change();
	}

	private void touch(UUID author, Instant at) {
		lastEditedBy = author;
		lastEditedAt = at;
		authors.add(author);
	}

	private void arrange() {
		documents.sort(Comparator.comparing(DirectiveDocument::isGuidance));
		for (int i = 0; i < documents.size(); i++) {
			documents.get(i).moveTo(i);
		}
	}

	HeldVersion held() {
		return new HeldVersion(getId(), number, getVersion(), writers(), isIssued(),
				documents.stream().anyMatch(document -> !document.isGuidance()),
				documents.stream()
					.map(DirectiveDocument::getFileId)
					.filter(Objects::nonNull)
					.collect(Collectors.toUnmodifiableSet()));
	}

}
