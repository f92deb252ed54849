package vn.tuyengiao.portal.account.domain.user;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.tuyengiao.portal.account.domain.pending.PendingRole;
import vn.tuyengiao.portal.platform.RefusedException;
import vn.tuyengiao.portal.platform.database.TransactionLock;

/** Puts roles into force that another person has confirmed. */
@Component
@RequiredArgsConstructor
public class RoleGrants {

	private final RoleAssignmentRepository roles;

	private final TransactionLock lock;

	/** Until the transaction ends, nobody else changes users or roles. */
	@Transactional(propagation = Propagation.MANDATORY)
	public void take() {
		lock.take(UserAdministration.LOCK);
	}

	/** The unit of one that is in force already, or was. */
	public Optional<UUID> unitOfGranted(UUID id) {
		return roles.findById(id).map(RoleAssignment::getUnitId);
	}

	/**
	 * The role is in force from its day on.
	 * @throws RefusedException if the same one was given in the meantime
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void grant(PendingRole pending, UUID confirmer, Instant now) {
		RoleAssignment wanted = new RoleAssignment(pending.id(), pending.userId(), pending.role(), pending.unitId(),
				pending.from(), pending.to())
			.givenBy(pending.givenById(), pending.givenAt())
			.confirmedBy(confirmer, now);
		if (roles.findByUserIdOrderByValidFrom(pending.userId()).stream().anyMatch(wanted::overlaps)) {
			throw new RefusedException("account.role.fault.held");
		}
		roles.saveAndFlush(wanted);
	}

}
