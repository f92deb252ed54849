package vn.tuyengiao.portal.directive.domain.version;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.tuyengiao.portal.directive.domain.recipient.RecipientBook;
import vn.tuyengiao.portal.platform.Ids;
import vn.tuyengiao.portal.platform.NotFoundException;
import vn.tuyengiao.portal.platform.RefusedException;

/**
 * The one way for other rooms to change a directive, its versions and their documents,
 * within their transaction. Checks no access: they have.
 */
@Component
@RequiredArgsConstructor
@Transactional(propagation = Propagation.MANDATORY)
public class DirectiveRecords {

	private final DirectiveRepository directives;

	private final DirectiveVersionRepository versions;

	private final RecipientBook recipients;

	/**
	 * Takes the row for this transaction: steps on one directive happen one after the
	 * other, also when a button is pressed twice.
	 * @throws NotFoundException if there is none
	 */
	public HeldDirective take(UUID id) {
		return directives.take(id).held();
	}

	/**
	 * The version in preparation.
	 * @throws RefusedException if there is none
	 */
	public HeldVersion draft(UUID directiveId) {
		return findDraft(directiveId).held();
	}

	/**
	 * @throws NotFoundException if the directive has no such version
	 */
	public HeldVersion version(UUID directiveId, UUID versionId) {
		return find(directiveId, versionId).map(DirectiveVersion::held)
			.orElseThrow(() -> new NotFoundException("version " + versionId));
	}

	/** Takes note that somebody edited what belongs to the draft. */
	public void edited(UUID directiveId, long lock, UUID author, Instant at) {
		DirectiveVersion draft = findDraft(directiveId);
		draft.requireVersion(lock);
		draft.edited(author, at);
		versions.flush();
	}

	/**
	 * A new directive with its first version.
	 * @return the version's id
	 */
	public UUID register(UUID id, UUID unitId, DirectiveEntry entry, VersionWording wording, UUID author, Instant at) {
		directives.saveAndFlush(new Directive(id, unitId, entry, author, at));
		return versions.saveAndFlush(DirectiveVersion.first(Ids.next(), id, wording, author, at)).getId();
	}

	/** Adds a file of the directive's own text to the draft. */
	public void addText(UUID directiveId, UUID documentId, UUID fileId, String subject, UUID author, Instant at) {
		findDraft(directiveId).add(DirectiveDocument.text(documentId, fileId, subject), author, at);
		versions.flush();
	}

	/**
	 * Begins the next version, which goes to whom the one in force goes.
	 * @param day from which the acknowledgement is due anew
	 * @throws RefusedException unless it is in force
	 */
	public void amend(UUID directiveId, UUID versionId, String change, UUID author, Instant at, LocalDate day) {
		Directive directive = held(directiveId);
		DirectiveVersion current = versions.findByNumber(directiveId, directive.getCurrentNumber())
			.orElseThrow(() -> new NotFoundException("version of " + directiveId));
		versions.saveAndFlush(directive.amend(versionId, current, change, author, at));
		recipients.copy(current.getId(), versionId, day);
	}

	/** Puts the draft into force. */
	public void issue(UUID directiveId, UUID versionId, UUID leader, Instant at) {
		DirectiveVersion draft = find(directiveId, versionId)
			.orElseThrow(() -> new NotFoundException("version " + versionId));
		held(directiveId).issue(draft, leader, at);
		directives.flush();
	}

	/**
	 * The version in force is a draft again, as if it had not been issued.
	 * @return the version that is in force now; null if none is
	 * @throws RefusedException unless this very leader issued it some minutes ago, and
	 * nobody has begun a further one
	 */
	public @Nullable UUID recall(UUID directiveId, UUID versionId, UUID leader, Instant at) {
		DirectiveVersion version = find(directiveId, versionId)
			.orElseThrow(() -> new NotFoundException("version " + versionId));
		if (versions.findByNumber(directiveId, version.getNumber() + 1).isPresent()) {
			throw new RefusedException("directive.refused.recall.amended");
		}
		held(directiveId).recall(version, leader, at);
		directives.flush();
		return versions.findByNumber(directiveId, version.getNumber() - 1).map(DirectiveVersion::getId).orElse(null);
	}

	/** Takes it out of force, or out of preparation. */
	public void withdraw(UUID directiveId, String reason, UUID by, Instant at) {
		held(directiveId).withdraw(reason, by, at);
		directives.flush();
	}

	private Directive held(UUID directiveId) {
		return directives.findById(directiveId).orElseThrow(() -> new NotFoundException("directive " + directiveId));
	}

	private Optional<DirectiveVersion> find(UUID directiveId, UUID versionId) {
		return versions.findById(versionId).filter(version -> version.getDirectiveId().equals(directiveId));
	}

	private DirectiveVersion findDraft(UUID directiveId) {
		return versions.findDraft(directiveId).orElseThrow(() -> new RefusedException("directive.refused.issued"));
	}

}
