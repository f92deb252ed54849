package vn.tuyengiao.portal.paper.domain.book;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tuyengiao.portal.account.Access;
import vn.tuyengiao.portal.account.Permission;

/**
 * What goes out as a document: of the units that the reader sees, what was issued, and
 * what was sent to his own; drafts where he may write or issue them.
 */
@Service
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class PaperListing {

	private final PaperBookQueries queries;

	private final Access access;

	/** Sorts by {@code day}, {@code number} or {@code unit}. */
	public Page<PaperRow> page(PaperFilter filter, Pageable page) {
		return queries.page(filter, access.readable(), writes(), page);
	}

	/** Years of which there is anything to be seen, the newest first. */
	public List<String> years() {
		return queries.years(access.readable(), writes());
	}

	/** Units at which the reader himself has drafts to write or to issue. */
	private UUID[] writes() {
		Set<UUID> units = new HashSet<>();
		for (Permission permission : List.of(Permission.EDIT, Permission.REGISTER, Permission.ISSUE)) {
			units.addAll(access.user().rootsOf(permission));
		}
		return units.toArray(UUID[]::new);
	}

}
