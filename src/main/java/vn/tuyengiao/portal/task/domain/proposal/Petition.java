package vn.tuyengiao.portal.task.domain.proposal;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

import lombok.experimental.UtilityClass;

/**
 * Whether a text is a complaint (khiếu nại) or a denunciation (tố cáo), which go another
 * way by law, or only speaks about such: "Tôi tố cáo …" is one, "đẩy nhanh giải quyết
 * khiếu nại tồn đọng" is none.
 */
@UtilityClass
class Petition {

	private static final String I = "(?:tôi|chúng tôi|em|cháu|con|gia đình tôi|gia đình chúng tôi|bà con chúng tôi|tập thể chúng tôi"
			+ "|nhân dân chúng tôi|công dân|người dân)";

	private static final String WANT = "(?:\\s+(?:xin|muốn|phải|đã|sẽ|nay|làm đơn|viết đơn|gửi đơn|có đơn|kính đơn|đứng đơn|được|quyết định|tiếp tục|cương quyết))*";

	/** The one who writes does it. */
	private static final Pattern DENOUNCES = does("(?:tố cáo|tố giác)");

	private static final Pattern COMPLAINS = does("khiếu nại");

	/** The text says of itself what it is. */
	private static final Pattern DENUNCIATION = itself("(?:tố cáo|tố giác)");

	private static final Pattern COMPLAINT = itself("khiếu nại");

	/** Before it stands what is done with complaints of others. */
	private static final Pattern ABOUT = Pattern.compile(
			"(?:giải quyết|tiếp nhận|xử lý|phân loại|công tác|tình hình|quy trình|thủ tục|pháp luật về|luật|tình trạng|hướng dẫn|tuyên truyền|phổ biến|giảm|hạn chế|phòng ngừa|theo dõi"
					+ "|trả lời|tồn đọng|số vụ|số đơn|các vụ|vụ việc|vụ|kết quả|thời hạn|chính sách|nghị định|kỹ năng|tập huấn|sổ|tiếp công dân|quyền|đối thoại|về việc giải quyết|các|những|không để)"
					+ "(?:\\s+(?:các|những|dứt điểm|kịp thời|nhanh|sớm|triệt để|đơn thư|đơn|thư|vụ|việc|vụ việc|phản ánh|kiến nghị|khiếu nại|tố cáo|về|của|công dân|nhân dân|tiếp dân|để|phát sinh|điểm nóng|và)|\\s*[,;])*\\s*$");

	private static final Pattern NAMED = Pattern.compile("khiếu nại|tố cáo|tố giác");

	/** What it is as far as its words tell. */
	static PetitionKind of(String typed) {
		String text = Normalizer.normalize(typed, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
		if (DENOUNCES.matcher(text).find() || DENUNCIATION.matcher(text).find()) {
			return PetitionKind.DENUNCIATION;
		}
		if (COMPLAINS.matcher(text).find() || COMPLAINT.matcher(text).find()) {
			return PetitionKind.COMPLAINT;
		}
		return NAMED.matcher(text)
			.results()
			.allMatch(named -> ABOUT.matcher(text.substring(Math.max(0, named.start() - 80), named.start())).find())
					? PetitionKind.NONE : PetitionKind.DOUBT;
	}

	private static Pattern does(String what) {
		return Pattern.compile("(?<![\\p{L}\\p{M}])" + I + WANT + "\\s+" + what
				+ "(?!\\s+(?:kéo dài|tồn đọng|đông người|vượt cấp|nhiều|ngày càng)(?![\\p{L}\\p{M}]))");
	}

	private static Pattern itself(String what) {
		return Pattern.compile("(?:^|[.!?\\n]\\s*)(?:đơn\\s+|nội dung\\s+|thư\\s+)?" + what
				+ "\\s*(?::|ông|bà|đồng chí|đ/c|cán bộ|chủ tịch|phó chủ tịch|bí thư|trưởng|giám đốc|công chức|quyết định|hành vi|việc|về việc|về quyết định|về hành vi|ubnd|ủy ban)(?![\\p{L}\\p{M}])"
				+ "|(?:^|[.!?\\n]\\s*)đơn\\s+" + what + "|" + I
				+ "\\s+(?:làm|viết|gửi|có|đứng|nộp)\\s+(?:tên\\s+)?đơn\\s+(?:thư\\s+)?" + what);
	}

	/** Message key: {@code proposal.petition.<name>}: where such goes. */
	enum PetitionKind {

		NONE,
		/** Against a decision or what somebody did to the writer. Luật Khiếu nại 2011. */
		COMPLAINT,
		/** Of somebody who breaks the law. Luật Tố cáo 2018. */
		DENUNCIATION,
		/** It speaks of one; only whoever entered it can tell. */
		DOUBT

	}

}
