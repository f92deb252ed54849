package vn.tuyengiao.portal.directive.domain.version;

import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface DirectiveVersionRepository extends JpaRepository<DirectiveVersion, UUID> {

	@Query("""
			select v from DirectiveVersion v left join fetch v.documents
			 where v.directiveId = :directiveId and v.issuedAt is null""")
	Optional<DirectiveVersion> findDraft(UUID directiveId);

	@Query("""
			select v from DirectiveVersion v left join fetch v.documents
			 where v.directiveId = :directiveId and v.number = :number""")
	Optional<DirectiveVersion> findByNumber(UUID directiveId, int number);

}
