package vn.tuyengiao.portal.conference.web.group;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import lombok.Getter;
import lombok.Setter;
import org.jspecify.annotations.Nullable;

import vn.tuyengiao.portal.board.BoardRole;
import vn.tuyengiao.portal.board.PostKind;
import vn.tuyengiao.portal.conference.domain.group.CallGroupCommand;
import vn.tuyengiao.portal.conference.domain.group.CallGroupSheet;
import vn.tuyengiao.portal.platform.Ids;
import vn.tuyengiao.portal.platform.web.form.Label;
import vn.tuyengiao.portal.platform.web.form.RecordForm;

/** A standing group, as it is typed. */
@Getter
@Setter
public class CallGroupForm implements RecordForm {

	@NotNull
	private @Nullable UUID id;

	private long version;

	@NotBlank
	@Size(max = 200)
	@Label("call-group.name")
	private @Nullable String name;

	@NotBlank
	@Size(max = 200)
	@Label("call-group.unit")
	private @Nullable String unit;

	@Label("call-group.role")
	private @Nullable BoardRole boardRole;

	@Label("call-group.post")
	private @Nullable PostKind postKind;

	@Label("call-group.below")
	private boolean below;

	@Label("call-group.kinds")
	private List<UUID> kinds = new ArrayList<>();

	@NotNull
	@Label("catalogue.valid-from")
	private @Nullable LocalDate validFrom;

	@Label("catalogue.valid-to")
	private @Nullable LocalDate validTo;

	static CallGroupForm blank(@Nullable String unit, LocalDate today) {
		CallGroupForm form = new CallGroupForm();
		form.id = Ids.next();
		form.unit = unit;
		form.below = true;
		form.validFrom = today;
		return form;
	}

	static CallGroupForm of(CallGroupSheet sheet) {
		CallGroupForm form = new CallGroupForm();
		CallGroupCommand group = sheet.group();
		form.id = sheet.id();
		form.version = sheet.version();
		form.name = group.name();
		form.unit = sheet.unitLabel();
		form.boardRole = group.boardRole();
		form.postKind = group.postKind();
		form.below = group.below();
		form.kinds = group.kinds().stream().sorted().toList();
		form.validFrom = group.validFrom();
		form.validTo = group.validTo();
		return form;
	}

	/** Of a form without faults. */
	CallGroupCommand command() {
		Set<UUID> chosen = new LinkedHashSet<>(kinds);
		chosen.removeIf(Objects::isNull);
		return new CallGroupCommand(Objects.requireNonNull(name), boardRole, postKind, below, chosen,
				Objects.requireNonNull(validFrom), validTo);
	}

}
