package vn.tuyengiao.portal.paper.domain.layout;

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

/** The administrator's work on layouts: one is in force on each day. */
@Service
@RequiredArgsConstructor
@PreAuthorize("hasAuthority('ADMINISTER')")
@Transactional
public class LayoutAdministration {

	private static final String TABLE = "paper_layout";

	private final PaperLayoutRepository layouts;

	private final Catalogue catalogue;

	private final CatalogueQueries queries;

	/** The newest first; there are few. */
	@Transactional(readOnly = true)
	public List<LayoutView> list() {
		return layouts.findAllByOrderByValidFromDesc().stream().map(PaperLayout::view).toList();
	}

	/**
	 * @throws NotFoundException if there is none
	 */
	@Transactional(readOnly = true)
	public LayoutView layout(UUID id) {
		return catalogue.one(layouts, id).view();
	}

	/** What was issued was laid out by it. */
	@Transactional(readOnly = true)
	public boolean isUsed(UUID id) {
		return queries.isUsed("paper", "layout_id", id);
	}

	/**
	 * Adds one. The same form sent twice adds one.
	 * @throws InvalidInputException with faults at {@code validFrom}, {@code validTo}
	 * @throws StaleException if the id is that of another layout
	 */
	public void add(UUID id, LayoutCommand command) {
		catalogue.add(layouts, new PaperLayout(id, command), () -> requireFree(id, command));
	}

	/**
	 * Changes one. Documents that were issued in it stay as they were said, and are laid
	 * out anew.
	 * @throws InvalidInputException with faults at {@code validFrom}, {@code validTo}
	 * @throws StaleException if somebody changed it since {@code version}
	 */
	public void change(UUID id, long version, LayoutCommand command) {
		PaperLayout entry = catalogue.take(layouts, id, version);
		requireFree(id, command);
		entry.change(command);
	}

	private void requireFree(UUID id, LayoutCommand command) {
		if (queries.isInForce(TABLE, id, command.validFrom(), command.validTo())) {
			throw new InvalidInputException("validFrom", "paper.fault.in-force");
		}
	}

}
