package vn.tuyengiao.portal.directive.domain.issue;

import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;

interface PresentationRepository extends JpaRepository<Presentation, UUID> {

	Optional<Presentation> findFirstByVersionIdOrderByPresentedAtDescIdDesc(UUID versionId);

}
