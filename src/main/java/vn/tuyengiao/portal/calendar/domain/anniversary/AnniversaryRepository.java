package vn.tuyengiao.portal.calendar.domain.anniversary;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface AnniversaryRepository extends JpaRepository<Anniversary, UUID> {

	@Query("""
			select count(a) > 0 from Anniversary a
			where a.id <> :id and lower(a.name) = lower(:name) and a.unitId is not distinct from :unitId
			""")
	boolean isTaken(String name, @Nullable UUID unitId, UUID id);

}
