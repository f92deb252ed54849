package vn.tuyengiao.portal.account.web.user;

import java.util.List;
import java.util.UUID;

import jakarta.validation.Valid;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.tuyengiao.portal.account.Role;
import vn.tuyengiao.portal.account.domain.leaver.LeaverDesk;
import vn.tuyengiao.portal.account.domain.user.HeldRole;
import vn.tuyengiao.portal.account.domain.user.UserAdministration;
import vn.tuyengiao.portal.account.domain.user.UserRecord;
import vn.tuyengiao.portal.platform.NotFoundException;
import vn.tuyengiao.portal.platform.VietnamTime;
import vn.tuyengiao.portal.platform.web.Flash;
import vn.tuyengiao.portal.platform.web.Option;
import vn.tuyengiao.portal.platform.web.Words;
import vn.tuyengiao.portal.platform.web.form.ConflictPage;
import vn.tuyengiao.portal.platform.web.form.FormStep;

/** The roles of one user. */
@Controller
@RequestMapping("/admin/users/{userId}/roles")
@RequiredArgsConstructor
class UserRoleController {

	private static final String GIVE = "account/role";

	private static final String END = "account/role-end";

	private final UserAdministration users;

	private final LeaverDesk leavers;

	private final Words words;

	private final VietnamTime time;

	@ModelAttribute("roles")
	List<Option> roles() {
		return words.options("role", Role.class);
	}

	@GetMapping("/new")
	String blank(@PathVariable UUID userId, Model model) {
		model.addAttribute("user", users.user(userId));
		model.addAttribute("form", RoleForm.blank(time.today()));
		return GIVE;
	}

	@PostMapping
	ModelAndView give(@PathVariable UUID userId, @Valid @ModelAttribute("form") RoleForm form, BindingResult binding,
			Model model, RedirectAttributes redirect) {
		UserRecord user = users.user(userId);
		return FormStep.of(binding, () -> users.giveRole(userId, form.roleId(), form.command())).done(inForce -> {
			Flash.success(redirect, inForce ? "account.role.given" : "account.role.waits", user.displayName());
			return new ModelAndView("redirect:/admin/users/" + userId);
		}).orShow(model, () -> {
			model.addAttribute("user", user);
			return GIVE;
		});
	}

	@GetMapping("/{id}/end")
	String ending(@PathVariable UUID userId, @PathVariable UUID id, Model model) {
		HeldRole role = show(userId, id, model);
		model.addAttribute("form", RoleEndForm.of(role, time.today()));
		return END;
	}

	@PostMapping("/{id}/end")
	ModelAndView end(@PathVariable UUID userId, @PathVariable UUID id, @Valid @ModelAttribute("form") RoleEndForm form,
			BindingResult binding, Model model, RedirectAttributes redirect) {
		show(userId, id, model);
		return FormStep.of(binding, () -> users.endRole(userId, id, form.getVersion(), form.lastDay()))
			.done(redirect, "/admin/users/" + userId, "account.role.ended")
			.compared(() -> compare(userId, id, form))
			.orShow(model, () -> END);
	}

	@PostMapping("/{id}/withdraw")
	String withdraw(@PathVariable UUID userId, @PathVariable UUID id, RedirectAttributes redirect) {
		users.withdrawRole(userId, id);
		Flash.success(redirect, "account.role.withdrawn");
		return "redirect:/admin/users/" + userId;
	}

	@PostMapping("/{id}/withdraw-pending")
	String withdrawPending(@PathVariable UUID userId, @PathVariable UUID id, RedirectAttributes redirect) {
		users.withdrawPending(userId, id);
		Flash.success(redirect, "account.role.withdrawn");
		return "redirect:/admin/users/" + userId;
	}

	private HeldRole show(UUID userId, UUID id, Model model) {
		UserRecord user = users.user(userId);
		HeldRole role = role(user, id);
		model.addAttribute("user", user);
		model.addAttribute("held", role);
		model.addAttribute("openWork", leavers.open(userId));
		return role;
	}

	private static HeldRole role(UserRecord user, UUID id) {
		HeldRole role = user.role(id);
		if (role == null) {
			throw new NotFoundException("role " + id);
		}
		return role;
	}

	private ConflictPage compare(UUID userId, UUID id, RoleEndForm mine) {
		HeldRole role = role(users.user(userId), id);
		String address = "/admin/users/" + userId;
		RoleEndForm theirs = RoleEndForm.of(role, time.today());
		return ConflictPage.of(address + "/roles/" + role.id() + "/end", role.version())
			.back(address)
			.fields(words, mine, theirs);
	}

}
