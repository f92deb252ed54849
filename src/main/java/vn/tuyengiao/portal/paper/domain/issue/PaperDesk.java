package vn.tuyengiao.portal.paper.domain.issue;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tuyengiao.portal.account.Access;
import vn.tuyengiao.portal.file.Files;
import vn.tuyengiao.portal.file.StoredFile;
import vn.tuyengiao.portal.file.Upload;
import vn.tuyengiao.portal.paper.GivenNumber;
import vn.tuyengiao.portal.paper.PaperIssued;
import vn.tuyengiao.portal.paper.PaperKind;
import vn.tuyengiao.portal.paper.PaperRecord;
import vn.tuyengiao.portal.paper.PartyDocument;
import vn.tuyengiao.portal.paper.TaskStyle;
import vn.tuyengiao.portal.paper.domain.issue.PaperReader.Composed;
import vn.tuyengiao.portal.paper.domain.words.PaperPart;
import vn.tuyengiao.portal.paper.domain.words.PaperWording;
import vn.tuyengiao.portal.platform.Faults;
import vn.tuyengiao.portal.platform.Ids;
import vn.tuyengiao.portal.platform.InvalidInputException;
import vn.tuyengiao.portal.platform.NotFoundException;
import vn.tuyengiao.portal.platform.RefusedException;
import vn.tuyengiao.portal.platform.StaleException;
import vn.tuyengiao.portal.platform.VietnamTime;
import vn.tuyengiao.portal.platform.database.TransactionLock;
import vn.tuyengiao.portal.platform.secrecy.SecrecyMarking;
import vn.tuyengiao.portal.register.Numbers;
import vn.tuyengiao.portal.register.OwnBodies;
import vn.tuyengiao.portal.register.TakenNumber;

/**
 * The work on documents of records: choose their words, give them number and day, attach
 * what was signed.
 */
@Service
@RequiredArgsConstructor
@Transactional
public class PaperDesk {

	private final PaperRepository papers;

	private final PaperSources sources;

	private final PaperReader reader;

	private final Numbers numbers;

	private final OwnBodies bodies;

	private final Files files;

	private final Access access;

	private final TransactionLock lock;

	private final PaperNews news;

	private final ApplicationEventPublisher events;

	private final VietnamTime time;

	/**
	 * Keeps what was chosen; parts that read as the office's words go on following them.
	 * The same form sent twice keeps it once.
	 * @throws InvalidInputException with faults at the parts, {@code datedOn} and
	 * {@code signerId}
	 * @throws StaleException if somebody chose otherwise since
	 */
	public void choose(PaperKind kind, UUID recordId, ChooseWords command) {
		PaperRecord record = writable(kind, recordId);
		lock.take("paper " + recordId);
		Composed office = reader.compose(record, command.draft(Map.of()), null);
		PaperDraft chosen = command.draft(differing(command.words(), office.office()));
		check(office, chosen).throwIfAny();
		Optional<Paper> stored = papers.draftOf(kind, recordId);
		long version = stored.map(Paper::getVersion).orElse(PaperSheet.NO_DRAFT);
		if (version != command.version() && stored.filter(paper -> chosen.equals(paper.draft())).isEmpty()) {
			throw new StaleException("paper of " + recordId);
		}
		Paper paper = stored.orElseGet(() -> new Paper(Ids.next(), record, access.user().id(), time.now()));
		paper.choose(chosen, access.user().id(), time.now());
		paper.call(chosen.words().getOrDefault(PaperPart.SUBJECT, office.office().subject()));
		papers.saveAndFlush(paper);
	}

