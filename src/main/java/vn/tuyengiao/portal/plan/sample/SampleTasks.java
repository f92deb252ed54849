package vn.tuyengiao.portal.plan.sample;

import java.util.ArrayList;
import java.util.List;

import vn.tuyengiao.portal.plan.FieldOfWork;

import static vn.tuyengiao.portal.plan.FieldOfWork.CULTURE_ARTS;
import static vn.tuyengiao.portal.plan.FieldOfWork.FOLLOWING_HO_CHI_MINH;
import static vn.tuyengiao.portal.plan.FieldOfWork.PARTY_HISTORY;
import static vn.tuyengiao.portal.plan.FieldOfWork.POLITICAL_THEORY;
import static vn.tuyengiao.portal.plan.FieldOfWork.PROPAGANDA;
import static vn.tuyengiao.portal.plan.FieldOfWork.PUBLIC_OPINION;
import static vn.tuyengiao.portal.plan.FieldOfWork.RAPPORTEUR;
import static vn.tuyengiao.portal.plan.FieldOfWork.SCIENCE_EDUCATION;

/** What the sample plans are made of: invented tasks of every field of work. */
final class SampleTasks {

	private static final String DIRECTIVE_05 = "Chỉ thị số 05-CT/TW, ngày 15/5/2016";

	private static final String RESOLUTION_04 = "Nghị quyết số 04-NQ/TW, ngày 30/10/2016";

	private static final String CONCLUSION_01 = "Kết luận số 01-KL/TW, ngày 18/5/2021";

