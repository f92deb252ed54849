package vn.tuyengiao.portal.directive.domain.issue;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tuyengiao.portal.account.Access;
import vn.tuyengiao.portal.account.Permission;
import vn.tuyengiao.portal.directive.domain.recipient.RecipientQueries;
import vn.tuyengiao.portal.directive.domain.sight.DirectiveAccess;
import vn.tuyengiao.portal.directive.domain.sight.DirectiveSecrecy;
import vn.tuyengiao.portal.directive.domain.told.DirectiveNews;
import vn.tuyengiao.portal.directive.domain.version.DirectiveRecords;
import vn.tuyengiao.portal.directive.domain.version.DraftReadiness;
import vn.tuyengiao.portal.directive.domain.version.HeldDirective;
import vn.tuyengiao.portal.directive.domain.version.HeldVersion;
import vn.tuyengiao.portal.platform.Faults;
import vn.tuyengiao.portal.platform.Ids;
import vn.tuyengiao.portal.platform.InvalidInputException;
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

	private final DirectiveRecords records;

	private final PresentationRepository presentations;

	private final RecipientQueries recipients;

	private final UncheckedFiles unchecked;

	private final Register register;

	private final DirectiveSecrecy secrecy;

	private final DirectiveAccess sight;

	private final Access access;

	private final DirectiveNews news;

	private final VietnamTime time;

	/**
	 * Lays the draft before the leaders. Pressed twice it is done once.
	 * @return number of the version
	 * @throws RefusedException if something is missing
	 */
	public int present(UUID id, UUID versionId) {
		sight.require(Permission.REGISTER, id);
		HeldDirective directive = records.take(id).requireInUse();
		HeldVersion draft = records.version(id, versionId).requireDraft();
		if (presentations.findFirstByVersionIdOrderByPresentedAtDescIdDesc(versionId)
			.filter(Presentation::isWaiting)
			.isPresent()) {
			return draft.number();
		}
		DraftReadiness.require(draft, unchecked.of(draft), recipients.summary(versionId, directive.unitId()),
				register.type(directive.typeId()).reachesAll(), time.today());
		presentFor(versionId, access.user().id(), time.now());
		return draft.number();
	}

	/**
	 * The same for what nobody who is signed in writes, as sample directives; checks
	 * nothing.
	 */
	public void presentFor(UUID versionId, UUID author, Instant at) {
		UUID presentation = presentations.saveAndFlush(new Presentation(Ids.next(), versionId, author, at)).getId();
		news.presented(presentation);
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
		records.take(id).requireInUse();
		HeldVersion draft = records.version(id, versionId).requireDraft();
		UUID leader = access.user().id();
		if (draft.writers().contains(leader)) {
			throw new AccessDeniedException("who wrote it does not give it back");
		}
		new Faults().addAll(secrecy.faults("reason", reason)).throwIfAny();
		Optional<Presentation> last = presentations.findFirstByVersionIdOrderByPresentedAtDescIdDesc(versionId);
		if (last.filter(done -> leader.equals(done.getReturnedBy()) && reason.equals(done.getReason())).isPresent()) {
			return draft.number();
		}
		Presentation presentation = last.orElseThrow(() -> new RefusedException("directive.refused.not-presented"));
		presentation.giveBack(reason, leader, time.now());
		presentations.flush();
		news.returned(presentation.getId());
		return draft.number();
	}

}
