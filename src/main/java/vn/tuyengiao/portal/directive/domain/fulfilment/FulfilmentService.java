package vn.tuyengiao.portal.directive.domain.fulfilment;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.StringUtils;
import vn.tuyengiao.portal.account.Access;
import vn.tuyengiao.portal.account.Permission;
import vn.tuyengiao.portal.directive.domain.duty.DutyBook;
import vn.tuyengiao.portal.directive.domain.receipt.ReceiptService;
import vn.tuyengiao.portal.directive.domain.sight.DirectiveAccess;
import vn.tuyengiao.portal.directive.domain.sight.DirectiveSecrecy;
import vn.tuyengiao.portal.directive.domain.step.RequiredStepQueries;
import vn.tuyengiao.portal.directive.domain.step.RequiredStepView;
import vn.tuyengiao.portal.directive.domain.step.StepEvidence;
import vn.tuyengiao.portal.directive.domain.version.DirectiveRecords;
import vn.tuyengiao.portal.directive.domain.version.HeldDirective;
import vn.tuyengiao.portal.file.Files;
import vn.tuyengiao.portal.file.StoredFile;
import vn.tuyengiao.portal.file.Upload;
import vn.tuyengiao.portal.platform.Faults;
import vn.tuyengiao.portal.platform.InvalidInputException;
import vn.tuyengiao.portal.platform.NotFoundException;
import vn.tuyengiao.portal.platform.RefusedException;
import vn.tuyengiao.portal.platform.StaleException;
import vn.tuyengiao.portal.platform.VietnamTime;

/**
 * What a unit does to carry a directive out and records here: its action programme, and
 * steps that it states. The district may enter it on the unit's behalf, marked so.
 */
@Service
@Transactional
@RequiredArgsConstructor
public class FulfilmentService {

	/** So many files a programme holds. */
	public static final int MAX_FILES = ActionProgramme.MAX_FILES;

	private final DirectiveRecords directives;

	private final ReceiptService receipts;

	private final ActionProgrammeRepository programmes;

	private final RecordedStepRepository records;

	private final DutyBook duties;

	private final RequiredStepQueries steps;

	private final DirectiveSecrecy secrecy;

	private final Files files;

	private final DirectiveAccess sight;

	private final Access access;

	private final FulfilmentQueries queries;

	private final VietnamTime time;

	/**
	 * Writes the unit's action programme; the first time it is made, under the id of the
	 * form. An upload that is given is added to its files, a file that is to go is taken
	 * out of them. The version is as it was read; of a new one anything.
	 * @throws InvalidInputException with faults at {@code datedOn}, {@code reference},
	 * {@code words}, {@code file}, {@code looked}
	 */
	public void writeProgramme(WriteProgramme command) {
		HeldDirective directive = take(command.directiveId(), command.unitId());
		boolean onBehalf = requireWriter(command.unitId());
		Faults faults = new Faults().addAll(secrecy.faults("words", command.content()));
		faults.addAll(secrecy.faults("reference", command.reference()));
		checkDay("datedOn", command.datedOn(), directive, faults);
		Optional<ActionProgramme> existing = programmes.findByDirectiveIdAndUnitId(command.directiveId(),
				command.unitId());
		boolean sentTwice = existing.isPresent() && existing.get().getId().equals(command.id())
				&& existing.get().getVersion() == 0 && command.version() == null;
		if (sentTwice) {
			return;
		}
		if (!StringUtils.hasText(command.content()) && command.upload() == null
				&& existing.filter(stored -> stored.hasFilesBut(command.removedFile())).isEmpty()) {
			faults.add("words", "directive.fault.programme-empty");
		}
		faults.throwIfAny();
		ActionProgramme programme = existing.orElseGet(() -> new ActionProgramme(command.id(), command.directiveId(),
				command.unitId(), command.datedOn(), access.user().id(), time.now()));
		if (existing.isPresent()) {
			if (command.version() == null) {
				throw new StaleException("programme of unit " + command.unitId());
			}
			programme.requireVersion(command.version());
		}
		programme.write(Objects.requireNonNullElse(command.reference(), ""), command.datedOn(),
				Objects.requireNonNullElse(command.content(), ""), access.user().id(), onBehalf, time.now());
		programme.detach(command.removedFile());
		if (command.upload() != null) {
			programme.attach(store(command.upload(), command.looked()));
		}
		programmes.saveAndFlush(programme);
		duties.settle(List.of(command.directiveId()), command.unitId());
	}

