package vn.tuyengiao.portal.platform.secrecy;

import java.text.Normalizer;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class SecrecyMarkingTests {

	private static final String HEAD = "HUYỆN ỦY KIM BẢNG\tĐẢNG CỘNG SẢN VIỆT NAM\nBAN TUYÊN GIÁO\n*\nSố 12-BC/BTGHU\tKim Bảng, ngày 05 tháng 02 năm 2026\n";

	@ParameterizedTest
	@ValueSource(strings = { "12-BC/HU (Mật)", "Mật 12-BC/HU", "12-BC/HU-MẬT", "12/TỐI MẬT", "12-KH/HU/Tuyệt mật",
			"12-BC/HU-MAT", "12-BC/TOI MAT", "12-BC/HU (M)", "12-BC/HU(TM)", "12-BC/HU-M", "Số 12-BC/HU M Ậ T",
			"12-BC/HU  mật" })
	void markedNumberIsFound(String number) {
		assertThat(SecrecyMarking.inNumber(number)).isTrue();
		assertThat(SecrecyMarking.inNumber(decomposed(number))).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "12-BC/HU", "05-CT/TW", "12-KH/BCĐBVBMNN", "03-HD/MTTQ", "7-QĐ/TM", "12-CV/BTGĐU",
			"01-TB/MTTQ-BTG", "66-QĐ/TW", "12-QC/Bảo mật" })
	void ordinaryNumberIsNot(String number) {
		assertThat(SecrecyMarking.inNumber(number)).isFalse();
		assertThat(SecrecyMarking.inNumber(decomposed(number))).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Mật", "MẬT", "mật", "Tối mật", "TUYỆT MẬT", "(Mật)", "Mật: Kế hoạch diễn tập phòng thủ",
			"MẬT - Báo cáo tình hình", "Tối mật. Báo cáo", "(Tuyệt mật) Báo cáo tình hình an ninh", "[MẬT] Báo cáo",
			"Báo cáo tình hình an ninh (mật)", "Báo cáo tình hình an ninh - Mật", "Báo cáo tình hình an ninh – mật",
			"Báo cáo tình hình an ninh. Tối mật", "Báo cáo tình hình an ninh, Mật.", "Báo cáo; độ mật: tối mật",
			"Độ mật: Mật. Báo cáo", "Báo cáo (độ mật: Tuyệt mật)", "Báo cáo tình hình\nMẬT", "Báo cáo\tMẬT",
			"Báo cáo tình hình    Tuyệt mật", "M Ậ T – Báo cáo", "T Ố I  M Ậ T: Báo cáo",
			"Báo cáo MẬT về tình hình an ninh", "MẬT Kế hoạch phòng thủ", "Kế hoạch phòng thủ xã Đồng Hóa TỐI MẬT",
			"Tuỵêt mật: Báo cáo", "Tôí mật: Báo cáo", "Tài liệu mật", "Báo cáo (tài liệu mật)",
			"M\u1ead\u200bt: Báo cáo", "Tối\u00a0mật: Báo cáo", "Tuyệt\u2003 mật – Báo cáo", "Báo cáo \u3010MẬT\u3011",
			"mËt: B¸o c¸o", "MAÄT" })
	void markedSubjectIsFound(String subject) {
		assertThat(SecrecyMarking.inSubject(subject)).isTrue();
		assertThat(SecrecyMarking.inSubject(decomposed(subject))).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Hội nghị về công tác bảo vệ bí mật nhà nước", "BẢO VỆ BÍ MẬT NHÀ NƯỚC",
			"Quy định về độ mật của tài liệu", "Quy định về độ mật: nguyên tắc xác định", "Tăng cường bảo mật",
			"Tuyên truyền Luật Bảo vệ bí mật nhà nước", "Công tác cơ mật", "Mật độ dân cư tại các xã", "MẬT ĐỘ DÂN SỐ",
			"Phát triển nghề nuôi ong lấy mật", "Mật ong Kim Bảng: tiêu chuẩn", "Thông báo giá đường, mật",
			"Khen thưởng đồng chí Nguyễn Văn Mật", "KHEN THƯỞNG ĐỒNG CHÍ NGUYỄN VĂN MẬT",
			"Quản lý tài liệu mật, tối mật và tuyệt mật", "Mật, tối mật, tuyệt mật: cách xác định",
			"Các độ mật: Mật, Tối mật, Tuyệt mật", "Quản lý văn bản có độ tuyệt mật",
			"Danh mục bí mật nhà nước độ Tối mật", "DANH MỤC BÍ MẬT NHÀ NƯỚC ĐỘ TUYỆT MẬT", "Bảo vệ bí mật, bảo mật",
			"Kế hoạch kiểm tra bí mật - bảo mật", "Báo cáo (không mật)", "Đoàn kết, thân mật", "Kế hoạch (bảo mật)",
			"Mật khẩu: cách đặt", "Hồ sơ Mặt trận Tổ quốc", "Ghi nhớ (mặt)", "Học tập bí quyết", "" })
	void mentionInASubjectIsNot(String subject) {
		assertThat(SecrecyMarking.inSubject(subject)).isFalse();
		assertThat(SecrecyMarking.inSubject(decomposed(subject))).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "MẬT", "Mật", "TỐI MẬT", "Tuyệt mật", "  MẬT  ", "| MẬT |", "┌─────┐\n│ MẬT │\n└─────┘",
			"*** TUYỆT MẬT ***", "(MẬT)", "[ Tối mật ]", "“MẬT”", "M Ậ T", "T Ố I   M Ậ T", "M  Ậ  T", "M Ậ T",
			"Độ mật: Mật", "Độ mật : TỐI MẬT", "ĐỘ MẬT:\tMật", "Độ mật: MẬT Số trang: 05",
			"MẬT\tKim Bảng, ngày 05 tháng 02 năm 2026", "Số 12-BC/HU\tMẬT", "HUYỆN ỦY KIM BẢNG      MẬT",
			"MẬT Kim Bảng, ngày 05 tháng 02 năm 2026", "Số 12-BC/BTG TỐI MẬT", "TÀI LIỆU MẬT", "M\u1ead\u00adt",
			"mËt" })
	void markOnTheFirstPageIsFound(String mark) {
		for (String page : new String[] { mark, HEAD + mark + "\nBÁO CÁO\nvề tình hình tư tưởng", mark + "\n" + HEAD,
				HEAD.replace("\n", "\r\n") + mark + "\r\nBÁO CÁO" }) {
			assertThat(SecrecyMarking.inFirstPage(page)).as(page).isTrue();
			assertThat(SecrecyMarking.inFirstPage(decomposed(page))).as(page).isTrue();
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "Thực hiện Luật Bảo vệ bí mật nhà nước, các cơ quan bảo mật, cơ mật",
			"Mật độ dân số của xã là 812 người/km2", "nuôi ong lấy mật",
			"công tác bảo vệ bí\nmật nhà nước trong tình hình mới", "các quy định về bí\nmật.",
			"KẾ HOẠCH\nTĂNG CƯỜNG CÔNG TÁC BẢO\nMẬT", "QUY CHẾ BẢO VỆ BÍ\nMẬT NHÀ NƯỚC", "BẢO VỆ BÍ MẬT NHÀ NƯỚC",
			"LUẬT BẢO VỆ BÍ   MẬT   NHÀ NƯỚC", "ĐỘ MẬT\tSỐ TRANG", "Độ mật: Không", "Độ mật:",
			"có ba độ mật: Mật, Tối mật và Tuyệt mật", "quy định về độ mật của tài liệu",
			"tài liệu đóng dấu “Mật”, “Tối mật” phải được quản lý", "tài liệu đóng dấu\nMẬT lên góc trái phía trên",
			"đồng chí Nguyễn Văn Mật, bí thư chi bộ", "đồng chí Nguyễn Văn\nMật", "TRƯỞNG BAN\n\n\nNguyễn Văn Mật",
			"1\tNguyễn Văn\tMật\tĐồng Hóa", "NGUYỄN VĂN\tMẬT", "các tài liệu mật, tối mật, tuyệt mật",
			"a) Tuyệt mật là bí mật nhà nước liên quan đến chính trị", "tuyệt mật", "gặp mặt thân mật",
			"Họ tên: Trần Thị Mật", "tiếp tục giữ bí mật (bảo mật) thông tin" })
	void mentionOnTheFirstPageIsNot(String text) {
		for (String page : new String[] { text, HEAD + text + "\nNơi nhận:\n- Như trên,\n- Lưu." }) {
			assertThat(SecrecyMarking.inFirstPage(page)).as(page).isFalse();
			assertThat(SecrecyMarking.inFirstPage(decomposed(page))).as(page).isFalse();
		}
	}

	@Test
	void markUnderAPlaceThatIsNamedLikeAPersonIsFound() {
		assertThat(SecrecyMarking.inFirstPage("ĐẢNG ỦY XÃ MINH ĐỨC\nMẬT")).isTrue();
	}

	@Test
	void nothingIsFoundInNothing() {
		assertThat(SecrecyMarking.inNumber(null)).isFalse();
		assertThat(SecrecyMarking.inSubject(null)).isFalse();
		assertThat(SecrecyMarking.inFirstPage(null)).isFalse();
		assertThat(SecrecyMarking.inFirstPage(" \n\t\n")).isFalse();
	}

	/** What somebody sends to keep the server busy is answered as quickly as a letter. */
	@Test
	@Timeout(20)
	void hostileTextTakesNoLongerThanItsLength() {
		for (String piece : new String[] { "M ", "(", "Độ mật: ", "- ", "MẬT BÍ ", "\t", "T M ", " A", "  ",
				"MẬT, " }) {
			assertThat(SecrecyMarking.inFirstPage("BÍ " + piece.repeat(40_000 / piece.length()) + "x")).isIn(true,
					false);
			assertThat(SecrecyMarking.inSubject("BÍ " + piece.repeat(40_000 / piece.length()) + "x")).isIn(true, false);
		}
	}

	private static String decomposed(String text) {
		return Normalizer.normalize(text, Normalizer.Form.NFD);
	}

}
