package vn.tuyengiao.portal.paper.domain.words;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tuyengiao.portal.platform.InvalidInputException;
import vn.tuyengiao.portal.platform.NotFoundException;
import vn.tuyengiao.portal.platform.StaleException;
import vn.tuyengiao.portal.platform.catalogue.Catalogue;
import vn.tuyengiao.portal.platform.catalogue.CatalogueQueries;

/** The administrator's work on how posts sign: one way a post on each day. */
@Service
@RequiredArgsConstructor
@PreAuthorize("hasAuthority('ADMINISTER')")
@Transactional
public class SigningAdministration {

	private static final String TABLE = "signing_line";

	private final SigningLineRepository lines;

	private final Catalogue catalogue;

	private final CatalogueQueries queries;

	/** By post, the newest first; there are few. */
	@Transactional(readOnly = true)
	public List<SigningView> list() {
		return lines.findAllByOrderByValidFromDesc()
			.stream()
			.map(SigningLine::view)
			.sorted(Comparator.comparing(view -> view.said().post()))
			.toList();
	}

	/**
	 * @throws NotFoundException if there is none
	 */
	@Transactional(readOnly = true)
	public SigningView line(UUID id) {
		return catalogue.one(lines, id).view();
	}

	/**
	 * Adds a way to sign. The same form sent twice adds one.
	 * @throws InvalidInputException with faults at the fields of {@link SigningCommand}
	 * @throws StaleException if the id is that of another line
	 */
	public void add(UUID id, SigningCommand command) {
		catalogue.add(lines, new SigningLine(id, command), () -> requireFree(id, command));
	}

	/**
	 * Changes it or ends it. What was issued keeps its own.
	 * @throws InvalidInputException with faults at the fields of {@link SigningCommand}
	 * @throws StaleException if somebody changed it since {@code version}
	 */
	public void change(UUID id, long version, SigningCommand command) {
		SigningLine entry = catalogue.take(lines, id, version);
		requireFree(id, command);
		entry.change(command);
	}

	private void requireFree(UUID id, SigningCommand command) {
		if (queries.isTaken(TABLE, "post", command.post().name(), id, command.validFrom(), command.validTo(), "true",
				null)) {
			throw new InvalidInputException("validFrom", "paper.fault.in-force");
		}
	}

}
