package vn.tuyengiao.portal.conference.domain.group;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.tuyengiao.portal.account.Access;
import vn.tuyengiao.portal.platform.VietnamTime;

/** The people of the units that the reader reads, to be chosen from. */
@Service
@Transactional(readOnly = true)
@RequiredArgsConstructor
public class PortalPeople {

	private final PortalPeopleQueries queries;

	private final Access access;

	private final VietnamTime time;

	/** Sorts by {@code name} or {@code unit}. */
	public Page<PortalPerson> page(@Nullable String words, Pageable page) {
		return queries.page(words, access.readable(), time.today(), page);
	}

	/** Those that the reader does not read are left out. */
	public List<PortalPerson> find(Collection<UUID> ids) {
		return ids.isEmpty() ? List.of() : queries.find(ids, access.readable(), time.today());
	}

}