	private static final List<Task> OF_A_QUARTER = List.of(
			new Task(PROPAGANDA, "Tổ chức hội nghị quán triệt Kết luận số 01-KL/TW tới các chi bộ", 5, 30, "Đảng ủy xã",
					"Ủy ban Mặt trận Tổ quốc và các đoàn thể",
					"100% chi bộ tổ chức quán triệt, có biên bản và danh sách dự học", "% đảng viên dự học", 95,
					CONCLUSION_01),
			new Task(RAPPORTEUR, "Họp báo cáo viên, tuyên truyền viên hằng tháng, cung cấp đề cương tuyên truyền", 0,
					100, "Tổ báo cáo viên", "Bí thư các chi bộ thôn",
					"Mỗi tháng một buổi, đề cương tới từng chi bộ trước ngày 5", "buổi", 3, ""),
			new Task(PUBLIC_OPINION, "Tổng hợp tình hình dư luận xã hội ở các thôn, báo cáo Ban Tuyên giáo Huyện ủy", 0,
					100, "Tổ cộng tác viên dư luận xã hội", "Mặt trận Tổ quốc, Hội Nông dân",
					"Mỗi tháng một báo cáo, nêu rõ vấn đề nổi cộm và kiến nghị", "báo cáo", 3, ""),
			new Task(FOLLOWING_HO_CHI_MINH,
					"Sinh hoạt chuyên đề học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh tại các chi bộ",
					20, 70, "Các chi bộ trực thuộc", "Đoàn Thanh niên, Hội Phụ nữ",
					"Mỗi chi bộ một buổi sinh hoạt, đăng ký ít nhất một việc làm theo", "% chi bộ sinh hoạt", 100,
					DIRECTIVE_05),
			new Task(CULTURE_ARTS, "Phối hợp tổ chức giao lưu văn nghệ quần chúng chào mừng các ngày lễ lớn trong quý",
					45, 90, "Công chức Văn hóa – Xã hội", "Đoàn Thanh niên, Hội Phụ nữ",
					"Các thôn đều có tiết mục tham gia, nhân dân đến xem đông", "thôn tham gia", 8, ""),
			new Task(PARTY_HISTORY, "Sưu tầm tư liệu, hiện vật để bổ sung cuốn Lịch sử Đảng bộ xã", 0, 95,
					"Tổ biên soạn lịch sử Đảng bộ", "Hội Cựu chiến binh, Hội Người cao tuổi",
					"Gặp nhân chứng, ghi chép và scan tư liệu còn lưu ở các thôn", "tư liệu", 25, ""),
			new Task(SCIENCE_EDUCATION,
					"Tuyên truyền phòng, chống dịch bệnh và vệ sinh an toàn thực phẩm ở trường học, chợ", 10, 60,
					"Trạm Y tế xã", "Các trường học, Hội Phụ nữ",
					"Có tin bài trên đài truyền thanh, pano ở chợ và trường", "tin, bài", 12, ""),
			new Task(POLITICAL_THEORY, "Cử học viên dự lớp bồi dưỡng đảng viên mới do huyện mở", 15, 55, "Đảng ủy xã",
					"Các chi bộ trực thuộc", "Đủ chỉ tiêu được giao, học viên dự từ 90% số buổi trở lên", "học viên", 6,
					""),
			new Task(PROPAGANDA, "Tuyên truyền trên hệ thống truyền thanh xã về xây dựng nông thôn mới nâng cao", 0,
					100, "Đài Truyền thanh xã", "Ban phát triển các thôn",
					"Mỗi tuần hai chuyên mục, có gương người tốt việc tốt", "chuyên mục", 24, ""),
			new Task(FOLLOWING_HO_CHI_MINH, "Rà soát, nhân rộng mô hình “Dân vận khéo” gắn với làm theo Bác", 30, 95,
					"Khối Dân vận xã", "Mặt trận Tổ quốc, các đoàn thể",
					"Chọn được mô hình tiêu biểu, có hồ sơ đề nghị biểu dương", "mô hình", 2, DIRECTIVE_05),
			new Task(PUBLIC_OPINION, "Đối thoại giữa người đứng đầu cấp ủy, chính quyền với nhân dân", 40, 80,
					"Thường trực Đảng ủy", "Ủy ban nhân dân, Mặt trận Tổ quốc",
					"Kiến nghị của nhân dân được trả lời tại chỗ hoặc hẹn ngày trả lời", "buổi", 1, ""),
			new Task(POLITICAL_THEORY, "Kiểm tra việc học nghị quyết và viết thu hoạch của đảng viên", 60, 100,
					"Ủy ban Kiểm tra Đảng ủy", "Bí thư các chi bộ", "Đảng viên nộp thu hoạch đúng hạn, có nhận xét",
					"% đảng viên nộp thu hoạch", 90, RESOLUTION_04),
			new Task(SCIENCE_EDUCATION, "Phát động hiến máu tình nguyện và tuyên truyền chính sách bảo hiểm y tế", 25,
					50, "Hội Chữ thập đỏ xã", "Đoàn Thanh niên, Trạm Y tế",
					"Đủ số người đăng ký theo phân bổ của huyện", "người đăng ký", 40, ""),
			new Task(PROPAGANDA, "Treo băng rôn, cờ, khẩu hiệu tuyên truyền các ngày lễ lớn trong quý", 10, 90,
					"Công chức Văn hóa – Xã hội", "Trưởng các thôn",
					"Trục đường chính và nhà văn hóa thôn được trang trí", "băng rôn", 20, ""),
			new Task(CULTURE_ARTS, "Củng cố câu lạc bộ hát dậm và đội văn nghệ của các thôn", 15, 85,
					"Công chức Văn hóa – Xã hội", "Hội Phụ nữ, Hội Người cao tuổi",
					"Câu lạc bộ sinh hoạt đều, truyền dạy cho lớp trẻ", "buổi sinh hoạt", 6, ""),
			new Task(PARTY_HISTORY, "Tổ chức cho học sinh tìm hiểu truyền thống quê hương tại nhà truyền thống xã", 35,
					75, "Đoàn Thanh niên xã", "Trường Trung học cơ sở, Hội Cựu chiến binh",
					"Mỗi khối lớp một buổi, có bài thu hoạch", "% học sinh tham gia", 85, ""),
			new Task(RAPPORTEUR, "Kiện toàn đội ngũ tuyên truyền viên ở các chi bộ thôn", 5, 35, "Đảng ủy xã",
					"Các chi bộ trực thuộc", "Mỗi chi bộ có ít nhất hai tuyên truyền viên", "tuyên truyền viên", 16,
					""),
			new Task(PROPAGANDA, "Nắm và định hướng thông tin về thu hồi đất, giải phóng mặt bằng trên địa bàn", 0, 100,
					"Ban Tuyên giáo Đảng ủy xã", "Ủy ban nhân dân xã, Mặt trận Tổ quốc",
					"Hộ có đất thu hồi được gặp gỡ, giải thích, đồng thuận", "% hộ đồng thuận", 92, ""));

