package vn.tuyengiao.portal.plan.domain.obligation;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tuyengiao.portal.account.Access;
import vn.tuyengiao.portal.account.AccessScope;
import vn.tuyengiao.portal.account.Permission;
import vn.tuyengiao.portal.plan.domain.told.PlanNews;
import vn.tuyengiao.portal.platform.Faults;
import vn.tuyengiao.portal.platform.Ids;
import vn.tuyengiao.portal.platform.NotFoundException;
import vn.tuyengiao.portal.platform.VietnamTime;
import vn.tuyengiao.portal.platform.rounds.SubmissionStatus;

/** Gives one unit more time for one plan or report. */
@Service
@Transactional
@RequiredArgsConstructor
public class DeadlineService {

	private final ObligationRepository obligations;

	private final DeadlineExtensionRepository extensions;

	private final ObligationQueries queries;

	private final PlanNews news;

	private final Access access;

	private final VietnamTime time;

	/**
	 * What is owed and the time given for it so far.
	 * @throws org.springframework.security.access.AccessDeniedException if the reader
	 * does not give time there
	 */
	@Transactional(readOnly = true)
	public DeadlineView read(UUID obligationId) {
		ObligationRow row = queries.find(obligationId)
			.orElseThrow(() -> new NotFoundException("obligation " + obligationId));
		access.require(Permission.EXTEND, row.unitId());
		return new DeadlineView(row, queries.extensions(obligationId));
	}

	/**
	 * Pressing the button twice grants once; a page gone back to that says another day or
	 * reason grants anew.
	 */
	public void extend(ExtendDeadline command) {
		Obligation obligation = obligations.findForStep(command.obligationId())
			.orElseThrow(() -> new NotFoundException("obligation " + command.obligationId()));
		access.require(Permission.EXTEND, obligation.getUnitId());
		Optional<DeadlineExtension> granted = extensions.findById(command.token());
		if (granted.filter(earlier -> !earlier.getObligationId().equals(obligation.getId())).isPresent()) {
			throw new NotFoundException("token of another extension");
		}
		if (granted.filter(earlier -> earlier.says(command)).isPresent()) {
			return;
		}
		obligation.extend(command.dueOn(), time.today());
		UUID id = granted.isPresent() ? Ids.next() : command.token();
		extensions.save(new DeadlineExtension(id, obligation.getId(), command.dueOn(), command.reason(),
				access.user().id(), time.now()));
		news.extended(id);
	}

	/**
	 * Of these what the signed-in user may give more time to: not what is accepted, nor
	 * what lies out of his reach.
	 * @throws NotFoundException if all of it does
	 * @throws AccessDeniedException if he gives time nowhere
	 */
	@Transactional(readOnly = true)
	public List<ObligationRow> extendable(Collection<UUID> ids) {
		AccessScope scope = access.scopeOf(Permission.EXTEND);
		if (scope.isEmpty()) {
			throw new AccessDeniedException("EXTEND");
		}
		List<ObligationRow> found = queries.picked(ids, scope);
		if (found.isEmpty() && !ids.isEmpty()) {
			throw new NotFoundException("obligations out of reach");
		}
		return found.stream().filter(row -> row.isOwedByUnit() || row.status() == SubmissionStatus.SUBMITTED).toList();
	}

	/**
	 * The same day for all of them, or for none if it is not later for one: each such is
	 * told by its unit. Pressing twice grants once.
	 * @throws org.springframework.security.access.AccessDeniedException if the reader
	 * gives time nowhere
	 */
	public void extendAll(ExtendSeveral command) {
		List<ExtendDeadline> steps = new ArrayList<>();
		Faults faults = new Faults().addIf(command.dueOn().isBefore(time.today()), "dueOn", "plan.extension.past");
		for (ObligationRow row : extendable(command.obligationIds())) {
			UUID token = of(command.token(), row.id());
			if (!extensions.existsById(token)) {
				faults.addIf(!command.dueOn().isAfter(row.effectiveDueOn()), "dueOn", "plan.extensions.notLater",
						row.unitName(), row.effectiveDueOn());
				steps.add(new ExtendDeadline(token, row.id(), command.dueOn(), command.reason()));
			}
		}
		faults.throwIfAny();
		steps.forEach(this::extend);
	}

	/** One id for each of a form's. */
	private static UUID of(UUID token, UUID obligationId) {
		return UUID.nameUUIDFromBytes((token + "." + obligationId).getBytes(StandardCharsets.US_ASCII));
	}

	/** An obligation with the extensions granted for it, the newest first. */
	public record DeadlineView(ObligationRow row, List<Granted> extensions) {
	}

	/** More time, given by whom and why. */
	public record Granted(LocalDate dueOn, String reason, String grantedBy, Instant grantedAt) {
	}

	/** The same for several. */
	public record ExtendSeveral(UUID token, List<UUID> obligationIds, LocalDate dueOn, String reason) {
	}

	/** New due date (inclusive, Asia/Ho_Chi_Minh) for one unit, with its reason. */
	public record ExtendDeadline(UUID token, UUID obligationId, LocalDate dueOn, String reason) {
	}

}
