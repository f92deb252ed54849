package vn.tuyengiao.portal.plan.web.table;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.tuyengiao.portal.plan.Outcome;
import vn.tuyengiao.portal.plan.domain.document.PlanView;
import vn.tuyengiao.portal.plan.domain.report.ReportContent;
import vn.tuyengiao.portal.plan.domain.report.ReportService;
import vn.tuyengiao.portal.plan.domain.report.TaskResult;
import vn.tuyengiao.portal.plan.web.FormFields;
import vn.tuyengiao.portal.testing.HtmlValidity;
import vn.tuyengiao.portal.testing.IntegrationTest;
import vn.tuyengiao.portal.testing.Office;
import vn.tuyengiao.portal.testing.SqlCounter;
import vn.tuyengiao.portal.testing.Users;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tuyengiao.portal.plan.OfficePlans.task;

/** Results come from Excel and Word into a report. */
@IntegrationTest
class ReportTableIntegrationTests {

	@Autowired
	private Office office;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private SqlCounter sql;

	private UUID plan;

	private String address;

	@BeforeEach
	void haveAReportBegun() {
		plan = office.plans().accepted("donghoa", task("Hội nghị quán triệt"), task("Tập huấn"), task("Khảo sát"));
		office.as(office.people().secretary(), () -> office.bean(ReportService.class).open(plan));
		address = "/plans/" + plan + "/report/edit/table";
	}

	@AfterEach
	void leave() {
		Office.nobody();
	}

	@Test
	void rowsFindTheirTasksByWordsAndByNumbers() {
		MvcTestResult preview = paste("STT\tNội dung công việc\tKết quả\tĐạt được\tLý do\tChuyển kỳ sau\n"
				+ "\thoi nghi  QUÁN TRIỆT\txong\t12\t\t\n2.\t\tmột phần\t1.234,5\tMưa bão\tcó\n3\tKhảo sát\tchưa\t0\tThiếu người\tkhông");
		assertThat(preview).hasStatusOk()
			.bodyText()
			.contains("3 dòng sửa")
			.satisfies(body -> assertThat(HtmlValidity.faults(body)).isEmpty());
		assertThat(post(fields(preview), "take")).hasRedirectedUrl("/plans/" + plan + "/report/edit");
		assertThat(lines()).extracting(PlanView.Line::outcome)
			.containsExactly(Outcome.DONE, Outcome.PARTLY, Outcome.NOT_DONE);
		assertThat(lines().get(1).reached()).isEqualByComparingTo("1234.5");
		assertThat(lines().get(1).reason()).isEqualTo("Mưa bão");
		assertThat(lines()).extracting(PlanView.Line::carryOver).containsExactly(null, true, false);
	}

	@Test
	void rowsThatBelongNowhereAreFaults() {
		MvcTestResult preview = paste("STT\tNội dung công việc\tKết quả\n9\tViệc lạ\txong\n2\tViệc khác\txong\n"
				+ "1\tHội nghị quán triệt\txong\n1\t\txong\n3\tKhảo sát\tkhông rõ");
		assertThat(preview).hasStatusOk()
			.bodyText()
			.contains("Kế hoạch không có nhiệm vụ này", "Nhiệm vụ số 2 của kế hoạch là “Tập huấn”",
					"Một nhiệm vụ có hai dòng", "Không có trong danh mục", "Còn 4 chỗ cần sửa");
		assertThat(post(fields(preview), "take")).hasStatus(422);
		assertThat(lines()).extracting(PlanView.Line::outcome).containsOnlyNulls();
	}

	@Test
	void rowsThatSayNothingLeaveWhatIsThere() {
		write(new TaskResult(Outcome.DONE, null, "", null));
		MvcTestResult preview = paste("STT\tKết quả\tLý do\n1\t\t\n2\txong\t");
		assertThat(post(fields(preview), "take")).hasStatus3xxRedirection();
		assertThat(lines()).extracting(PlanView.Line::outcome).containsExactly(Outcome.DONE, Outcome.DONE, null);
	}

	@Test
	void whatGoesOutComesBackUnchanged() throws Exception {
		write(new TaskResult(Outcome.PARTLY, new BigDecimal("1.25"), "=Vì mưa\n@bão", true));
		byte[] book = get(address + "/export").getResponse().getContentAsByteArray();
		MvcTestResult preview = mvc.post()
			.uri(address)
			.with(office.session(office.people().secretary()))
			.with(Users.formToken())
			.multipart()
			.file(new MockMultipartFile("file", "ket-qua.xlsx", "application/octet-stream", book))
			.param("version", fields(get(address)).get("version"))
			.exchange();
		assertThat(preview).hasStatusOk()
			.bodyText()
			.contains("1 dòng giữ nguyên")
			.doesNotContain("dòng sửa", "cần sửa");
		List<PlanView.Line> before = lines();
		assertThat(post(fields(preview), "take")).hasStatus3xxRedirection();
		assertThat(lines()).isEqualTo(before);
	}

	@Test
	void moreRowsThanAPlanMayHaveAreNotRead() {
		assertThat(paste("STT\tKết quả\n" + "1\txong\n".repeat(101))).hasStatus(422)
			.bodyText()
			.contains("Bảng dài hơn 100 dòng");
	}

	@Test
	void pagesCostEightStatements() throws Exception {
		get(address);
		assertThat(sql.statementsOf(() -> get(address))).hasSizeLessThanOrEqualTo(8);
		Map<String, String> form = fields(get(address));
		form.put("text", "STT\tKết quả\n1\txong");
		assertThat(sql.statementsOf(() -> post(form, "read"))).hasSizeLessThanOrEqualTo(8);
	}

	private void write(TaskResult first) {
		PlanView view = office.plans().read(plan);
		office.as(office.people().secretary(), () -> {
			List<ReportContent.Line> lines = view.lines()
				.stream()
				.map(line -> new ReportContent.Line(line.id(),
						line.equals(view.lines().get(0)) ? first : TaskResult.OPEN))
				.toList();
			office.bean(ReportService.class)
				.save(new ReportService.SaveReport(plan, view.begunReport().version(), new ReportContent("", "", lines),
						Map.of()));
		});
	}

	private MvcTestResult paste(String text) {
		Map<String, String> form = fields(get(address));
		form.put("text", text);
		return post(form, "read");
	}

	private List<PlanView.Line> lines() {
		return office.plans().read(plan).lines();
	}

	private MvcTestResult get(String path) {
		return mvc.get().uri(path).with(office.session(office.people().secretary())).exchange();
	}

	private MvcTestResult post(Map<String, String> form, String button) {
		Map<String, String> sent = new HashMap<>(form);
		sent.put("do", button);
		return FormFields.post(mvc, address, office.session(office.people().secretary()), sent);
	}

	private static Map<String, String> fields(MvcTestResult page) {
		Map<String, String> fields = FormFields.of(page);
		fields.remove("skipped");
		fields.remove("file");
		return fields;
	}

}
