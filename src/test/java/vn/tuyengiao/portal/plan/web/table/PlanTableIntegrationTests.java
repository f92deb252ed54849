package vn.tuyengiao.portal.plan.web.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;

import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.tuyengiao.portal.file.SampleFiles;
import vn.tuyengiao.portal.paper.domain.sheet.Books;
import vn.tuyengiao.portal.plan.FieldOfWork;
import vn.tuyengiao.portal.plan.domain.document.PlanView;
import vn.tuyengiao.portal.plan.domain.plan.PlanContent;
import vn.tuyengiao.portal.plan.domain.plan.PlanTask;
import vn.tuyengiao.portal.plan.domain.plan.PlanTask.TaskField;
import vn.tuyengiao.portal.plan.web.FormFields;
import vn.tuyengiao.portal.platform.Ids;
import vn.tuyengiao.portal.testing.HtmlValidity;
import vn.tuyengiao.portal.testing.IntegrationTest;
import vn.tuyengiao.portal.testing.Office;
import vn.tuyengiao.portal.testing.SqlCounter;
import vn.tuyengiao.portal.testing.Users;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static vn.tuyengiao.portal.plan.OfficePlans.task;

/** Tasks come from Excel and Word into a plan, and go out and come back. */
@IntegrationTest
class PlanTableIntegrationTests {

	private static final String HEADS = "TT\tNội dung công việc\tLĩnh vực\tTừ ngày\tĐến ngày\tChủ trì\tKết quả\tSố lượng\n";

	@Autowired
	private Office office;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private SqlCounter sql;

	private UUID plan;

	private String address;

	@BeforeEach
	void haveADraft() {
		plan = office.plans().draft("donghoa", task("Việc đã có"));
		address = "/plans/" + plan + "/edit/table";
	}

	@AfterEach
	void leave() {
		Office.nobody();
	}

	@Test
	void secretaryPastesATableAndTakesAllOfIt() {
		Map<String, String> form = start();
		form.put("text", HEADS + "1\tHội nghị quán triệt\tTuyên truyền\t5/2/2027\t2027-02-10\tĐoàn xã\t100%\t1.234,5\n"
				+ "2\tTập huấn báo cáo viên\tbao cao vien\t46423\t15.02.2027\tBan\t50 người\t1,234.5\n\t\t\t\t\t\t\t\n");
		MvcTestResult preview = post(form, "read");
		assertThat(preview).hasStatusOk()
			.bodyText()
			.contains("2 dòng thêm mới", "Hội nghị quán triệt", "ghi là 46423", "Nhận tất cả")
			.satisfies(body -> assertThat(HtmlValidity.faults(body)).isEmpty());
		assertThat(tasks()).hasSize(1);
		assertThat(post(fields(preview), "take")).hasRedirectedUrl("/plans/" + plan + "/edit");
		assertThat(tasks()).extracting(PlanTask::task)
			.containsExactly("Việc đã có", "Hội nghị quán triệt", "Tập huấn báo cáo viên");
		PlanTask taken = tasks().get(2);
		assertThat(taken.field()).isEqualTo(FieldOfWork.RAPPORTEUR);
		assertThat(taken.startsOn()).isEqualTo(LocalDate.of(2027, 2, 5));
		assertThat(taken.endsOn()).isEqualTo(LocalDate.of(2027, 2, 15));
		assertThat(taken.target()).isEqualByComparingTo("1234.5");
		assertThat(taken.leadText()).isEqualTo("Ban");
	}

	@Test
	void pressingTwiceTakesItOnce() {
		Map<String, String> form = start();
		form.put("text", "Nội dung\tBắt đầu\nHội nghị\t5/2/2027\nHội nghị\t5/2/2027");
		Map<String, String> preview = fields(post(form, "read"));
		assertThat(post(preview, "take")).hasStatus3xxRedirection();
		assertThat(post(preview, "take")).hasStatus3xxRedirection();
		assertThat(tasks()).hasSize(3);
	}

