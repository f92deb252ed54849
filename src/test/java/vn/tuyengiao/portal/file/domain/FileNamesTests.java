package vn.tuyengiao.portal.file.domain;

import java.text.Normalizer;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.tuyengiao.portal.platform.InvalidInputException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class FileNamesTests {

	@ParameterizedTest
	@ValueSource(strings = { "Chỉ thị 05-CT/TW.pdf", "..\\..\\Windows\\Chỉ thị.pdf", "C:\\fakepath\\Kế hoạch.docx",
			"../../etc/passwd", "文件.pdf", "Приказ № 1.pdf", "ملف.pdf", "Kế hoạch (bản 2), đã sửa; “cuối”.docx" })
	void nameIsKeptInAnyScriptWithoutItsFolders(String sent) {
		String last = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
		assertThat(FileNames.checked("file", sent)).isEqualTo(last);
	}

	@Test
	void nameIsBroughtToOneForm() {
		String name = "Đề cương tuyên truyền quý IV.docx";
		assertThat(FileNames.checked("file", Normalizer.normalize(name, Normalizer.Form.NFD))).isEqualTo(name);
	}

	@Test
	void threeHundredLettersAreKeptAndOneMoreIsRefused() {
		String name = "ế".repeat(296) + ".pdf";
		assertThat(FileNames.checked("file", Normalizer.normalize(name, Normalizer.Form.NFD))).isEqualTo(name);
		refused("ế" + name, "file.fault.name-long");
	}

	@Test
	void nameThatNobodyCanReadIsRefused() {
		for (String sign : new String[] { "\0", "\n", "\r", "\t", "\b", "\u007f", "\u0085", "\u202e", "\u2066",
				"\u200f", "\u2028", "\ud800" }) {
			refused("a" + sign + "b.pdf", "file.fault.name-characters");
		}
	}

	@ParameterizedTest
	@CsvSource({ "'', name-missing", "'  ', name-missing", "'..', name-missing", "'a/', name-missing",
			"'MẬT - Kế hoạch.pdf', secret-name", "'Kế hoạch_(Tối mật).pdf', secret-name", "'Mật.docx', secret-name" })
	void nameThatIsNoneOrBearsAMarkIsRefused(String sent, String fault) {
		refused(sent, "file.fault." + fault);
	}

	private static void refused(String sent, String fault) {
		assertThatExceptionOfType(InvalidInputException.class).isThrownBy(() -> FileNames.checked("file", sent))
			.satisfies(invalid -> {
				assertThat(invalid.getFaults().get(0).field()).isEqualTo("file");
				assertThat(invalid.getFaults().get(0).code()).isEqualTo(fault);
			});
	}

}
