package vn.tuyengiao.portal.account.web;

import java.util.Objects;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import lombok.Getter;
import lombok.Setter;
import org.jspecify.annotations.Nullable;
import vn.tuyengiao.portal.account.domain.signin.SetupCommand;
import vn.tuyengiao.portal.organization.UnitKind;
import vn.tuyengiao.portal.platform.Ids;
import vn.tuyengiao.portal.platform.web.form.EntryId;
import vn.tuyengiao.portal.platform.web.form.Label;

/** The first administrator as he is typed. */
@Getter
@Setter
class SetupForm {

	@NotNull
	private @Nullable UUID id;

	@NotBlank
	@Size(max = 100)
	@Label("account.setup.code")
	private @Nullable String code;

	@NotBlank
	@Size(max = 60)
	@Label("account.username")
	private @Nullable String username;

	@NotBlank
	@Size(max = 150)
	@Label("account.display-name")
	private @Nullable String displayName;

	@NotEmpty
	@Size(max = 1000)
	@Label("account.password")
	private @Nullable String password;

	@NotEmpty
	@Size(max = 1000)
	@Label("account.password.again")
	private @Nullable String passwordAgain;

	@NotNull(groups = WithRoot.class)
	@Label("account.setup.root.kind")
	private @Nullable UnitKind kind;

	@NotBlank(groups = WithRoot.class)
	@Size(max = 200)
	@Label("account.setup.root.name")
	private @Nullable String name;

	@NotBlank(groups = WithRoot.class)
	@Size(max = 60)
	@Label("account.setup.root.short-name")
	private @Nullable String shortName;

	@NotBlank(groups = WithRoot.class)
	@Size(max = 200)
	@Label("account.setup.root.committee")
	private @Nullable String committeeName;

	@NotBlank(groups = WithRoot.class)
	@Size(max = 20)
	@Label("account.setup.root.symbol")
	private @Nullable String symbol;

	static SetupForm blank() {
		SetupForm form = new SetupForm();
		form.id = Ids.next();
		form.kind = UnitKind.DISTRICT;
		return form;
	}

	/** Of a form without faults; so is the next. */
	String code() {
		return Objects.requireNonNull(code);
	}

	SetupCommand command(boolean withRoot) {
		return new SetupCommand(EntryId.of(id, this), Objects.requireNonNull(username),
				Objects.requireNonNull(displayName), Objects.requireNonNull(password), withRoot ? root() : null);
	}

	private SetupCommand.Root root() {
		return new SetupCommand.Root(Objects.requireNonNull(kind), Objects.requireNonNull(name),
				Objects.requireNonNull(shortName), Objects.requireNonNull(committeeName),
				Objects.requireNonNull(symbol));
	}

	/** Where there is no unit yet, the one at the top is asked for. */
	interface WithRoot {

	}

}