	@Test
	void nothingIsTakenBeforeEachFaultIsMended() {
		Map<String, String> form = start();
		form.put("text",
				"Nội dung\tLĩnh vực\tBắt đầu\tKết thúc\tCon số cần đạt\n" + "A\tThể thao\t31/2/2027\t1/1/2020\tba\n"
						+ "B\tKhoa giáo\t10/2/2027\t5/2/2027\t-3\n" + "x".repeat(5000) + "\t\t\t\t");
		MvcTestResult preview = post(form, "read");
		assertThat(preview).hasStatusOk()
			.bodyText()
			.contains("Còn 7 chỗ cần sửa", "Không có trong danh mục", "Không phải ngày", "Ngày phải nằm trong kỳ",
					"Không phải số", "Dài 5.000 ký tự, chỉ được 1.000", "Dòng 2, cột Lĩnh vực")
			.satisfies(body -> assertThat(HtmlValidity.faults(body)).isEmpty());
		Map<String, String> mended = fields(preview);
		assertThat(post(mended, "take")).hasStatus(422);
		assertThat(tasks()).hasSize(1);
		mended = fields(preview);
		mended.put("mends[2-1]", "Tuyên truyền");
		mended.put("mends[2-2]", "28/2/2027");
		mended.put("mends[2-3]", "");
		mended.put("mends[2-4]", "3");
		mended.put("mends[3-3]", "15/2/2027");
		mended.put("mends[3-4]", "3");
		mended.put("mends[4-0]", "C");
		assertThat(post(mended, "take")).hasStatus3xxRedirection();
		assertThat(tasks()).extracting(PlanTask::task).containsExactly("Việc đã có", "A", "B", "C");
	}

	@Test
	void columnsAreChosenAndRowsLeftOut() {
		Map<String, String> form = start();
		form.put("text", "Việc gì\tNội dung\tNhiệm vụ\tMàu\nI. TUYÊN TRUYỀN\t\tI. TUYÊN TRUYỀN\t\n1\ta\tb\tđỏ");
		MvcTestResult preview = post(form, "read");
		assertThat(preview).bodyText().contains("Đã có cột khác là “Nội dung công việc”", "không lấy: Việc gì, Màu");
		Map<String, String> chosen = fields(preview);
		assertThat(post(chosen, "take")).hasStatus(422);
		chosen.put("columns[1]", "-");
		chosen.put("columns[2]", "task");
		chosen.put("columns[3]", "expectedResult");
		chosen.put("skipped", "2");
		assertThat(post(chosen, "read")).bodyText().contains("1 dòng thêm mới", "1 dòng bỏ qua");
		assertThat(post(chosen, "take")).hasStatus3xxRedirection();
		assertThat(tasks().get(1).task()).isEqualTo("b");
		assertThat(tasks().get(1).expectedResult()).isEqualTo("đỏ");
		assertThat(tasks()).hasSize(2);
	}

	@Test
	void moreRowsThanAPlanMayHaveAreSaidWithTheirNumber() {
		Map<String, String> form = start();
		form.put("text", "Nội dung\tCon số\n" + "Hội nghị\t1\n".repeat(5000));
		long before = System.nanoTime();
		assertThat(post(form, "read")).hasStatus(422)
			.bodyText()
			.contains("Bảng thêm 5.000 nhiệm vụ, kế hoạch đang có 1; một kế hoạch chỉ chứa 100.", "Hội nghị\t1");
		assertThat(System.nanoTime() - before).isLessThan(2_000_000_000L);
	}

	@Test
	void whoWroteMeanwhileIsNotOverwritten() {
		Map<String, String> form = start();
		form.put("text", "Nội dung\tBắt đầu\nHội nghị\t5/2/2027");
		Map<String, String> preview = fields(post(form, "read"));
		office.plans().write(plan, "Mục đích khác", Map.of(), task("Việc của người khác"));
		MvcTestResult stale = post(preview, "take");
		assertThat(stale).hasStatus(409).bodyText().contains("có người khác vừa lưu");
		assertThat(post(fields(stale), "take")).hasStatus3xxRedirection();
		assertThat(tasks()).extracting(PlanTask::task).containsExactly("Việc của người khác", "Hội nghị");
	}

	@Test
	void emptyAndHostileTablesAreRefusedWithAMessage() {
		assertThat(post(start(), "read")).hasStatus(422).bodyText().contains("Chưa có bảng nào");
		assertThat(post(start(), "faults")).hasStatus(422).bodyText().contains("Chọn tệp Excel");
		Map<String, String> form = start();
		form.put("text", "Nội dung\tKết quả cần đạt\na\u0007b\t<script>alert(1)</script>");
		assertThat(post(form, "read")).hasStatusOk()
			.bodyText()
			.contains("Có ký tự lạ", "&lt;script&gt;")
			.doesNotContain("<script>alert");
	}

