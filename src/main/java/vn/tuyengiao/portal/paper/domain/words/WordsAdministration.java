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

/** The administrator's work on the words of documents: one set a kind on each day. */
@Service
@RequiredArgsConstructor
@PreAuthorize("hasAuthority('ADMINISTER')")
@Transactional
public class WordsAdministration {

	private static final String TABLE = "paper_words";

	private final PaperWordsRepository words;

	private final Catalogue catalogue;

	private final CatalogueQueries queries;

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
		return catalogue.one(words, id).view();
	}

	/**
	 * Adds words for a kind. The same form sent twice adds one.
	 * @throws InvalidInputException with faults at the fields of {@link WordsCommand}
	 * @throws StaleException if the id is that of other words
	 */
	public void add(UUID id, WordsCommand command) {
		catalogue.add(words, new PaperWords(id, command), () -> requireFree(id, command));
	}

	/**
	 * Changes words or ends them. What was issued keeps its own.
	 * @throws InvalidInputException with faults at the fields of {@link WordsCommand}
	 * @throws StaleException if somebody changed them since {@code version}
	 */
	public void change(UUID id, long version, WordsCommand command) {
		PaperWords entry = catalogue.take(words, id, version);
		requireFree(id, command);
		entry.change(command);
	}

	private void requireFree(UUID id, WordsCommand command) {
		if (queries.isTaken(TABLE, "kind", command.kind().name(), id, command.validFrom(), command.validTo(), "true",
				null)) {
			throw new InvalidInputException("validFrom", "paper.fault.in-force");
		}
	}

}
