package vn.tuyengiao.portal.platform.catalogue;

import java.util.Optional;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import vn.tuyengiao.portal.platform.AggregateRoot;
import vn.tuyengiao.portal.platform.NotFoundException;
import vn.tuyengiao.portal.platform.StaleException;

/**
 * How records of an administrator's lists are added and changed, whatever they are: one
 * change at a time, and a form that is sent twice adds one. What else has to hold is the
 * module's.
 */
@Component
@RequiredArgsConstructor
@Transactional(propagation = Propagation.MANDATORY)
public class Catalogue {

	private final CatalogueQueries queries;

	/**
	 * Adds the record.
	 * @param requireFree refuses it where it stands in the way of another
	 * @throws StaleException if the id is that of another record
	 */
	public <E extends AggregateRoot & CatalogueEntry> void add(CatalogueRepository<E> all, E entry,
			Runnable requireFree) {
		queries.lock();
		Optional<E> existing = all.findById(entry.getId());
		if (existing.isEmpty()) {
			requireFree.run();
			all.save(entry);
		}
		else if (!existing.get().said().equals(entry.said())) {
			throw new StaleException(name(entry) + " " + entry.getId());
		}
	}

	/**
	 * The record to be changed, with nobody beginning to use it meanwhile.
	 * @throws NotFoundException if there is none
	 * @throws StaleException if somebody changed it since {@code version}
	 */
	public <E extends AggregateRoot & CatalogueEntry> E take(CatalogueRepository<E> all, UUID id, long version) {
		queries.lock();
		E entry = all.findLocked(id).orElseThrow(() -> new NotFoundException("entry " + id));
		entry.requireVersion(version);
		return entry;
	}

	/**
	 * The record as it stands.
	 * @throws NotFoundException if there is none
	 */
	@Transactional(readOnly = true)
	public <E extends AggregateRoot & CatalogueEntry> E one(CatalogueRepository<E> all, UUID id) {
		return all.findById(id).orElseThrow(() -> new NotFoundException("entry " + id));
	}

	private static String name(AggregateRoot entry) {
		return entry.getClass().getSimpleName();
	}

}