	/**
	 * Gives the document its number and its day, for good. The same form sent twice
	 * issues once.
	 * @return the document that was issued
	 * @throws InvalidInputException with faults at {@code datedOn}, {@code number}
	 * @throws RefusedException if it cannot be issued
	 * @throws StaleException if somebody chose other words since
	 */
	public UUID issue(PaperKind kind, UUID recordId, IssuePaper command) {
		PaperRecord record = sources.read(kind, recordId);
		if (!record.rights().issue()) {
			throw new AccessDeniedException("does not issue " + kind + " " + recordId);
		}
		lock.take("paper " + recordId);
		Optional<Paper> before = papers.findById(command.id());
		if (before.isPresent() && before.get().getStatus() == PaperStatus.ISSUED) {
			requireSame(before.get(), command);
			return before.get().getId();
		}
		if (!record.missing().isEmpty()) {
			throw new RefusedException("paper.refused.missing");
		}
		Paper paper = papers.draftOf(kind, recordId)
			.orElseGet(() -> new Paper(command.id(), record, access.user().id(), time.now()));
		if (!paper.getId().equals(command.id())) {
			throw new StaleException("paper of " + recordId);
		}
		if (!paper.isNew()) {
			paper.requireVersion(command.version());
		}
		if (record.needsPresenting() && !paper.isPresented()) {
			throw new RefusedException("paper.refused.not-presented");
		}
		LocalDate day = given(record).map(GivenNumber::datedOn).orElse(command.datedOn());
		new Faults().addIf(day.isAfter(time.today()), "datedOn", "paper.fault.future").throwIfAny();
		PaperDraft shown = reader.compose(record, null, null).draft();
		PaperDraft chosen = new PaperDraft(shown.words(), shown.style(), day, shown.signerId());
		Composed looked = reader.compose(record, chosen, null);
		PartyDocument last = looked.framed().papers().last();
		if (last != null && last.saysTheSame(looked.document())) {
			throw new RefusedException("paper.refused.already", looked.framed().papers().issued().get(0).reference());
		}
		if (kindHasOnlyWords(record) && looked.words().body().isBlank()) {
			throw new RefusedException("paper.refused.empty");
		}
		if (looked.document().signature().name().isEmpty()) {
			throw new RefusedException("paper.refused.nobody-signs");
		}
		Numbered numbered = number(record, looked.frame(), command, day);
		Composed issued = reader.compose(record, chosen, numbered.reference());
		paper.issue(
				new Paper.Issue(chosen, numbered.typeId(), numbered.bodyId(), numbered.numberId(), numbered.reference(),
						issued.frame().layout().id(), issued.document(), record.addressees()),
				record.rights().fourEyes(), access.user().id(), time.now());
		papers.saveAndFlush(paper);
		events.publishEvent(
				new PaperIssued(kind, recordId, paper.getId(), paper.getSubject(), access.user().id(), time.now()));
		news.issued(paper);
		return paper.getId();
	}

	/**
	 * Keeps the scan of what was signed; another one takes its place, and the first stays
	 * as its earlier revision.
	 * @param looked somebody looked at its first page, should the portal not be able to
	 * read it
	 * @throws InvalidInputException with a fault at {@code file} or {@code looked}
	 */
	public void attachSigned(PaperKind kind, UUID recordId, UUID id, @Nullable Upload upload, boolean looked) {
		PaperRecord record = sources.read(kind, recordId);
		if (!record.rights().write() && !record.rights().issue()) {
			throw new AccessDeniedException("does not sign " + kind + " " + recordId);
		}
		Paper paper = papers.findById(id)
			.filter(each -> each.getKind() == kind && each.getRecordId().equals(recordId))
			.orElseThrow(() -> new NotFoundException("paper " + id));
		if (upload == null) {
			throw new InvalidInputException("file", "paper.fault.file-missing");
		}
		UUID by = access.user().id();
		UUID before = paper.getSignedFileId();
		StoredFile file = before == null ? files.store("file", upload, by) : files.replace(before, "file", upload, by);
		if (file.reading().isUnchecked()) {
			if (!looked) {
				throw new InvalidInputException("looked", "file.fault.look");
			}
			files.lookedAt(file.id(), by);
		}
		paper.sign(file.id(), by, time.now());
	}

