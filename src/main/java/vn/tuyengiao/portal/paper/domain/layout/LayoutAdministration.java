package vn.tuyengiao.portal.paper.domain.layout;

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

/** The administrator's work on layouts: one is in force on each day. */
@Service
@RequiredArgsConstructor
@PreAuthorize("hasAuthority('ADMINISTER')")
@Transactional
public class LayoutAdministration {

	private static final String TABLE = "paper_layout";

	private final PaperLayoutRepository layouts;

	private final CatalogueQueries catalogue;

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
		return layouts.findById(id).map(PaperLayout::view).orElseThrow(() -> new NotFoundException("layout " + id));
	}

	/** What was issued was laid out by it. */
	@Transactional(readOnly = true)
	public boolean isUsed(UUID id) {
		return catalogue.isUsed("paper", "layout_id", id);
	}

	/**
	 * Adds one. The same form sent twice adds one.
	 * @throws InvalidInputException with faults at {@code validFrom}, {@code validTo}
	 * @throws StaleException if the id is that of another layout
	 */
	public void add(UUID id, LayoutCommand command) {
		catalogue.lock();
		Optional<PaperLayout> existing = layouts.findById(id);
		if (existing.isPresent()) {
			if (!existing.get().said().equals(command)) {
				throw new StaleException("layout " + id);
			}
			return;
		}
		requireFree(id, command);
		layouts.save(new PaperLayout(id, command));
	}

	/**
	 * Changes one. Documents that were issued in it stay as they were said, and are laid
	 * out anew.
	 * @throws InvalidInputException with faults at {@code validFrom}, {@code validTo}
	 * @throws StaleException if somebody changed it since {@code version}
	 */
	public void change(UUID id, long version, LayoutCommand command) {
		catalogue.lock();
		PaperLayout layout = layouts.findById(id).orElseThrow(() -> new NotFoundException("layout " + id));
		layout.requireVersion(version);
		requireFree(id, command);
		layout.change(command);
	}

	private void requireFree(UUID id, LayoutCommand command) {
		if (catalogue.isInForce(TABLE, id, command.validFrom(), command.validTo())) {
			throw new InvalidInputException("validFrom", "paper.fault.in-force");
		}
	}

}
