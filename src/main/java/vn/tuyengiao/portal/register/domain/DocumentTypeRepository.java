package vn.tuyengiao.portal.register.domain;

import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface DocumentTypeRepository extends JpaRepository<DocumentType, UUID> {

	/** Locked until the transaction ends, so that nobody begins to use it meanwhile. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("""
			select e from DocumentType e where e.id = :id""")
	Optional<DocumentType> findLocked(UUID id);

}
