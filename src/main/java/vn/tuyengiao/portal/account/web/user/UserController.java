package vn.tuyengiao.portal.account.web.user;

import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.data.web.PageableDefault;
import org.springframework.data.web.SortDefault;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.tuyengiao.portal.account.Role;
import vn.tuyengiao.portal.account.domain.leaver.LeaverDesk;
import vn.tuyengiao.portal.account.domain.signin.AddressWatch;
import vn.tuyengiao.portal.account.domain.user.HandOver;
import vn.tuyengiao.portal.account.domain.user.UserAdministration;
import vn.tuyengiao.portal.account.domain.user.UserFilter;
import vn.tuyengiao.portal.account.domain.user.UserList;
import vn.tuyengiao.portal.account.domain.user.UserRecord;
import vn.tuyengiao.portal.account.domain.user.UserRow;
import vn.tuyengiao.portal.platform.VietnamTime;
import vn.tuyengiao.portal.platform.web.Flash;
import vn.tuyengiao.portal.platform.web.Option;
import vn.tuyengiao.portal.platform.web.Words;
import vn.tuyengiao.portal.platform.web.form.ConflictPage;
import vn.tuyengiao.portal.platform.web.form.FormStep;
import vn.tuyengiao.portal.platform.web.limit.Costly;
import vn.tuyengiao.portal.platform.web.list.Opens;
import vn.tuyengiao.portal.platform.web.list.Xlsx;

/** The administrator's users. */
@Controller
@RequestMapping("/admin/users")
@RequiredArgsConstructor
class UserController {

	private static final String NEW = "account/user-new";

	private static final String EDIT = "account/user";

	private final UserAdministration users;

	private final AddressWatch addresses;

	private final LeaverDesk leavers;

	private final Words words;

	private final VietnamTime time;

	private final Xlsx xlsx;

	@ModelAttribute("roles")
	List<Option> roles() {
		return words.options("role", Role.class);
	}

	@ModelAttribute("states")
	List<Option> states() {
		return Stream.of(true, false).map(enabled -> Option.of(enabled, words.say(state(enabled)))).toList();
	}

	@GetMapping
	String list(@RequestParam(required = false) @Nullable String q, @RequestParam(required = false) @Nullable Role role,
			@RequestParam(required = false) @Nullable String unit,
			@RequestParam(required = false) @Nullable Boolean enabled,
			@PageableDefault(size = 25, sort = "name") Pageable pageable, Model model) {
		UserList list = users.list(UserFilter.of(q, role, unit, enabled), pageable);
		model.addAttribute("page", list.page());
		Opens.put(model, UserRow.class, row -> "/admin/users/" + row.id());
		model.addAttribute("unitFault", list.unitFault());
		model.addAttribute("onlyAddress", addresses.onlyAddress().orElse(null));
		return "account/users";
	}

	@Costly(Costly.Kind.EXPORT)
	@GetMapping("/export")
	void export(@RequestParam(required = false) @Nullable String q, @RequestParam(required = false) @Nullable Role role,
			@RequestParam(required = false) @Nullable String unit,
			@RequestParam(required = false) @Nullable Boolean enabled, @SortDefault("name") Sort sort,
			HttpServletResponse response) throws IOException {
		List<UserRow> rows = users.all(UserFilter.of(q, role, unit, enabled), sort);
		xlsx.send(response, "nguoi-dung", "account.users.title",
				xlsx.shown("users",
						List.of(Xlsx.Column.of("account.display-name", UserRow::displayName),
								Xlsx.Column.of("account.username", UserRow::username),
								Xlsx.Column.of("account.roles", this::rolesOf).wide(),
								Xlsx.Column.<UserRow>label("account.users.state", row -> state(row.enabled())))),
				rows.stream());
	}

	@GetMapping("/units")
	String suggest(@RequestParam(required = false) @Nullable String unit, Model model) {
		model.addAttribute("units", users.suggest(unit));
		return "account/unit-options";
	}

	@GetMapping("/new")
	String blank(Model model) {
		model.addAttribute("form", NewUserForm.blank(time.today()));
		return NEW;
	}

	@PostMapping
	ModelAndView create(@Valid @ModelAttribute("form") NewUserForm form, BindingResult binding, Model model,
			RedirectAttributes redirect) {
		form.requireWholeRole(binding);
		return FormStep.of(binding, () -> users.create(form.userId(), form.command())).done(way -> {
			Flash.success(redirect, "account.users.added." + way, form.getDisplayName());
			return new ModelAndView("redirect:/admin/users/" + form.userId());
		}).orShow(model, () -> NEW);
	}

	@GetMapping("/{id}")
	String edit(@PathVariable UUID id, Model model) {
		UserRecord user = users.user(id);
		model.addAttribute("form", UserForm.of(user));
		return show(user, model);
	}

	@PostMapping("/{id}")
	ModelAndView change(@PathVariable UUID id, @Valid @ModelAttribute("form") UserForm form, BindingResult binding,
			Model model, RedirectAttributes redirect) {
		boolean leaves = !form.isEnabled() && leavers.open(id) > 0;
		return FormStep.of(binding, () -> users.change(id, form.getVersion(), form.displayName(), form.isEnabled()))
			.done(redirect, leaves ? "/admin/users/" + id : "/admin/users", "account.users.changed",
					form.getDisplayName())
			.compared(() -> compare(id, form))
			.orShow(model, () -> show(users.user(id), model));
	}

	private String show(UserRecord user, Model model) {
		model.addAttribute("user", user);
		model.addAttribute("openWork", leavers.open(user.id()));
		return EDIT;
	}

	@PostMapping("/{id}/password")
	String resetPassword(@PathVariable UUID id, RedirectAttributes redirect) {
		HandOver way = users.resetPassword(id);
		String key = "account.users.reset." + way;
		if (way == HandOver.SLIP_UNMAILED || way == HandOver.ALONE_UNMAILED) {
			Flash.warning(redirect, key);
		}
		else {
			Flash.success(redirect, key);
		}
		return "redirect:/admin/users/" + id;
	}

	private ConflictPage compare(UUID id, UserForm mine) {
		UserForm theirs = UserForm.of(users.user(id));
		String address = "/admin/users/" + id;
		return ConflictPage.of(address, theirs.getVersion()).back(address).fields(words, mine, theirs);
	}

	private String rolesOf(UserRow row) {
		return row.roles()
			.stream()
			.map(held -> words.label("role", held.role()) + " – " + held.unitName())
			.collect(Collectors.joining("\n"));
	}

	private static String state(boolean enabled) {
		return enabled ? "account.users.state.enabled" : "account.users.state.disabled";
	}

}
