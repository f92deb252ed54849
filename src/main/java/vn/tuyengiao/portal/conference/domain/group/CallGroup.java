package vn.tuyengiao.portal.conference.domain.group;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import lombok.AccessLevel;
import lombok.Getter;
import lombok.NoArgsConstructor;
import org.jspecify.annotations.Nullable;

import vn.tuyengiao.portal.board.BoardRole;
import vn.tuyengiao.portal.board.PostKind;
import vn.tuyengiao.portal.platform.AggregateRoot;
import vn.tuyengiao.portal.platform.Faults;
import vn.tuyengiao.portal.platform.catalogue.Validity;
import vn.tuyengiao.portal.platform.secrecy.SecrecyMarking;

/**
 * A standing group of a unit: members of boards by a rule, people by name, or both. Those
 * by name are kept apart, so that two people can add to them at once.
 */
@Entity
@Getter
@NoArgsConstructor(access = AccessLevel.PROTECTED)
class CallGroup extends AggregateRoot {

	private UUID unitId;

	private String name;

	@Enumerated(EnumType.STRING)
	private @Nullable BoardRole boardRole;

	@Enumerated(EnumType.STRING)
	private @Nullable PostKind postKind;

	private boolean below;

	private LocalDate validFrom;

	private @Nullable LocalDate validTo;

	@ElementCollection
	@CollectionTable(name = "conference_kind_group", joinColumns = @JoinColumn(name = "group_id"))
	@Column(name = "kind_id")
	@Getter(AccessLevel.NONE)
	private Set<UUID> kinds = new HashSet<>();

	CallGroup(UUID id, UUID unitId, CallGroupCommand command) {
		super(id);
		this.unitId = unitId;
		change(command);
	}

	/**
	 * @throws vn.tuyengiao.portal.platform.InvalidInputException with faults at the
	 * fields of {@link CallGroupCommand}
	 */
	final void change(CallGroupCommand command) {
		Faults faults = new Faults();
		Validity.check(command.validFrom(), command.validTo(), faults);
		faults.addIf(SecrecyMarking.inSubject(command.name()), "name", "conference.fault.secret").throwIfAny();
		name = command.name();
		boardRole = command.boardRole();
		postKind = command.postKind();
		below = command.below();
		validFrom = command.validFrom();
		validTo = command.validTo();
		kinds.retainAll(command.kinds());
		kinds.addAll(command.kinds());
	}

	CallGroupCommand command() {
		return new CallGroupCommand(name, boardRole, postKind, below, Set.copyOf(kinds), validFrom, validTo);
	}

}
