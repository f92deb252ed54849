package vn.tuyengiao.portal.file.domain.format;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tuyengiao.portal.file.UnreadPart;
import vn.tuyengiao.portal.file.domain.reading.Fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** Files as offices send them, each of which something could be read wrongly in. */
class FileInputsTests {

	private final TextReader reader = new TextReader();

	@AfterEach
	void close() {
		reader.close();
	}

	static Stream<Arguments> words() {
		return Stream.of(arguments("sdk-default-type.docx", List.of("sambohoa")),
				arguments("ptab-text.docx", List.of("Trườngban\tXuânhoa")),
				arguments("nobreakhyphen.docx", List.of("2025-2030", "Mác-Lênin", "417-CV/BTG")),
				arguments("nbsp.docx", List.of("Điểm nhấnz và khoảng trắngz", "gồmthangz", "gồm thangz")),
				arguments("unicode-b.docx", List.of("Phẩm chất khuynh hướng thuyết phục")),
				arguments("tcvn3-b.docx", List.of("Phẩm chất khuynh hướng thuyết phục")),
				arguments("vni-b.docx", List.of("Phẩm chất khuynh hướng thuyết phục")),
				arguments("tracked2.doc", List.of("chenvaohaj")), arguments("tracked2.docx", List.of("chenvaohaj")),
				arguments("odtnote.odt", List.of("Nghị quyếtzo 1 Xemzo văn bản gốc", "của Đảng")),
				arguments("notes.docx", List.of("Thân bài", "chuthichchan", "chuthichcuoi", "sodotochuc")),
				arguments("slides.pptx", List.of("trangmotchieu", "bangtrongtrang", "ghichunguoinoi", "sodothongminh")),
				arguments("numbers.xlsx", List.of("Bảng kêten", "chuchiase", "74185296", "chunoituyen")),
				arguments("stamp-freetext.pdf", List.of("than bai thuongtrang", "donghaudau")),
				arguments("stamp-signature.pdf", List.of("than bai thuongtrang", "kysodau")),
				arguments("form-filled.pdf", List.of("than bai thuongtrang", "truongdienvao")),
				arguments("template.dotx", List.of("mau van ban")),
				arguments("basic-empty.odt", List.of("thuvienrong")),
				arguments("altchunk.docx", List.of("sau khoi nhung")),
				arguments("portfolio.pdf", List.of("than bai thuongtrang")));
	}

	@ParameterizedTest
	@MethodSource("words")
	void wordsAreRead(String name, List<String> words) throws Exception {
		assertThat(read(name).text()).contains(words);
	}

	@ParameterizedTest
	@ValueSource(strings = { "tracked2.doc", "tracked2.docx" })
	void whatWasDeletedOrMovedAwayIsNotRead(String name) throws Exception {
		assertThat(read(name).text()).doesNotContain("xoabohaj").doesNotContain("chuyendicuj");
	}

	@Test
	void stampIsReadOnce() throws Exception {
		assertThat(read("stamp-freetext.pdf").text()).containsOnlyOnce("donghaudau");
		assertThat(read("form-filled.pdf").text()).containsOnlyOnce("truongdienvao");
	}

	@ParameterizedTest
	@CsvSource({ "sdk-default-type-marked.docx, secret", "ptab-marked.docx, secret", "control-marked.docx, secret",
			"user-password.pdf, password" })
	void fileIsRefused(String name, String fault) {
		assertThatExceptionOfType(Fault.class).isThrownBy(() -> read(name))
			.extracting(Fault::getCode)
			.isEqualTo("file.fault." + fault);
	}

	@ParameterizedTest
	@CsvSource({ "altchunk.docx, EMBEDDED", "portfolio.pdf, EMBEDDED", "long.docx, END" })
	void whatIsNotReadIsTold(String name, UnreadPart part) throws Exception {
		assertThat(read(name).unread()).containsExactly(part);
	}

	@ParameterizedTest
	@ValueSource(strings = { "sdk-default-type.docx", "ptab-text.docx", "tcvn3-b.docx", "vni-b.docx", "tracked2.doc",
			"tracked2.docx", "odtnote.odt", "notes.docx", "slides.pptx", "numbers.xlsx", "stamp-freetext.pdf",
			"stamp-signature.pdf", "form-filled.pdf", "template.dotx", "basic-empty.odt" })
	void whatIsReadWholeIsNotDoubted(String name) throws Exception {
		assertThat(read(name).unread()).isEmpty();
	}

	private TextReader.Content read(String name) throws Exception {
		Path path = Path.of("src/test/resources/inputs", name);
		assertThat(Files.exists(path)).isTrue();
		return reader.read(path, Kinds.of(path));
	}

}
