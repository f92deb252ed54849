package vn.tuyengiao.portal.directive.web;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import lombok.Getter;
import lombok.Setter;
import org.jspecify.annotations.Nullable;
import vn.tuyengiao.portal.directive.domain.Direction;
import vn.tuyengiao.portal.directive.domain.Urgency;
import vn.tuyengiao.portal.directive.domain.version.DirectiveRegistration.RegisterDirective;
import vn.tuyengiao.portal.platform.Ids;
import vn.tuyengiao.portal.platform.web.form.EntryId;
import vn.tuyengiao.portal.platform.web.form.Label;

/**
 * A new entry of the register as it is typed. {@code id} makes a form that is sent twice
 * register one.
 */
@Getter
@Setter
public class DirectiveRegistrationForm {

	@NotNull
	private @Nullable UUID id;

	@NotNull
	private @Nullable UUID unitId;

	@NotNull
	private @Nullable Direction direction;

	@NotNull
	@Label("directive.type")
	private @Nullable UUID typeId;

	@NotNull
	@Label("directive.body")
	private @Nullable UUID bodyId;

	@Size(max = 60)
	@Label("directive.reference")
	private @Nullable String reference;

	@NotNull
	@Label("directive.issued-on")
	private @Nullable LocalDate issuedOn;

	@Label("directive.received-on")
	private @Nullable LocalDate receivedOn;

	@NotBlank
	@Size(max = 1000)
	@Label("directive.subject")
	private @Nullable String subject;

	@NotNull
	@Label("directive.urgency")
	private @Nullable Urgency urgency;

	@Size(max = 10000)
	@Label("directive.request")
	private @Nullable String request;

	static DirectiveRegistrationForm blank(Direction direction, UUID unitId, LocalDate today) {
		DirectiveRegistrationForm form = new DirectiveRegistrationForm();
		form.id = Ids.next();
		form.unitId = unitId;
		form.direction = direction;
		form.urgency = Urgency.NORMAL;
		form.issuedOn = direction == Direction.OWN ? today : null;
		form.receivedOn = direction == Direction.INCOMING ? today : null;
		return form;
	}

	RegisterDirective command() {
		return new RegisterDirective(EntryId.of(id, this), Objects.requireNonNull(unitId),
				Objects.requireNonNull(direction), Objects.requireNonNull(typeId), Objects.requireNonNull(bodyId),
				reference, Objects.requireNonNull(issuedOn), receivedOn, Objects.requireNonNull(subject),
				Objects.requireNonNull(urgency), request);
	}

}
