package vn.tuyengiao.portal.reporting.web;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.tuyengiao.portal.platform.web.Flash;
import vn.tuyengiao.portal.reporting.domain.BackupBook;

/** Where an administrator tells that he made a backup. */
@Controller
@RequiredArgsConstructor
class BackupController {

	private final BackupBook backups;

	@PostMapping("/admin/backup")
	String tell(RedirectAttributes redirect) {
		backups.tell();
		Flash.success(redirect, "dashboard.backup.told");
		return "redirect:/";
	}

}
