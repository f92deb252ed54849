package vn.tuyengiao.portal.organization.domain.term;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface TermRepository extends JpaRepository<Term, UUID> {

	boolean existsByNameAndIdNot(String name, UUID id);

	@Query("""
			select t from Term t
			where t.id <> :id and t.startsOn <= :lastDay and t.endsOn >= :firstDay
			order by t.startsOn limit 1
			""")
	Optional<Term> findOverlapping(LocalDate firstDay, LocalDate lastDay, UUID id);

}