	private static final List<Task> OF_A_YEAR = List.of(
			new Task(PROPAGANDA, "Xây dựng và thực hiện chương trình công tác tuyên giáo năm của Đảng ủy xã", 0, 12,
					"Ban Tuyên giáo Đảng ủy xã", "Các ngành, đoàn thể xã",
					"Chương trình được ban hành trong tháng Một, có phân công từng ủy viên", "", 0, ""),
			new Task(POLITICAL_THEORY, "Quán triệt các nghị quyết, kết luận mới của Trung ương và của Tỉnh ủy", 5, 95,
					"Thường trực Đảng ủy", "Các chi bộ trực thuộc",
					"Hội nghị quán triệt trong 30 ngày từ khi có kế hoạch của huyện", "% đảng viên dự học", 96,
					RESOLUTION_04),
			new Task(FOLLOWING_HO_CHI_MINH, "Học tập chuyên đề năm về tư tưởng, đạo đức, phong cách Hồ Chí Minh", 10,
					90, "Các chi bộ trực thuộc", "Mặt trận Tổ quốc, các đoàn thể",
					"Mỗi chi bộ chọn một việc khó để giải quyết dứt điểm", "% chi bộ có việc làm theo", 100,
					DIRECTIVE_05),
			new Task(PUBLIC_OPINION, "Nắm bắt, phản ánh dư luận xã hội hằng tháng; trả lời kiến nghị của nhân dân", 0,
					100, "Tổ cộng tác viên dư luận xã hội", "Mặt trận Tổ quốc",
					"Đủ 12 báo cáo, không để điểm nóng kéo dài", "báo cáo", 12, ""),
			new Task(CULTURE_ARTS, "Tổ chức hội diễn văn nghệ quần chúng và ngày hội đại đoàn kết ở các thôn", 60, 92,
					"Ủy ban nhân dân xã", "Mặt trận Tổ quốc, các đoàn thể",
					"Thôn nào cũng tổ chức, tiết kiệm, vui khỏe", "% thôn tổ chức", 100, ""),
			new Task(PARTY_HISTORY, "Biên soạn, bổ sung cuốn Lịch sử Đảng bộ xã giai đoạn mới", 8, 98,
					"Tổ biên soạn lịch sử Đảng bộ", "Hội Cựu chiến binh, Hội Người cao tuổi",
					"Có bản thảo xin ý kiến nhân chứng và các đồng chí nguyên lãnh đạo xã", "% khối lượng bản thảo", 80,
					""),
			new Task(SCIENCE_EDUCATION, "Phối hợp chỉ đạo công tác khoa giáo: giáo dục, y tế, khuyến học, gia đình", 0,
					100, "Ban Tuyên giáo Đảng ủy xã", "Các trường học, Trạm Y tế, Hội Khuyến học",
					"Quỹ khuyến học tăng, trường giữ chuẩn quốc gia", "triệu đồng quỹ khuyến học", 120, ""),
			new Task(RAPPORTEUR, "Tập huấn nghiệp vụ cho báo cáo viên, tuyên truyền viên", 15, 60, "Tổ báo cáo viên",
					"Trung tâm Chính trị huyện", "Mỗi báo cáo viên được tập huấn ít nhất một lần", "lượt người", 30,
					""),
			new Task(PROPAGANDA, "Đổi mới hệ thống truyền thanh và trang thông tin của xã", 20, 80,
					"Đài Truyền thanh xã", "Công chức Văn hóa – Xã hội",
					"Cụm loa các thôn hoạt động tốt, tin bài cập nhật hằng tuần", "tin, bài", 150, ""),
			new Task(FOLLOWING_HO_CHI_MINH, "Sơ kết, biểu dương tập thể và cá nhân làm theo Bác", 40, 55,
					"Thường trực Đảng ủy", "Mặt trận Tổ quốc, các đoàn thể",
					"Biểu dương dịp 19/5, có gương mới ở cơ sở", "gương biểu dương", 10, DIRECTIVE_05));

	static final String GOALS_OF_A_QUARTER = "Quán triệt đầy đủ, kịp thời các chủ trương mới; giữ vững sự thống nhất trong Đảng, đồng thuận trong nhân dân; mỗi công việc có người chủ trì và kết quả đo được. (Dữ liệu mẫu)";

	static final String GOALS_OF_A_YEAR = "Nâng chất lượng công tác tuyên giáo ở cơ sở, gắn với nhiệm vụ chính trị của năm; nắm chắc dư luận, giải quyết kiến nghị của nhân dân ngay từ thôn. (Dữ liệu mẫu)";

	static final String GOALS_IMPROVED = " Bổ sung: tập trung vào ba thôn có hộ thu hồi đất, giao từng ủy viên phụ trách thôn và báo cáo hằng tháng.";

	static final String ASSESSMENT = "Các công việc trong kế hoạch cơ bản bám sát chỉ đạo của huyện; việc nắm dư luận có chuyển biến, một số việc phụ thuộc phối hợp còn chậm. (Dữ liệu mẫu)";

