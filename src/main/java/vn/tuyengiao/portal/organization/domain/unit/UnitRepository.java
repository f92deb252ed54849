package vn.tuyengiao.portal.organization.domain.unit;

import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;

interface UnitRepository extends JpaRepository<Unit, UUID> {

	boolean existsBySlugAndIdNot(String slug, UUID id);

}