	static List<Arguments> strangeFiles() {
		return List.of(arguments("khong.xlsx", "không phải tệp".getBytes(StandardCharsets.UTF_8), "file"),
				arguments("cu.xls", SampleFiles.xls(List.of(List.of(List.of("a")))), "Tệp kiểu cũ"),
				arguments("khoa.xlsx", SampleFiles.encryptedDocx(), "mật khẩu"),
				arguments("macro.xlsm", SampleFiles.macroDocx(), "macro"),
				arguments("van-ban.docx", SampleFiles.docx("Kế hoạch"), "không phải sổ tính"),
				arguments("bom.xlsx", SampleFiles.bomb(100), "file"), arguments("trong.xlsx", new byte[0], "file"),
				arguments("rong.xlsx", Books.texts(), "không có dòng nào"));
	}

	@ParameterizedTest
	@MethodSource("strangeFiles")
	void filesThatAreNoWorkbookAreRefusedAtTheirField(String name, byte[] contents, String said) {
		assertThat(send(name, contents, "read")).hasStatus(422)
			.bodyText()
			.contains("id=\"file-error\"")
			.containsIgnoringCase(said);
		assertThat(tasks()).hasSize(1);
	}

	@Test
	void faultyWorkbookComesBackWithItsFaults() throws Exception {
		byte[] book = Books.texts(new String[] { "Nội dung", "Bắt đầu" }, new String[] { "Hội nghị", "mai kia" },
				new String[] { "Tập huấn", "5/2/2027" });
		MvcTestResult preview = send("quy1.xlsx", book, "read");
		assertThat(preview).hasStatusOk().bodyText().contains("Còn 1 chỗ cần sửa", "Tải tệp có cột lỗi");
		MvcTestResult back = post(fields(preview), "faults");
		assertThat(back).hasStatusOk()
			.headers()
			.hasHeaderSatisfying("Content-Disposition",
					value -> assertThat(value.toString()).contains("loi-quy1.xlsx"));
		try (Workbook workbook = WorkbookFactory
			.create(new ByteArrayInputStream(back.getResponse().getContentAsByteArray()))) {
			Sheet sheet = workbook.getSheetAt(0);
			assertThat(sheet.getRow(1).getCell(2).getStringCellValue()).contains("Bắt đầu: Không phải ngày");
			assertThat(sheet.getRow(2).getCell(2)).isNull();
		}
	}

	@Test
	void aLargeWorkbookIsChosenOnceMoreForItsFaults() throws Exception {
		byte[] book = heavy(Books.texts(new String[] { "Nội dung", "Chủ trì", "Khi nào" },
				new String[] { "Hội nghị", "Ban", "mai kia" }));
		MvcTestResult preview = send("quy1.xlsx", book, "read");
		assertThat(preview).hasStatusOk()
			.bodyText()
			.contains("không lấy: Khi nào")
			.doesNotContain("chọn lại chính tệp đó");
		Map<String, String> chosen = fields(preview);
		chosen.put("columns[2]", "startsOn");
		MvcTestResult faulty = post(chosen, "read");
		assertThat(faulty).hasStatusOk()
			.bodyText()
			.contains("Còn 1 chỗ cần sửa", "chọn lại chính tệp đó", "Tệp quy1.xlsx")
			.satisfies(body -> assertThat(HtmlValidity.faults(body)).isEmpty());
		Map<String, String> form = fields(faulty);
		assertThat(post(form, "faults")).hasStatus(422)
			.bodyText()
			.contains("id=\"file-error\"", "Chọn tệp Excel vừa đọc", "Còn 1 chỗ cần sửa", "mai kia");
		assertThat(send(form, "quy1.txt", new byte[] { 1, 2, 3 }, "faults")).hasStatus(422)
			.bodyText()
			.contains("id=\"file-error\"", "mai kia");
		MvcTestResult back = send(form, "quy1.xlsx", book, "faults");
		assertThat(back).hasStatusOk();
		try (Workbook workbook = WorkbookFactory
			.create(new ByteArrayInputStream(back.getResponse().getContentAsByteArray()))) {
			assertThat(workbook.getSheetAt(0).getRow(1).getCell(3).getStringCellValue())
				.contains("Khi nào: Không phải ngày");
		}
	}

