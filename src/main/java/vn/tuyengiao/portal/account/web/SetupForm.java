package vn.tuyengiao.portal.account.web;

import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import lombok.Getter;
import lombok.Setter;
import vn.tuyengiao.portal.account.domain.signin.SetupCommand;
import vn.tuyengiao.portal.organization.UnitKind;
import vn.tuyengiao.portal.platform.Ids;
import vn.tuyengiao.portal.platform.web.form.Label;

/** The first administrator as he is typed. */
@Getter
@Setter
class SetupForm {

	@NotNull
	private UUID id;

	@NotBlank
	@Size(max = 100)
	@Label("account.setup.code")
	private String code;

	@NotBlank
	@Size(max = 60)
	@Label("account.username")
	private String username;

	@NotBlank
	@Size(max = 150)
	@Label("account.display-name")
	private String displayName;

	@NotEmpty
	@Size(max = 1000)
	@Label("account.password")
	private String password;

	@NotEmpty
	@Size(max = 1000)
	@Label("account.password.again")
	private String passwordAgain;

	@NotNull(groups = WithRoot.class)
	@Label("account.setup.root.kind")
	private UnitKind kind;

	@NotBlank(groups = WithRoot.class)
	@Size(max = 200)
	@Label("account.setup.root.name")
	private String name;

	@NotBlank(groups = WithRoot.class)
	@Size(max = 60)
	@Label("account.setup.root.short-name")
	private String shortName;

	@NotBlank(groups = WithRoot.class)
	@Size(max = 200)
	@Label("account.setup.root.committee")
	private String committeeName;

	@NotBlank(groups = WithRoot.class)
	@Size(max = 20)
	@Label("account.setup.root.symbol")
	private String symbol;

	static SetupForm blank() {
		SetupForm form = new SetupForm();
		form.id = Ids.next();
		form.kind = UnitKind.DISTRICT;
		return form;
	}

	SetupCommand command(boolean withRoot) {
		return new SetupCommand(id, username, displayName, password,
				withRoot ? new SetupCommand.Root(kind, name, shortName, committeeName, symbol) : null);
	}

	/** Where there is no unit yet, the one at the top is asked for. */
	interface WithRoot {

	}

}
