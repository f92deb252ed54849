package vn.tuyengiao.portal.platform;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tuyengiao.portal.testing.RepositoryTest;

import static org.assertj.core.api.Assertions.assertThat;

/** What a search word finds, and what it must not find. */
@RepositoryTest
class SearchWordsRepositoryTests {

	@Autowired
	private JdbcClient jdbc;

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			806-CV/TU                         | 806
			806-CV/TU                         | cv
			806-CV/TU                         | TU
			806-CV/TU                         | cv/tu
			806-CV/TU                         | tu 806
			806-CV/TU                         | 806–CV/TU
			806-CV/TU                         | 806 — cv / tu
			806–CV/TU                         | 806-CV/TU
			806\u00a0–\u2009CV/TU             | 806-cv/tu
			806\u2011CV\u200b/TU              | cv/tu
			806-CV/TU                         | 8\u200b06 c\u00adv
			05-CT/TW                          | 5
			05-CT/TW                          | 05
			5-CT/TW                           | 05-ct/tw
			15-CTr/HU                         | ctr hu 15
			Học tập và làm theo Bác           | bac hoc
			Học\u00a0tập  và\u3000làm theo    | làm\u00a0tập
			Nắm bắt, định hướng dư luận xã hội | luan du
			Nắm bắt dư\u200b luận             | dư luận
			Ban Tuyên giáo/Trung tâm chính trị | trung
			Ban Tuyên giáo/Trung tâm chính trị | giao
			Gửi báo cáo.Hạn nộp: 15/3         | han
			Gửi báo cáo.Hạn nộp: 15/3         | cao.han
			Hội nghị;tập huấn                 | tap
			Hội nghị—tập huấn                 | tập
			(x.y.vn)                          | y
			giai đoạn 2025-2030               | 2030
			giai đoạn 2025–2030               | 2025-2030
			Đồng Hóa                          | dong hoa
			Đồng Hóa                          | Đo\u0302\u0300ng
			Đồng Hóa                          | HÓA, ĐỒNG
			Nghị quyết “Đổi mới”              | "doi moi"
			Chi bộ 1_2                        | 2
			tuyên truyền                      | tuy
			""")
	void finds(String text, String typed) {
		assertThat(found(text, SearchWords.of(typed))).isTrue();
		assertThat(found(text, SearchWords.typing(typed))).isTrue();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			806-CV/TU                         | 80
			806-CV/TU                         | 06
			806-CV/TU                         | 806 hu
			47-KH/HU                          | 04
			104-KH/HU                         | 04
			100%                              | %
			chi_bộ                            | _
			Đồng Hóa                          | ong
			Đồng Hóa                          | dong hoan
			Nắm bắt dư luận                   | luan xa
			""")
	void doesNotFind(String text, String typed) {
		assertThat(found(text, SearchWords.of(typed))).isFalse();
	}

	@Test
	void aNumberThatIsBeingTypedMayGoOn() {
		assertThat(found("806-CV/TU", SearchWords.typing("80"))).isTrue();
		assertThat(found("806-CV/TU", SearchWords.typing("80 "))).isFalse();
		assertThat(found("806-CV/TU", SearchWords.typing("8"))).isFalse();
		assertThat(found("47-KH/HU", SearchWords.typing("04"))).isFalse();
		assertThat(found("806-CV/TU", SearchWords.typing("80 cv"))).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "%", "\\", "'", "—", "\u200b" })
	void nothingIsFoundByWhatHasNoWords(String typed) {
		assertThat(SearchWords.of(typed).isEmpty()).isTrue();
		assertThat(found("' % \\ —", SearchWords.of(typed))).isFalse();
	}

	@Test
	void ofATextThatIsPastedWholeTheFirstWordsCount() {
		SearchWords words = SearchWords.of("một hai ba bốn năm sáu bảy tám chín mười mươi chục trăm nghìn");
		assertThat(words.count()).isEqualTo(SearchWords.MOST);
		assertThat(found("chục mươi mười chín tám bảy sáu năm bốn ba hai một", words)).isTrue();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			806–CV/TU           | 806-CV/TU
			806 - CV / TU       | 806-cv/tu
			806\u00a0\u2011CV/TU | 806-CV/TU
			806-CV\u200b/TU     | 806-CV/TU
			05-CT/TW            | 5-CT/TW
			15-HĐ/HU            | 15-hđ/hu
			""")
	void numbersThatAreOne(String one, String other) {
		assertThat(number(one)).isEqualTo(number(other));
	}

	@ParameterizedTest
	@CsvSource({ "15-HĐ/HU, 15-HD/HU", "15-HD/HU, 150-HD/HU", "10-HD/HU, 1-HD/HU", "1-5-HD/HU, 15-HD/HU" })
	void numbersThatAreTwo(String one, String other) {
		assertThat(number(one)).isNotEqualTo(number(other));
	}

	private String number(String reference) {
		return jdbc.sql("select plain_number(:reference)").param("reference", reference).query(String.class).single();
	}

	@ParameterizedTest
	@CsvSource({ "806, true", "tu cv/806, true", "tuyên, true", "tuy, false", "806-CV/T, false" })
	void aFileIsFoundByWholeWords(String typed, boolean found) {
		String text = "Công văn 806–CV/TU;tuyên truyền";
		assertThat(inFile(text, SearchWords.of(typed))).isEqualTo(found);
		assertThat(inFile(text, SearchWords.typing(typed))).isTrue();
	}

	/** Alike in columns and in Java; of files the words have to be whole. */
	private boolean found(String text, SearchWords words) {
		boolean inColumn = is(words.in("search_text(:text)"), text, words);
		assertThat(words.areIn(text)).isEqualTo(inColumn);
		assertThat(is(words.throughout("search_text(:text)"), text, words)).isEqualTo(inColumn);
		assertThat(inColumn || !inFile(text, words)).isTrue();
		return inColumn;
	}

	private boolean inFile(String text, SearchWords words) {
		return is(words.each("to_tsvector('simple', search_text(:text)) @@ to_tsquery('simple', fold(:term))"), text,
				words);
	}

	private boolean is(String condition, String text, SearchWords words) {
		return jdbc.sql("select " + condition)
			.param("text", text)
			.params(words.parameters())
			.query(Boolean.class)
			.single();
	}

}