	@Test
	void whatWasSaidOfAWorkbookIsSaidOnEachPreview() throws Exception {
		MvcTestResult preview = send("quy1.xlsx", withHiddenSheet(), "read");
		assertThat(preview).hasStatusOk().bodyText().contains("Không đọc trang tính bị ẩn: Nháp &lt;b&gt;.", "1 ô gộp");
		Map<String, String> form = fields(preview);
		MvcTestResult again = post(form, "read");
		assertThat(again).hasStatusOk()
			.bodyText()
			.containsOnlyOnce("Không đọc trang tính bị ẩn: Nháp &lt;b&gt;.")
			.containsOnlyOnce("1 ô gộp");
		assertThat(post(fields(again), "read")).bodyText().contains("Không đọc trang tính bị ẩn: Nháp &lt;b&gt;.");
		form.put("told[0]", "frame.cancel");
		form.put("told[1]", "table.note.hidden:" + "x".repeat(500));
		assertThat(post(form, "read")).as("only such notes").bodyText().doesNotContain("bị ẩn", "ô gộp");
	}

	@Test
	void oneColumnForTheTimeSaysBothDays() {
		Map<String, String> form = start();
		form.put("text", "Nội dung\tThời gian thực hiện\nHội nghị\t5/2–10/2\nTập huấn\t05/02 đến 10/02/2027\n"
				+ "Thi\t5-10/2\nSơ kết\tTháng 3/2027\nTọa đàm\t\nTết\tthường xuyên\nXa\t5/2/2031–6/2/2031");
		MvcTestResult preview = post(form, "read");
		assertThat(preview).hasStatusOk()
			.bodyText()
			.contains("05/02/2027 – 10/02/2027", "ghi là 5-10/2", "01/03/2027 – 31/03/2027",
					"Không phải khoảng thời gian", "Ngày phải nằm trong kỳ", "Còn 2 chỗ cần sửa", "cột Thời gian");
		Map<String, String> mended = fields(preview);
		mended.put("mends[7-1]", "20/3/2027");
		mended.put("mends[8-1]", "");
		assertThat(post(mended, "take")).hasStatus3xxRedirection();
		assertThat(tasks().subList(1, 8)).extracting(PlanTask::startsOn)
			.containsExactly(day(2, 5), day(2, 5), day(2, 5), day(3, 1), null, day(3, 20), null);
		assertThat(tasks().subList(1, 8)).extracting(PlanTask::endsOn)
			.containsExactly(day(2, 10), day(2, 10), day(2, 10), day(3, 31), null, day(3, 20), null);
	}

	@Test
	void daysOfTheirOwnColumnsStayBesideTheTime() {
		Map<String, String> form = start();
		form.put("text", "Nội dung\tThời gian\tHạn hoàn thành\nHội nghị\t5/2–10/2\t15/2/2027\nThi\t5/2–10/2\t");
		assertThat(post(fields(post(form, "read")), "take")).hasStatus3xxRedirection();
		assertThat(tasks().subList(1, 3)).extracting(PlanTask::startsOn).containsExactly(day(2, 5), day(2, 5));
		assertThat(tasks().subList(1, 3)).extracting(PlanTask::endsOn).containsExactly(day(2, 15), day(2, 10));
	}

	@Test
	void templateOffersChoicesAndItsExampleIsNoTask() throws Exception {
		MvcTestResult template = get(address + "/template");
		assertThat(template).hasStatusOk();
		byte[] book = template.getResponse().getContentAsByteArray();
		try (Workbook workbook = WorkbookFactory.create(new ByteArrayInputStream(book))) {
			Sheet sheet = workbook.getSheetAt(0);
			assertThat(sheet.getDataValidations()).isNotEmpty();
			assertThat(workbook.getSheetAt(1).getRow(1).getCell(0).getStringCellValue()).isEqualTo("Tuyên truyền");
			Row row = sheet.getRow(0);
			int hidden = row.getLastCellNum() - 1;
			assertThat(row.getCell(hidden).getStringCellValue()).isEqualTo("Mã dòng (không sửa)");
			assertThat(sheet.isColumnHidden(hidden)).isTrue();
		}
		MvcTestResult preview = send("mau.xlsx", book, "read");
		assertThat(preview).hasStatusOk().bodyText().doesNotContain("dòng thêm mới");
		assertThat(post(fields(preview), "take")).hasStatus(422);
		assertThat(tasks()).hasSize(1);
	}

