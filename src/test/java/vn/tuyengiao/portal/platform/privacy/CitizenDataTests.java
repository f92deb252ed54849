package vn.tuyengiao.portal.platform.privacy;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.tuyengiao.portal.platform.Faults;
import vn.tuyengiao.portal.platform.InvalidInputException.Fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.tuple;

class CitizenDataTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			NAME     | Ông Nguyễn Văn Mẫu đề nghị sửa đường   | Nguyễn Văn Mẫu
			NAME     | theo chị Mẫu, nước sinh hoạt đục        | Mẫu
			NAME     | Trần Thị Ví Dụ kiến nghị                | Trần Thị Ví Dụ
			NAME     | hộ ông Mẫu chưa được đền bù             | Mẫu
			NAME     | công dân LÊ THỊ MẪU có ý kiến           | LÊ THỊ MẪU
			NAME     | bà Hồ Thị Mẫu ở thôn 3                  | Hồ Thị Mẫu
			NAME     | Có ý kiến của Phạm Mẫu về hội trường    | Phạm Mẫu
			PHONE    | liên hệ 0912 345 678                    | 0912 345 678
			PHONE    | liên hệ 0912345678.                     | 0912345678
			PHONE    | gọi +84 912.345.678                     | +84 912.345.678
			PHONE    | máy bàn 0226 3820 123                   | 0226 3820 123
			IDENTITY | CCCD 035090001234                       | CCCD 035090001234
			IDENTITY | số 035 090 001 234 cấp năm 2021         | 035 090 001 234
			IDENTITY | CMND: 168123456                         | CMND: 168123456
			ADDRESS  | ở số nhà 12, thôn Đồng                  | số nhà 12
			ADDRESS  | số 12, ngõ 5 phố huyện                  | số 12, ngõ 5
			PLATE    | xe 90B1-234.56 chở cát                  | 90B1-234.56
			EMAIL    | gửi về mau.vidu@example.com             | mau.vidu@example.com
			ACCOUNT  | trang facebook.com/mau.vidu đăng        | facebook.com/mau.vidu
			ACCOUNT  | Zalo: mauvidu                           | Zalo: mauvidu
			""")
	void whatTellsACitizenIsFoundAtItsPlace(CitizenTrace.Kind kind, String text, String found) {
		List<CitizenTrace> traces = CitizenData.in(text);
		assertThat(traces).as(text).singleElement().satisfies(trace -> {
			assertThat(trace.kind()).isEqualTo(kind);
			assertThat(trace.text()).isEqualTo(found);
			assertThat(text.substring(trace.start(), trace.end()).strip()).isEqualTo(found);
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "Đề nghị sửa đường liên thôn từ xã Nguyễn Úy đến xã Lê Hồ",
			"Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh",
			"Trường THCS Trần Phú và trường tiểu học Lê Hồng Phong thiếu phòng học",
			"Đường Lý Thường Kiệt xuống cấp, phố Nguyễn Trãi ngập", "Triển khai Chỉ thị 05-CT/TW ngày 15/5/2016",
			"Kinh phí 1.500.000.000 đồng, thu 035.000.000.000 đồng", "Kết luận 01-KL/TW ngày 18/5/2021",
			"Bí thư Đảng ủy xã đề nghị Ủy ban nhân dân huyện trả lời", "Ông Chủ tịch Ủy ban nhân dân xã trả lời",
			"Bà Triệu, Hai Bà Trưng là những anh hùng", "Lễ kỷ niệm 90 năm ngày sinh đồng chí Lê Hồng Phong",
			"Xã Đồng Hóa có 12 chi bộ, 250 đảng viên", "Hà Nam, Thái Bình, Cao Bằng, Lâm Đồng", "Mai Lĩnh và Dương Nội",
			"Từ 01/01/2026 đến 31/12/2026", "Số 15-HD/BTGHU ngày 05/02/2026", "Quyết định 1234/QĐ-UBND",
			"Đại hội Đảng bộ huyện Kim Bảng lần thứ XXVI", "Ban Tuyên giáo Huyện ủy", "Tết Nguyên đán" })
	void whatTellsNobodyIsLeft(String text) {
		assertThat(CitizenData.in(text)).as(text).isEmpty();
	}

	@Test
	void eachKindIsSaidOnceAtTheField() {
		Faults faults = new Faults();
		CitizenData.check(faults, "words", "Ông Nguyễn Văn Mẫu (0912345678) và bà Trần Thị Mẫu (0912345679)");
		assertThat(faults.all()).extracting(Fault::field, Fault::code)
			.containsExactly(tuple("words", "citizen-data.NAME"), tuple("words", "citizen-data.PHONE"));
	}

	@Test
	void longTextsOfAnyKindAreRead() {
		for (String piece : List.of("Nguyễn ", "0 ", "A", "số ", "a@", "ông ", "Nguyễn Văn Mẫu ", "9", "CCCD ", ".")) {
			assertThatCode(() -> CitizenData.in(piece.repeat(20_000 / piece.length()))).as(piece)
				.doesNotThrowAnyException();
		}
	}

}
