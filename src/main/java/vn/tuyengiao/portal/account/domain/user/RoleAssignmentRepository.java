package vn.tuyengiao.portal.account.domain.user;

import java.util.List;
import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;

interface RoleAssignmentRepository extends JpaRepository<RoleAssignment, UUID> {

	List<RoleAssignment> findByUserIdOrderByValidFrom(UUID userId);

}