	static final String ASSESSMENT_IMPROVED = " Bổ sung: số liệu đã đối chiếu với biên bản của các chi bộ; nguyên nhân chậm là do trùng mùa vụ.";

	static final String PROPOSALS = "Đề nghị Ban Tuyên giáo Huyện ủy mở thêm lớp bồi dưỡng nghiệp vụ cho tuyên truyền viên ở thôn.";

	private static final List<String> REASONS_ON_THE_WHOLE = List.of(
			"Mục đích, yêu cầu còn chung chung. Nêu rõ trọng tâm của kỳ này ở địa bàn xã và ai phụ trách.",
			"Chưa thấy nội dung gắn với nhiệm vụ trọng tâm của huyện trong kỳ. Bổ sung vào phần mục đích, yêu cầu.");

	private static final List<String> REASONS_ON_A_LINE = List.of(
			"Chỉ tiêu thấp hơn mức huyện giao. Nâng lên hoặc giải trình.",
			"Chưa rõ cách tính chỉ tiêu; kết quả kỳ trước đã cao hơn mức này. Xem lại con số.",
			"Thời gian làm dồn vào cuối kỳ, dễ chậm. Xem lại tiến độ và chỉ tiêu.");

	private static final List<String> REASONS_ON_A_REPORT = List.of(
			"Đánh giá chung chưa có số liệu đối chiếu. Bổ sung căn cứ và nguyên nhân của việc chậm.",
			"Phần đánh giá chưa nêu rõ mặt chưa làm được. Viết lại cụ thể hơn.");

	private static final List<String> REASONS_ON_A_RESULT = List.of(
			"Con số đạt được chưa khớp với báo cáo tháng. Kiểm tra lại.",
			"Ghi hoàn thành nhưng chưa đủ số lượng theo kế hoạch. Đối chiếu lại với biên bản.");

	private static final List<String> ANSWERS = List.of("Đã sửa theo ý kiến của Ban Tuyên giáo Huyện ủy.",
			"Đã họp lại với các chi bộ và điều chỉnh cho sát thực tế.", "Đã bổ sung, đề nghị huyện xem lại.");

	private static final List<String> WHY_UNDONE = List.of(
			"Trùng vụ thu hoạch, nhiều đảng viên đi làm xa nên phải lùi lịch.",
			"Kinh phí được cấp muộn, chuyển một phần việc sang kỳ sau.",
			"Nhân chứng ở xa, mới gặp được một phần; tư liệu đang được số hóa.",
			"Mưa bão phải hoãn, đã thống nhất lịch mới với các đoàn thể.");

	private static final List<String> WHY_MORE_TIME = List.of(
			"Xã tập trung khắc phục hậu quả mưa bão, Thường trực Đảng ủy đề nghị lùi hạn.",
			"Trưởng ban vừa được điều động, chờ kiện toàn Ban Tuyên giáo xã.",
			"Xã đang phục vụ đoàn kiểm tra của Tỉnh ủy, đã báo cáo trước hạn.");

	private SampleTasks() {
	}

	/** So many different tasks, other ones for another unit or period. */
	static List<Task> pick(boolean year, int seed, int count) {
		List<Task> all = year ? OF_A_YEAR : OF_A_QUARTER;
		// 7 has no factor in common with 18 or 10: no task comes twice
		List<Task> picked = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			picked.add(all.get(Math.floorMod(seed * 5 + i * 7, all.size())));
		}
		return picked;
	}

	static String reasonOnTheWhole(boolean report, int seed) {
		return of(report ? REASONS_ON_A_REPORT : REASONS_ON_THE_WHOLE, seed);
	}

	static String reasonOnALine(boolean report, int seed) {
		return of(report ? REASONS_ON_A_RESULT : REASONS_ON_A_LINE, seed);
	}

	static String answer(int seed) {
		return of(ANSWERS, seed);
	}

	static String whyUndone(int seed) {
		return of(WHY_UNDONE, seed);
	}

	static String whyMoreTime(int seed) {
		return of(WHY_MORE_TIME, seed);
	}

	private static String of(List<String> texts, int seed) {
		return texts.get(Math.floorMod(seed, texts.size()));
	}

	/**
	 * One task; it runs from one hundredth of the period to another. Without an indicator
	 * the target counts for nothing.
	 */
	record Task(FieldOfWork field, String what, int from, int to, String lead, String coordinating, String result,
			String indicator, int target, String directive) {
	}

}
