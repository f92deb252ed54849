package vn.tuyengiao.portal.platform.catalogue;

import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.NoRepositoryBean;

/** The records of one list. */
@NoRepositoryBean
public interface CatalogueRepository<E> extends JpaRepository<E, UUID> {

	/** Locked until the transaction ends, so that nobody begins to use it meanwhile. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("""
			select e from #{#entityName} e where e.id = :id""")
	Optional<E> findLocked(UUID id);

}
