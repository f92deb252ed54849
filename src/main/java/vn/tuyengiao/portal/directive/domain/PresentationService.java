package vn.tuyengiao.portal.directive.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tuyengiao.portal.account.Access;
import vn.tuyengiao.portal.account.Permission;
import vn.tuyengiao.portal.directive.DirectivePresented;
import vn.tuyengiao.portal.directive.DirectiveReturned;
import vn.tuyengiao.portal.platform.Ids;
import vn.tuyengiao.portal.platform.InvalidInputException;
import vn.tuyengiao.portal.platform.InvalidInputException.Fault;
import vn.tuyengiao.portal.platform.NotFoundException;
import vn.tuyengiao.portal.platform.RefusedException;
import vn.tuyengiao.portal.platform.VietnamTime;
import vn.tuyengiao.portal.register.Register;

/**
 * The way of a draft between those who write it and the leaders who issue it. A leader
 * may issue without it; presenting tells him that it is time.
 */
@Service
@Transactional
@RequiredArgsConstructor
public class PresentationService {

	private final DirectiveRepository directives;

	private final DirectiveVersionRepository versions;

	private final PresentationRepository presentations;

	private final Distribution distribution;

	private final Register register;

	private final Secrecy secrecy;

	private final DirectiveAccess sight;

	private final Access access;

	private final ApplicationEventPublisher events;

	private final VietnamTime time;

	/**
	 * Lays the draft before the leaders. Pressed twice it is done once.
	 * @return number of the version
	 * @throws RefusedException if something is missing
	 */
	public int present(UUID id, UUID versionId) {
		sight.require(Permission.REGISTER, id);
		Directive directive = directives.take(id);
		directive.requireInUse();
		DirectiveVersion draft = draft(id, versionId);
		if (presentations.findFirstByVersionIdOrderByPresentedAtDescIdDesc(versionId)
			.filter(Presentation::isWaiting)
			.isPresent()) {
			return draft.getNumber();
		}
		Readiness.require(draft.getDocuments(), distribution.summary(versionId, directive.getUnitId()),
				register.type(directive.getTypeId()), time.today());
		Presentation presentation = presentations
			.saveAndFlush(new Presentation(Ids.next(), versionId, access.user().id(), time.now()));
		events.publishEvent(new DirectivePresented(id, presentation.getId()));
		return draft.getNumber();
	}

	/**
	 * Gives a presented draft back to those who write it. Pressed twice it is done once.
	 * @return number of the version
	 * @throws AccessDeniedException if the leader wrote in it
	 * @throws InvalidInputException with a fault at {@code reason}
	 * @throws RefusedException if it does not wait for a leader
	 */
	public int giveBack(UUID id, UUID versionId, String reason) {
		sight.require(Permission.ISSUE, id);
		Directive directive = directives.take(id);
		directive.requireInUse();
		DirectiveVersion draft = draft(id, versionId);
		UUID leader = access.user().id();
		if (draft.writers().contains(leader)) {
			throw new AccessDeniedException("who wrote it does not give it back");
		}
		List<Fault> faults = secrecy.faults("reason", reason);
		if (!faults.isEmpty()) {
			throw new InvalidInputException(faults);
		}
		Optional<Presentation> last = presentations.findFirstByVersionIdOrderByPresentedAtDescIdDesc(versionId);
		if (last.filter(done -> leader.equals(done.getReturnedBy()) && reason.equals(done.getReason())).isPresent()) {
			return draft.getNumber();
		}
		Presentation presentation = last.orElseThrow(() -> new RefusedException("directive.refused.not-presented"));
		presentation.giveBack(reason, leader, time.now());
		presentations.flush();
		events.publishEvent(new DirectiveReturned(id, presentation.getId()));
		return draft.getNumber();
	}

	private DirectiveVersion draft(UUID id, UUID versionId) {
		DirectiveVersion draft = versions.findById(versionId)
			.filter(version -> version.getDirectiveId().equals(id))
			.orElseThrow(() -> new NotFoundException("version " + versionId));
		if (draft.isIssued()) {
			throw new RefusedException("directive.refused.issued");
		}
		return draft;
	}

}
