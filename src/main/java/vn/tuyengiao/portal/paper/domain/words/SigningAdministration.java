package vn.tuyengiao.portal.paper.domain.words;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tuyengiao.portal.platform.InvalidInputException;
import vn.tuyengiao.portal.platform.NotFoundException;
import vn.tuyengiao.portal.platform.StaleException;
import vn.tuyengiao.portal.platform.catalogue.CatalogueQueries;

/** The administrator's work on how posts sign: one way a post on each day. */
@Service
@RequiredArgsConstructor
@PreAuthorize("hasAuthority('ADMINISTER')")
@Transactional
public class SigningAdministration {

	private static final String TABLE = "signing_line";

	private final SigningLineRepository lines;

	private final CatalogueQueries catalogue;

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
		return lines.findById(id).map(SigningLine::view).orElseThrow(() -> new NotFoundException("signing line " + id));
	}

	/**
	 * Adds a way to sign. The same form sent twice adds one.
	 * @throws InvalidInputException with faults at the fields of {@link SigningCommand}
	 * @throws StaleException if the id is that of another line
	 */
	public void add(UUID id, SigningCommand command) {
		catalogue.lock();
		Optional<SigningLine> existing = lines.findById(id);
		if (existing.isPresent()) {
			if (!existing.get().view().said().equals(command)) {
				throw new StaleException("signing line " + id);
			}
			return;
		}
		requireFree(id, command);
		lines.save(new SigningLine(id, command));
	}

	/**
	 * Changes it or ends it. What was issued keeps its own.
	 * @throws InvalidInputException with faults at the fields of {@link SigningCommand}
	 * @throws StaleException if somebody changed it since {@code version}
	 */
	public void change(UUID id, long version, SigningCommand command) {
		catalogue.lock();
		SigningLine stored = lines.findById(id).orElseThrow(() -> new NotFoundException("signing line " + id));
		stored.requireVersion(version);
		requireFree(id, command);
		stored.change(command);
	}

	private void requireFree(UUID id, SigningCommand command) {
		if (catalogue.isTaken(TABLE, "post", command.post().name(), id, command.validFrom(), command.validTo(), "true",
				null)) {
			throw new InvalidInputException("validFrom", "paper.fault.in-force");
		}
	}

}
