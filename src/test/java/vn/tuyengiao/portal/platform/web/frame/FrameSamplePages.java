package vn.tuyengiao.portal.platform.web.frame;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import lombok.Getter;
import lombok.Setter;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.data.web.PageableDefault;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.tuyengiao.portal.platform.InvalidInputException;
import vn.tuyengiao.portal.platform.NotFoundException;
import vn.tuyengiao.portal.platform.RefusedException;
import vn.tuyengiao.portal.platform.StaleException;
import vn.tuyengiao.portal.platform.web.Flash;
import vn.tuyengiao.portal.platform.VietnamTime;
import vn.tuyengiao.portal.platform.web.Option;
import vn.tuyengiao.portal.platform.web.Words;
import vn.tuyengiao.portal.platform.web.form.ConflictPage;
import vn.tuyengiao.portal.platform.web.form.FormErrors;
import vn.tuyengiao.portal.platform.web.form.Label;
import vn.tuyengiao.portal.platform.web.form.TextBinding;
import vn.tuyengiao.portal.platform.web.list.Xlsx;

/**
 * Sample pages on the frame without database or sign-in, for the frame's tests and to be
 * looked at; no stereotype, so that no other test finds it. Run {@link #main} and open
 * http://localhost:8112/demo/list.
 */
@EnableAutoConfiguration(excludeName = { "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration",
		"org.springframework.modulith.events.jdbc.JdbcEventPublicationAutoConfiguration",
		"org.springframework.modulith.events.config.EventPublicationAutoConfiguration",
		"org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration" })
@Import({ FrameConfiguration.class, Preferences.class, ErrorPages.class, TextBinding.class, Garbled.class, Xlsx.class,
		Words.class, FrameSamplePages.Pages.class })
public class FrameSamplePages {

	/** Starts the sample pages on their own. */
	public static void main(String[] args) {
		SpringApplication.run(FrameSamplePages.class, "--server.port=8112",
				"--spring.messages.basename=${portal.messages},demo-messages");
	}

	@Bean
	SecurityFilterChain open(HttpSecurity http) {
		return http.authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
			.headers(headers -> headers.contentSecurityPolicy(
					policy -> policy.policyDirectives("default-src 'self'; img-src 'self' data:; object-src 'none'; "
							+ "base-uri 'self'; form-action 'self'; frame-ancestors 'none'")))
			.build();
	}

	@Bean
	static VietnamTime time() {
		return new VietnamTime(Clock.systemUTC());
	}

	@Bean
	SignedIn secretary() {
		return () -> Optional
			.of(new SignedIn.Person("Nguyễn Thị Hồng Ánh", null, "Ban Tuyên giáo Đảng ủy xã Đồng Hóa"));
	}

	@Bean
	Navigation navigation() {
		return () -> List.of(NavigationEntry.of(10, "", "frame.home", "/", "home"),
				NavigationEntry.of(20, "demo.group", "demo.list", "/demo/list", "clipboard-list"),
				NavigationEntry.of(30, "demo.group", "demo.form", "/demo/form", "pencil"),
				NavigationEntry.of(40, "demo.group", "demo.matrix", "/demo/matrix", "table"),
				NavigationEntry.of(90, "demo.admin", "demo.users", "/admin/users", "users", "ADMINISTER"));
	}

	/** One row of the sample list. */
	public record Row(String unit, String period, LocalDate due, String status, String standing, int lines) {
	}

	/** The sample form. */
	@Getter
	@Setter
	public static class SampleForm {

		@NotBlank
		@Size(max = 200)
		@Label("demo.task")
		private String task;

		@Size(max = 2000)
		private String note;

		@NotNull
		@Label("demo.start")
		private LocalDate start;

		private BigDecimal target;

		@NotNull
		private String field;

		private boolean carry;

		private String password;

		private Long version = 3L;

		@Valid
		private List<Line> lines = new ArrayList<>();

	}

	/** A line of the sample form. */
	@Getter
	@Setter
	public static class Line {