	/**
	 * Records that the unit did a step by its own statement.
	 * @throws InvalidInputException with faults at {@code doneOn}, {@code note}
	 */
	public void recordStep(RecordStep command) {
		HeldDirective directive = take(command.directiveId(), command.unitId());
		boolean onBehalf = requireWriter(command.unitId());
		requireDuty(command.directiveId(), command.unitId(), command.stepId());
		Faults faults = new Faults().addAll(secrecy.faults("note", command.note()));
		checkDay("doneOn", command.doneOn(), directive, faults);
		faults.throwIfAny();
		Optional<RecordedStep> existing = records.findByDirectiveIdAndUnitIdAndStepId(command.directiveId(),
				command.unitId(), command.stepId());
		if (existing.isPresent() && command.version() == null) {
			// the same press; unless somebody wrote over it since
			if (existing.get().getId().equals(command.id()) && existing.get().getVersion() == 0) {
				return;
			}
			throw new StaleException("step of unit " + command.unitId());
		}
		RecordedStep record = existing.orElseGet(() -> new RecordedStep(command.id(), command.directiveId(),
				command.unitId(), command.stepId(), command.doneOn(), access.user().id(), time.now()));
		if (existing.isPresent() && command.version() != null) {
			record.requireVersion(command.version());
		}
		record.write(command.doneOn(), Objects.requireNonNullElse(command.note(), ""), access.user().id(), onBehalf,
				time.now());
		records.saveAndFlush(record);
		duties.settle(List.of(command.directiveId()), command.unitId());
	}

	/** Takes back what was recorded by mistake. */
	public void takeBackStep(UUID directiveId, UUID unitId, UUID stepId, long version) {
		take(directiveId, unitId);
		requireWriter(unitId);
		records.findByDirectiveIdAndUnitIdAndStepId(directiveId, unitId, stepId).ifPresent(record -> {
			record.requireVersion(version);
			records.delete(record);
			records.flush();
			duties.settle(List.of(directiveId), unitId);
		});
	}

	/** What the portal could not read whole, the one who sends it has looked at. */
	private UUID store(Upload upload, boolean looked) {
		UUID sender = access.user().id();
		StoredFile file = files.store("file", upload, sender);
		if (file.reading().isUnchecked()) {
			if (!looked) {
				throw new InvalidInputException("looked", "file.fault.look." + file.reading().hiding().get(0));
			}
			files.lookedAt(file.id(), sender);
		}
		return file.id();
	}

	private HeldDirective take(UUID directiveId, UUID unitId) {
		access.require(Permission.READ, unitId);
		sight.look(directiveId);
		HeldDirective directive = directives.take(directiveId);
		receipts.requireRecipient(directive, unitId);
		return directive.requireInUse();
	}

	/** Whether the writer is not of the unit itself. */
	private boolean requireWriter(UUID unitId) {
		Set<Permission> held = access.require(Permission.READ, unitId);
		if (held.contains(Permission.EDIT)) {
			return false;
		}
		if (held.contains(Permission.EDIT_ON_BEHALF)) {
			return true;
		}
		throw new AccessDeniedException("records of unit " + unitId);
	}

	private void requireDuty(UUID directiveId, UUID unitId, UUID stepId) {
		if (!queries.isOwed(directiveId, unitId, stepId)) {
			throw new NotFoundException("step " + stepId);
		}
		RequiredStepView step = steps.step(stepId);
		if (step.evidence() != StepEvidence.STATEMENT) {
			throw new RefusedException("directive.refused.step." + step.evidence());
		}
	}

	private void checkDay(String field, LocalDate day, HeldDirective directive, Faults faults) {
		if (day.isAfter(time.today())) {
			faults.add(field, "directive.fault.future");
		}
		else if (day.isBefore(directive.issuedOn())) {
			faults.add(field, "directive.fault.before-directive", directive.issuedOn());
		}
	}

	/**
	 * {@code version}: null while there is none; {@code upload}, {@code removedFile}: a
	 * file to add and one to take out, null for none; {@code looked}: the writer looked
	 * at the first page of the upload, and it bears no degree of secrecy.
	 */
	public record WriteProgramme(UUID id, @Nullable Long version, UUID directiveId, UUID unitId,
			@Nullable String reference, LocalDate datedOn, @Nullable String content, @Nullable Upload upload,
			boolean looked, @Nullable UUID removedFile) {
	}

	/** {@code version}: null while there is none. */
	public record RecordStep(UUID id, @Nullable Long version, UUID directiveId, UUID unitId, UUID stepId,
			LocalDate doneOn, @Nullable String note) {
	}

}
