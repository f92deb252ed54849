package vn.tuyengiao.portal.bench;

import java.util.List;
import java.util.stream.IntStream;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What the list is compared with: 25 rows like its, and nothing else. */
@Controller
class BareController {

	@GetMapping("/bench/bare")
	String bare(Model model) {
		List<Row> rows = IntStream.range(0, 25)
			.mapToObj(
					i -> new Row("Đồng Hóa " + i, "Quý IV/2026", "/plans/0190b2c4-7e1a-7c3d-9f00-0000000000" + (10 + i),
							"PLAN", "SUBMITTED", "ON_TIME", "15/12/2026", "10/12/2026"))
			.toList();
		model.addAttribute("rows", rows);
		return "bench/bare";
	}

	record Row(String unitName, String period, String href, String subject, String status, String standing,
			String dueOn, String sentOn) {
	}

}