	/** Gone back to and written on, the form is not taken for the one that issued it. */
	private static void requireSame(Paper issued, IssuePaper again) {
		Object[] said = { issued.getReference(), issued.getDatedOn() };
		String number = again.number() == null ? "" : TakenNumber.digits(again.number()) + "-";
		new Faults()
			.addIf(!again.datedOn().equals(issued.getDatedOn()), "datedOn", "paper.fault.issued-otherwise", said)
			.addIf(!issued.getReference().startsWith(number), "number", "paper.fault.issued-otherwise", said)
			.throwIfAny();
	}

	private PaperRecord writable(PaperKind kind, UUID recordId) {
		PaperRecord record = sources.read(kind, recordId);
		if (!record.rights().write()) {
			throw new AccessDeniedException("does not write " + kind + " " + recordId);
		}
		return record;
	}

	/** The record says nothing of its own. */
	private static boolean kindHasOnlyWords(PaperRecord record) {
		return record.kind() == PaperKind.GUIDANCE;
	}

	private static Optional<GivenNumber> given(PaperRecord record) {
		return Optional.ofNullable(record.given());
	}

	private static Map<PaperPart, String> differing(Map<PaperPart, String> words, PaperWording office) {
		Map<PaperPart, String> differing = new EnumMap<>(PaperPart.class);
		words.forEach((part, said) -> {
			if (!said.lines().toList().equals(part.of(office).lines().toList())) {
				differing.put(part, said);
			}
		});
		return differing;
	}

	private static Faults check(Composed office, PaperDraft chosen) {
		Faults faults = new Faults();
		chosen.words()
			.forEach((part, said) -> faults.addIf(SecrecyMarking.inSubject(said), part.getKey(), "paper.fault.secret"));
		faults.addIf("".equals(chosen.words().get(PaperPart.SUBJECT)), "subject", "paper.fault.subject-missing");
		faults.addIf(
				chosen.signerId() != null
						&& office.signers().stream().noneMatch(each -> each.personId().equals(chosen.signerId())),
				"signerId", "paper.fault.signer");
		return faults;
	}

	/** The next number of the body, or the one that is settled already. */
	private Numbered number(PaperRecord record, PaperFrame frame, IssuePaper command, LocalDate day) {
		Optional<GivenNumber> given = given(record);
		if (given.isPresent()) {
			return new Numbered(given.get().typeId(), null, null, given.get().reference());
		}
		UUID typeId = frame.typeId();
		if (typeId == null) {
			throw new RefusedException("paper.refused.no-type");
		}
		if (!frame.bearsNumber()) {
			return new Numbered(typeId, null, null, "");
		}
		UUID bodyId = bodies.own(record.unitId(), record.byBoard(), day, frame.body(record.byBoard()),
				frame.suffix(record.byBoard()));
		UUID numberId = Ids.next();
		TakenNumber taken = numbers.takeAt(numberId, typeId, bodyId, day, command.number());
		return new Numbered(typeId, bodyId, numberId, taken.reference());
	}

	/** Who numbered it, how. */
	private record Numbered(UUID typeId, @Nullable UUID bodyId, @Nullable UUID numberId, String reference) {
	}

	/**
	 * What a form chooses.
	 *
	 * @param version of the draft that it was made of; {@link PaperSheet#NO_DRAFT}
	 * @param words of every part of the form
	 */
	public record ChooseWords(long version, Map<PaperPart, String> words, TaskStyle style, @Nullable LocalDate datedOn,
			@Nullable UUID signerId) {

		PaperDraft draft(Map<PaperPart, String> differing) {
			return new PaperDraft(differing, style, datedOn, signerId);
		}

	}

	/**
	 * What a form issues.
	 *
	 * @param id of its draft, or a new one where it has none: pressing twice issues once
	 * @param version of the draft that was looked at
	 * @param number the office's book is at already; null for the next one
	 */
	public record IssuePaper(UUID id, long version, LocalDate datedOn, @Nullable Integer number) {
	}

}