		@NotBlank
		@Size(max = 100)
		@Label("demo.line")
		private String task;

	}

	@Controller
	@TestComponent
	static class Pages {

		private static final String[] UNITS = { "Đồng Hóa", "Quế", "Nguyễn Úy", "Đại Cương", "Lê Hồ", "Tượng Lĩnh",
				"Nhật Tựu" };

		private static final String[] STATUS = { "DRAFT", "SUBMITTED", "RETURNED", "ACCEPTED", "NONE" };

		private static final String[] STANDING = { "ON_TIME", "LATE", "EXTENDED", "AFTER_RETURN", "SILENT" };

		@ModelAttribute("options")
		List<Option> options() {
			return List.of(new Option("PROPAGANDA", "Tuyên truyền"), new Option("CULTURE_ARTS", "Văn hóa – văn nghệ"));
		}

		@GetMapping("/demo/list")
		String list(@PageableDefault(size = 25, sort = "unit", direction = Sort.Direction.ASC) Pageable pageable,
				@RequestParam(required = false) String q, Model model) {
			List<Row> rows = IntStream.range(0, "rong".equals(q) ? 0 : 25)
				.mapToObj(i -> new Row("Xã " + UNITS[i % 7], "Quý " + (i % 4 + 1) + "/2020",
						LocalDate.of(2020, 3, 1).plusDays(i), STATUS[i % 5], STANDING[i % 5], i * 137))
				.toList();
			Page<Row> page = new PageImpl<>(rows, pageable, rows.isEmpty() ? 0 : 312);
			model.addAttribute("page", page);
			model.addAttribute("statuses",
					List.of(new Option("DRAFT", "Đang soạn"), new Option("SUBMITTED", "Đã gửi")));
			return "demo/list";
		}

		@GetMapping("/demo/form")
		String form(@ModelAttribute("form") SampleForm form) {
			form.getLines().add(new Line());
			return "demo/form";
		}

		@PostMapping("/demo/form")
		String save(@Valid @ModelAttribute("form") SampleForm form, BindingResult binding, RedirectAttributes redirect,
				HttpServletResponse response) {
			if (!binding.hasErrors() && "cấm".equals(form.getTask())) {
				FormErrors.apply(binding, new InvalidInputException("task", "demo.refused", 5));
			}
			if (binding.hasErrors()) {
				response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
				return "demo/form";
			}
			Flash.success(redirect, "demo.saved", form.getTask(), 3);
			return "redirect:/demo/list";
		}

		@GetMapping("/demo/plain")
		String plain() {
			return "demo/plain";
		}

		@GetMapping("/demo/compare")
		ModelAndView compare() {
			return ConflictPage.of("/demo/form", 4)
				.back("/demo/form")
				.same("carry", "true")
				.field("note", "Ghi chú", "Của tôi\ndòng hai", "Của người khác")
				.group("Dòng 1")
				.field("lines[0].task", "Nhiệm vụ", "Tuyên truyền Chỉ thị 05 <b>", "Tuyên truyền Nghị quyết 04")
				.field("lines[0].hidden", "Cán bộ", "Giống nhau", "Giống nhau")
				.field("field", "Lĩnh vực", new ConflictPage.Side("PROPAGANDA", "Tuyên truyền"),
						new ConflictPage.Side("", ""))
				.page();
		}

		@GetMapping("/demo/fail/{what}")
		String fail(@PathVariable String what) {
			switch (what) {
				case "missing" -> throw new NotFoundException("plan");
				case "refused" -> throw new RefusedException("demo.refused", 5);
				case "stale" -> throw new StaleException("Plan 1");
				case "invalid" -> throw new InvalidInputException("task", "demo.refused", 5);
				default -> throw new IllegalStateException("a secret of the inside");
			}
		}

		@GetMapping("/demo/record/{id}")
		String record(@PathVariable java.util.UUID id, @RequestParam(required = false) Integer year) {
			throw new NotFoundException(id + " " + year);
		}

	}

}
