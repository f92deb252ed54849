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

/** The administrator's work on the words of documents: one set a kind on each day. */
@Service
@RequiredArgsConstructor
@PreAuthorize("hasAuthority('ADMINISTER')")
@Transactional
public class WordsAdministration {

	private static final String TABLE = "paper_words";

	private final PaperWordsRepository words;

	private final CatalogueQueries catalogue;

	/** By kind, the newest first; there are few. */
	@Transactional(readOnly = true)
	public List<WordsView> list() {
		return words.findAllByOrderByValidFromDesc()
			.stream()
			.map(PaperWords::view)
			.sorted(Comparator.comparing(view -> view.said().kind()))
			.toList();
	}

	/**
	 * @throws NotFoundException if there is none
	 */
	@Transactional(readOnly = true)
	public WordsView words(UUID id) {
		return words.findById(id).map(PaperWords::view).orElseThrow(() -> new NotFoundException("words " + id));
	}

	/**
	 * Adds words for a kind. The same form sent twice adds one.
	 * @throws InvalidInputException with faults at the fields of {@link WordsCommand}
	 * @throws StaleException if the id is that of other words
	 */
	public void add(UUID id, WordsCommand command) {
		catalogue.lock();
		Optional<PaperWords> existing = words.findById(id);
		if (existing.isPresent()) {
			if (!existing.get().view().said().equals(command)) {
				throw new StaleException("words " + id);
			}
			return;
		}
		requireFree(id, command);
		words.save(new PaperWords(id, command));
	}

	/**
	 * Changes words or ends them. What was issued keeps its own.
	 * @throws InvalidInputException with faults at the fields of {@link WordsCommand}
	 * @throws StaleException if somebody changed them since {@code version}
	 */
	public void change(UUID id, long version, WordsCommand command) {
		catalogue.lock();
		PaperWords stored = words.findById(id).orElseThrow(() -> new NotFoundException("words " + id));
		stored.requireVersion(version);
		requireFree(id, command);
		stored.change(command);
	}

	private void requireFree(UUID id, WordsCommand command) {
		if (catalogue.isTaken(TABLE, "kind", command.kind().name(), id, command.validFrom(), command.validTo(), "true",
				null)) {
			throw new InvalidInputException("validFrom", "paper.fault.in-force");
		}
	}

}
