package vn.tuyengiao.portal.file.domain.letters;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Vietnamese before Unicode, told by the font and told without one. */
class OldLettersTests {

	private static final String ALL = "áàảãạăắằẳẵặâấầẩẫậéèẻẽẹêếềểễệíìỉĩịóòỏõọôốồổỗộơớờởỡợúùủũụưứừửữựýỳỷỹỵđ";

	private static final String TCVN3 = "¸µ¶·¹¨¾»¼½Æ©ÊÇÈÉËÐÌÎÏÑªÕÒÓÔÖÝ×ØÜÞãßáâä«èåæçé¬íêëìîóïñòô\u00adøõö÷ùýúûüþ®";

	private static final String VNI = "aùaøaûaõaïaêaéaèaúaüaëaâaáaàaåaãaäeùeøeûeõeïeâeáeàeåeãeäíìæóò"
			+ "oùoøoûoõoïoâoáoàoåoãoäôôùôøôûôõôïuùuøuûuõuïööùöøöûöõöïyùyøyûyõîñ";

	@Test
	void everyLetterHasItsPlace() {
		assertThat(OldEncoding.TCVN3.decode(TCVN3)).isEqualTo(ALL);
		assertThat(OldEncoding.VNI.decode(VNI)).isEqualTo(ALL);
		assertThat(OldEncoding.VNI.decode("AÙAØAÛAÕAÏAÊAÉAÈAÚAÜAËAÂAÁAÀAÅAÃAÄÔÔÙÖÖÏÑÍÌÆÓÒÎ"))
			.isEqualTo("ÁÀẢÃẠĂẮẰẲẴẶÂẤẦẨẪẬƠỚƯỰĐÍÌỈĨỊỴ");
		assertThat(OldEncoding.TCVN3.decode("¡¢§£¤¥¦")).isEqualTo("ĂÂĐÊÔƠƯ");
	}

	@Test
	void fontOfCapitalsDrawsSmallLettersAsCapitals() {
		assertThat(OldEncoding.TCVN3_CAPITALS.decode("tèi mËt")).isEqualTo("TỐI MẬT");
	}

	@ParameterizedTest
	@CsvSource({ ".VnTime, TCVN3", ".VnTimeH, TCVN3_CAPITALS", ".VnArial, TCVN3", "ABCDEF+.VnTime, TCVN3",
			"'.VnTimeH,Bold', TCVN3_CAPITALS", ".VnArial NarrowH, TCVN3_CAPITALS", "VNI-Times, VNI",
			"ABCDEF+VNI-Helve-Condense, VNI", "VNI Times, VNI" })
	void fontTells(String font, OldEncoding encoding) {
		assertThat(OldEncoding.ofFont(font)).isEqualTo(encoding);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Times New Roman", "Arial", "Vnss", "Calibri", "VNU-Times" })
	void fontOfTodayTellsNothing(String font) {
		assertThat(OldEncoding.ofFont(font)).isNull();
		assertThat(OldEncoding.ofFont(null)).isNull();
	}

	@ParameterizedTest
	@CsvSource({ "'PhÈm chÊt khuynh h\u00adíng thuyÕt phôc', 'Phẩm chất khuynh hướng thuyết phục'",
			"'Phaåm chaát khuynh höôùng thuyeát phuïc', 'Phẩm chất khuynh hướng thuyết phục'",
			"'§¶ng Céng s¶n ViÖt Nam', 'Đảng Cộng sản Việt Nam'",
			"'Ñaûng Coäng saûn Vieät Nam', 'Đảng Cộng sản Việt Nam'" })
	void withoutAFontTheWordsTell(String old, String unicode) {
		assertThat(OldLetters.unicode(old)).isEqualTo(unicode);
	}

	@Test
	void eachLineOfAMixedDocumentIsReadAsItIs() {
		String mixed = "ĐẢNG BỘ HUYỆN KIM BẢNG\nTriÓn khai häc tËp nghÞ quyÕt cña §¶ng\nĐã ký\nMËt";
		assertThat(OldLetters.unicode(mixed))
			.isEqualTo("ĐẢNG BỘ HUYỆN KIM BẢNG\nTriển khai học tập nghị quyết của Đảng\nĐã ký\nMật");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Phẩm chất khuynh hướng thuyết phục", "và là có bà mía già hà cò lò xò",
			"déjà vu à la carte, naïve façade, crème brûlée", "Größe, Übung, schön, weiß", "« Đảng ta » – 5½ km²",
			"Công an xã Hòa Bình và các bộ phận", "El niño mañana, corazón, información" })
	void whatIsUnicodeStaysAsItIs(String text) {
		assertThat(OldLetters.unicode(text)).isEqualTo(text);
		assertThat(OldEncoding.ofFont(".VnTime").decode("Phẩm chất")).isEqualTo("Phẩm chất");
	}

}