	@Test
	void whatGoesOutComesBackUnchangedWhateverItSays() throws Exception {
		Random random = new Random(20270205);
		office.board("donghoa");
		for (int turn = 0; turn < 6; turn++) {
			PlanContent.Line[] lines = IntStream.range(0, 1 + random.nextInt(20))
				.mapToObj(number -> new PlanContent.Line(Ids.next(), randomTask(random)))
				.toArray(PlanContent.Line[]::new);
			office.plans().write(plan, "Mục đích", Map.of(), lines);
			List<PlanTask> before = tasks();
			byte[] book = get(address + "/export").getResponse().getContentAsByteArray();
			MvcTestResult preview = send("ke-hoach.xlsx", book, "read");
			assertThat(preview).hasStatusOk()
				.bodyText()
				.contains(before.size() + " dòng giữ nguyên")
				.doesNotContain("dòng sửa", "thêm mới", "chỗ cần sửa");
			assertThat(post(fields(preview), "take")).hasStatus3xxRedirection();
			assertThat(tasks().stream().map(PlanTask::values))
				.containsExactlyElementsOf(before.stream().map(PlanTask::values).toList());
		}
	}

	@Test
	void changedRowsChangeTheirLinesAndNewOnesAreAdded() throws Exception {
		byte[] book = get(address + "/export").getResponse().getContentAsByteArray();
		try (Workbook workbook = WorkbookFactory.create(new ByteArrayInputStream(book))) {
			Sheet sheet = workbook.getSheetAt(0);
			sheet.getRow(1).createCell(1).setCellValue("Việc đã sửa");
			sheet.createRow(2).createCell(1).setCellValue("Việc thêm");
			var out = new ByteArrayOutputStream();
			workbook.write(out);
			book = out.toByteArray();
		}
		MvcTestResult preview = send("ke-hoach.xlsx", book, "read");
		assertThat(preview).bodyText().contains("1 dòng sửa", "1 dòng thêm mới");
		post(fields(preview), "take");
		assertThat(tasks()).extracting(PlanTask::task).containsExactly("Việc đã sửa", "Việc thêm");
	}

	@Test
	void membersLeadByTheirNames() {
		Office.Board board = office.board("donghoa");
		String name = office.jdbc()
			.sql("""
					select family_name || ' ' || given_name from person p
					  join board_membership m on m.person_id = p.id where m.id = ?""")
			.param(board.membershipId())
			.query(String.class)
			.single();
		Map<String, String> form = start();
		form.put("text", "Nội dung\tChủ trì\nHội nghị\t" + name.toUpperCase(Locale.ROOT));
		post(fields(post(form, "read")), "take");
		assertThat(tasks().get(1).leadPersonId()).isNotNull();
		assertThat(tasks().get(1).leadText()).isEmpty();
	}

	@Test
	void pagesCostEightStatements() throws Exception {
		Map<String, String> form = start();
		List<String> rows = new ArrayList<>();
		IntStream.range(0, 90).forEach(i -> rows.add("Hội nghị " + i + "\t5/2/2027"));
		form.put("text", "Nội dung\tBắt đầu\n" + String.join("\n", rows));
		post(form, "read");
		assertThat(sql.statementsOf(() -> get(address))).hasSizeLessThanOrEqualTo(8);
		assertThat(sql.statementsOf(() -> post(form, "read"))).hasSizeLessThanOrEqualTo(8);
	}

	@Test
	void sentPlanIsNotWrittenInByTables() {
		office.plans().submit(plan);
		assertThat(get(address)).hasRedirectedUrl("/plans/" + plan);
		Map<String, String> form = new HashMap<>(
				Map.of("text", "Nội dung\tBắt đầu\nHội nghị\t5/2/2027", "version", "0"));
		assertThat(post(form, "take")).hasRedirectedUrl("/plans/" + plan);
		assertThat(tasks()).hasSize(1);
	}

	@Test
	void buttonsOfThePlanKeepWhatIsTyped() {
		Map<String, String> form = fields(get("/plans/" + plan + "/edit"));
		form.put("goals", "Gõ dở");
		form.put("do", "table");
		assertThat(FormFields.post(mvc, "/plans/" + plan + "/edit", office.session(office.people().secretary()), form))
			.hasRedirectedUrl(address);
		assertThat(office.plans().read(plan).head().goals()).isEqualTo("Gõ dở");
	}

