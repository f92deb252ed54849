package vn.tuyengiao.portal.directive.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tuyengiao.portal.account.Access;
import vn.tuyengiao.portal.account.Permission;
import vn.tuyengiao.portal.organization.Organization;
import vn.tuyengiao.portal.organization.UnitView;
import vn.tuyengiao.portal.platform.InvalidInputException;
import vn.tuyengiao.portal.platform.InvalidInputException.Fault;
import vn.tuyengiao.portal.platform.RefusedException;
import vn.tuyengiao.portal.platform.VietnamTime;
import vn.tuyengiao.portal.register.Register;

/** Who gets a draft, to carry out or to know, and what is asked by when. */
@Service
@Transactional
@RequiredArgsConstructor
public class DistributionService {

	/** Up to so many units are chosen one by one; of more, the units between. */
	private static final int ONE_BY_ONE = 300;

	private final DirectiveRepository directives;

	private final DirectiveVersionRepository versions;

	private final Distribution distribution;

	private final Register register;

	private final RequiredStepQueries steps;

	private final DirectiveAccess sight;

	private final Organization organization;

	private final Access access;

	private final JdbcClient jdbc;

	private final VietnamTime time;

	/**
	 * What the form offers and what is chosen so far.
	 * @throws RefusedException if nothing is in preparation
	 */
	@Transactional(readOnly = true)
	public Choice choice(UUID directiveId) {
		DirectiveAccess.Head head = sight.require(Permission.REGISTER, directiveId);
		LocalDate today = time.today();
		Draft draft = jdbc
			.sql("""
					select v.id, v.version, v.number, v.subject, d.reference, d.issued_on, t.reaches_all, (select count(*)
					          from unit u join unit_closure c on c.descendant_id = u.id and c.ancestor_id = d.unit_id and c.depth > 0
					         where u.reporting and :today between u.valid_from and coalesce(u.valid_to, 'infinity')) as reporting
					  from directive d join document_type t on t.id = d.type_id
					  join directive_version v on v.directive_id = d.id and v.issued_at is null
					 where d.id = :id and d.status <> 'WITHDRAWN'""")
			.param("id", directiveId)
			.param("today", today)
			.query((row, number) -> new Draft(directiveId, row.getObject("id", UUID.class), row.getLong("version"),
					row.getInt("number"), row.getString("reference"), row.getString("subject"),
					row.getObject("issued_on", LocalDate.class), row.getBoolean("reaches_all"),
					row.getLong("reporting") <= ONE_BY_ONE))
			.optional()
			.orElseThrow(() -> new RefusedException("directive.refused.issued"));
		List<Target> targets = draft.oneByOne() ? units(draft.versionId(), head.unitId(), today)
				: groups(draft.versionId(), head.unitId(), today);
		Map<UUID, LocalDate> due = jdbc.sql("select step_id, due_on from directive_step where version_id = :version")
			.param("version", draft.versionId())
			.query((row, number) -> Map.entry(row.getObject("step_id", UUID.class),
					row.getObject("due_on", LocalDate.class)))
			.list()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
		return new Choice(draft, targets, steps.stepsOn(today), due);
	}

	/**
	 * Replaces recipients and steps of the draft.
	 * @throws InvalidInputException with faults at {@code recipients},
	 * {@code steps[<id>]}
	 */
	public void distribute(Distribute command) {
		DirectiveAccess.Head head = sight.require(Permission.REGISTER, command.directiveId());
		Directive directive = directives.take(command.directiveId());
		directive.requireInUse();
		DirectiveVersion draft = versions.findDraft(command.directiveId())
			.orElseThrow(() -> new RefusedException("directive.refused.issued"));
		LocalDate today = time.today();
		Choice choice = choice(command.directiveId());
		boolean oneByOne = choice.oneByOne();
		Set<UUID> chosen = command.recipients().keySet();
		List<Fault> faults = new ArrayList<>();
		if (distribution.countBelow(head.unitId(), chosen) < chosen.size()) {
			faults.add(new Fault("recipients", "directive.fault.unit-outside"));
		}
		Set<UUID> known = steps.stepsOn(today)
			.stream()
			.map(StepView::id)
			.collect(Collectors.toCollection(HashSet::new));
		known.addAll(choice.due().keySet());
		command.steps().forEach((step, due) -> {
			String field = "steps[" + step + "]";
			if (!known.contains(step)) {
				faults.add(new Fault(field, "directive.fault.step-not-now"));
			}
			else if (due.isBefore(directive.getIssuedOn())) {
				faults.add(new Fault(field, "directive.fault.due-before", directive.getIssuedOn()));
			}
		});
		if (!faults.isEmpty()) {
			throw new InvalidInputException(faults);
		}
		draft.requireVersion(command.version());
		draft.edited(access.user().id(), time.now());
		versions.flush();
		distribution.replace(draft.getId(), members(command, RecipientKind.CARRY_OUT, oneByOne),
				members(command, RecipientKind.TO_KNOW, oneByOne), command.steps());
		if (register.type(directive.getTypeId()).reachesAll()) {
			distribution.addAllReporting(draft.getId(), head.unitId());
		}
	}

