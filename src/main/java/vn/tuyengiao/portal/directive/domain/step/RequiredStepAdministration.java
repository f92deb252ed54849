package vn.tuyengiao.portal.directive.domain.step;

import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tuyengiao.portal.platform.InvalidInputException;
import vn.tuyengiao.portal.platform.NotFoundException;
import vn.tuyengiao.portal.platform.StaleException;
import vn.tuyengiao.portal.platform.catalogue.Catalogue;
import vn.tuyengiao.portal.platform.catalogue.CatalogueFilter;
import vn.tuyengiao.portal.platform.catalogue.CatalogueQueries;
import vn.tuyengiao.portal.platform.list.Conditions;
import vn.tuyengiao.portal.platform.list.ListStatement;

/**
 * The administrator's work on the steps that directives ask for. Those in force keep what
 * they asked for; on any day a name stands for one step.
 */
@Service
@RequiredArgsConstructor
@PreAuthorize("hasAuthority('ADMINISTER')")
@Transactional
public class RequiredStepAdministration {

	private static final String TABLE = "required_step";

	private static final ListStatement LIST = ListStatement.of("""
			select r.*, count(*) over () as total from (select s.*, '' as symbol from required_step s) r
			where {where} {order} {page}""")
		.order("position", "r.position")
		.order("name", "r.name collate \"vi-x-icu\"")
		.order("days", "r.days")
		.order("from", "r.valid_from")
		.last("r.position, r.name collate \"vi-x-icu\", r.id");

	private final RequiredStepRepository steps;

	private final Catalogue catalogue;

	private final CatalogueQueries list;

	/** Sorts by {@code position}, {@code name}, {@code days} or {@code from}. */
	@Transactional(readOnly = true)
	public Page<RequiredStepView> list(CatalogueFilter filter, Pageable page) {
		return list.page(LIST, new Conditions(), filter, page, RequiredStepQueries::step);
	}

	@Transactional(readOnly = true)
	public int nextPosition() {
		return list.nextPosition(TABLE);
	}

	/**
	 * @throws NotFoundException if there is none
	 */
	@Transactional(readOnly = true)
	public RequiredStepRecord step(UUID id) {
		RequiredStep step = catalogue.one(steps, id);
		return new RequiredStepRecord(step.view(), step.getVersion(), isAsked(id));
	}

	/**
	 * Adds a step. The same form sent twice adds one.
	 * @throws InvalidInputException with faults at the fields of
	 * {@link RequiredStepCommand}
	 * @throws StaleException if the id is that of another step
	 */
	public void add(UUID id, RequiredStepCommand command) {
		catalogue.add(steps, new RequiredStep(id, command), () -> requireFree(id, command));
	}

	/**
	 * Changes a step or ends it. What shows that it is done stays once directives ask for
	 * it.
	 * @throws InvalidInputException with faults at the fields of
	 * {@link RequiredStepCommand}
	 * @throws StaleException if somebody changed it since {@code version}
	 */
	public void change(UUID id, long version, RequiredStepCommand command) {
		catalogue.take(steps, id, version).change(command, isAsked(id));
		requireFree(id, command);
	}

	private boolean isAsked(UUID id) {
		return list.isUsed("directive_step", "step_id", id);
	}

	private void requireFree(UUID id, RequiredStepCommand command) {
		if (list.isTaken(TABLE, "name", command.name(), id, command.validFrom(), command.validTo(), "true", null)) {
			throw new InvalidInputException("name", "directive-step.fault.name-taken");
		}
	}

}