	private static PlanTask randomTask(Random random) {
		String[] texts = { "=1+2", "-5 việc", "+84", "@ai", "Hội nghị\nhai dòng", "\"trong ngoặc\"", "có\ttab", "1.234",
				"05/02/2027", "Việc <b>đậm</b> & lạ", "Ồ ế ự đ Đ", "#N/A?", "TRUE", "0012" };
		PlanTask task = PlanTask.EMPTY.with(TaskField.TASK, "Việc " + random.nextInt(1000) + texts[random.nextInt(14)]);
		for (TaskField field : Arrays.asList(TaskField.COORDINATING, TaskField.EXPECTED_RESULT, TaskField.INDICATOR,
				TaskField.LEAD_TEXT, TaskField.DIRECTIVE)) {
			task = random.nextInt(3) == 0 ? task : task.with(field, texts[random.nextInt(14)]);
		}
		LocalDate first = LocalDate.of(2027, 1, 1).plusDays(random.nextInt(40));
		task = random.nextBoolean() ? task : task.with(TaskField.STARTS_ON, first);
		task = random.nextBoolean() ? task : task.with(TaskField.ENDS_ON, first.plusDays(random.nextInt(40)));
		task = random.nextBoolean() ? task
				: task.with(TaskField.FIELD, FieldOfWork.values()[random.nextInt(FieldOfWork.values().length)]);
		return random.nextBoolean() ? task
				: task.with(TaskField.TARGET, BigDecimal.valueOf(random.nextInt(10_000_000), random.nextInt(3)));
	}

	private static LocalDate day(int month, int day) {
		return LocalDate.of(2027, month, day);
	}

	/** The same workbook with a picture's weight in it. */
	private static byte[] heavy(byte[] book) throws IOException {
		byte[] weight = new byte[700 * 1024];
		new Random(1).nextBytes(weight);
		try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(book));
				ByteArrayOutputStream out = new ByteArrayOutputStream()) {
			workbook.addPicture(weight, Workbook.PICTURE_TYPE_PNG);
			workbook.write(out);
			return out.toByteArray();
		}
	}

	private static byte[] withHiddenSheet() throws IOException {
		try (XSSFWorkbook workbook = new XSSFWorkbook(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
			Sheet sheet = workbook.createSheet("Quý I");
			for (int i = 0; i < 3; i++) {
				Row row = sheet.createRow(i);
				row.createCell(0).setCellValue(i == 0 ? "Nội dung" : "Hội nghị " + i);
				row.createCell(1).setCellValue(i == 0 ? "Chủ trì" : "Ban");
			}
			sheet.addMergedRegion(new CellRangeAddress(1, 2, 1, 1));
			workbook.createSheet("Nháp <b>");
			workbook.setSheetHidden(1, true);
			workbook.write(out);
			return out.toByteArray();
		}
	}

	private List<PlanTask> tasks() {
		return office.plans().read(plan).lines().stream().map(PlanView.Line::content).toList();
	}

	private Map<String, String> start() {
		return fields(get(address));
	}

	private MvcTestResult get(String path) {
		return mvc.get().uri(path).with(office.session(office.people().secretary())).exchange();
	}

	private MvcTestResult post(Map<String, String> form, String button) {
		Map<String, String> sent = new HashMap<>(form);
		sent.put("do", button);
		sent.remove("file");
		return FormFields.post(mvc, address, office.session(office.people().secretary()), sent);
	}

	/** Boxes that nobody ticked are not sent. */
	private static Map<String, String> fields(MvcTestResult page) {
		Map<String, String> fields = FormFields.of(page);
		fields.remove("skipped");
		return fields;
	}

	private MvcTestResult send(String name, byte[] contents, String button) {
		return send(start(), name, contents, button);
	}

	private MvcTestResult send(Map<String, String> sent, String name, byte[] contents, String button) {
		Map<String, String> form = new HashMap<>(sent);
		form.remove("file");
		MockMvcTester.MockMultipartMvcRequestBuilder request = mvc.post()
			.uri(address)
			.with(office.session(office.people().secretary()))
			.with(Users.formToken())
			.multipart()
			.file(new MockMultipartFile("file", name, "application/octet-stream", contents));
		form.put("do", button);
		form.forEach(request::param);
		return request.exchange();
	}

}