	private Set<UUID> members(Distribute command, RecipientKind kind, boolean oneByOne) {
		Set<UUID> chosen = command.recipients()
			.entrySet()
			.stream()
			.filter(entry -> entry.getValue() == kind)
			.map(Map.Entry::getKey)
			.collect(Collectors.toSet());
		return oneByOne ? chosen
				: organization.reportingUnitsUnder(chosen).stream().map(UnitView::id).collect(Collectors.toSet());
	}

	private List<Target> units(UUID versionId, UUID keeperId, LocalDate today) {
		return jdbc
			.sql("""
					select u.id, u.name, r.kind, 1 as members
					  from unit u join unit_closure c on c.descendant_id = u.id and c.ancestor_id = :keeper and c.depth > 0
					  left join directive_recipient r on r.version_id = :version and r.unit_id = u.id
					 where u.reporting and :today between u.valid_from and coalesce(u.valid_to, 'infinity') or r.kind is not null
					 order by u.short_name collate "vi-x-icu", u.id""")
			.param("keeper", keeperId)
			.param("version", versionId)
			.param("today", today)
			.query((row, number) -> target(row))
			.list();
	}

	/** The units right above those that report; a mixed one shows what most have. */
	private List<Target> groups(UUID versionId, UUID keeperId, LocalDate today) {
		return jdbc.sql("""
				select p.id, p.name, count(*) as members, mode() within group (order by r.kind) as kind
				  from unit u join unit_closure c on c.descendant_id = u.id and c.ancestor_id = :keeper and c.depth > 0
				  join unit p on p.id = u.parent_id
				  left join directive_recipient r on r.version_id = :version and r.unit_id = u.id
				 where u.reporting and :today between u.valid_from and coalesce(u.valid_to, 'infinity')
				 group by p.id, p.name, p.short_name
				 order by p.short_name collate "vi-x-icu", p.id""")
			.param("keeper", keeperId)
			.param("version", versionId)
			.param("today", today)
			.query((row, number) -> target(row))
			.list();
	}

	private static Target target(java.sql.ResultSet row) throws java.sql.SQLException {
		String kind = row.getString("kind");
		return new Target(row.getObject("id", UUID.class), row.getString("name"), row.getInt("members"),
				kind == null ? null : RecipientKind.valueOf(kind));
	}

	/**
	 * The draft that is distributed; {@code version} for the next write.
	 * {@code oneByOne}: there are so few units that each is chosen by itself.
	 */
	public record Draft(UUID directiveId, UUID versionId, long version, int number, String reference, String subject,
			LocalDate issuedOn, boolean reachesAll, boolean oneByOne) {
	}

	/** A unit, or all those that report below one; {@code kind} is null if not chosen. */
	public record Target(UUID id, String name, int members, RecipientKind kind) {
	}

	/** {@code due}: by step. */
	public record Choice(Draft draft, List<Target> targets, List<StepView> steps, Map<UUID, LocalDate> due) {

		/** Targets are the units themselves. */
		public boolean oneByOne() {
			return draft.oneByOne();
		}

	}

	/** Who gets it and what is asked; {@code steps}: due date by step. */
	public record Distribute(UUID directiveId, long version, Map<UUID, RecipientKind> recipients,
			Map<UUID, LocalDate> steps) {
	}

}
