package vn.tuyengiao.portal.platform.web.form;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;

import lombok.Getter;
import lombok.Setter;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.web.multipart.MultipartFile;
import vn.tuyengiao.portal.platform.Ids;

import static org.assertj.core.api.Assertions.assertThat;

class EntryIdTests {

	private final UUID shown = Ids.next();

	@Test
	void theSameFormSaysTheSame() {
		assertThat(EntryId.of(shown, note("Một", null))).isEqualTo(EntryId.of(shown, note("Một", null)));
	}

	@Test
	void anotherWordAnotherDayAnotherFileOrAnotherFormIsAnotherEntry() {
		UUID first = EntryId.of(shown, note("Một", file("mot.pdf", "a")));
		Note day = note("Một", file("mot.pdf", "a"));
		day.setDay(LocalDate.of(2027, 2, 5));
		Note inherited = note("Một", file("mot.pdf", "a"));
		inherited.setPlace("Đồng Hóa");
		assertThat(first).isNotIn(EntryId.of(shown, note("Hai", file("mot.pdf", "a"))), EntryId.of(shown, day),
				EntryId.of(shown, inherited), EntryId.of(shown, note("Một", file("mot.pdf", "b"))),
				EntryId.of(shown, note("Một", file("hai.pdf", "a"))), EntryId.of(shown, note("Một", null)),
				EntryId.of(Ids.next(), note("Một", file("mot.pdf", "a"))));
	}

	@Test
	void whatStandsInOneFieldIsNotWhatStandsInAnother() {
		Note left = note("ab", null);
		left.setPlace("c");
		Note right = note("a", null);
		right.setPlace("bc");
		assertThat(EntryId.of(shown, left)).isNotEqualTo(EntryId.of(shown, right));
	}

	@Test
	void whatIsOfThePageSaysNothing() {
		Note form = note("Một", null);
		UUID first = EntryId.of(shown, form);
		form.setVersion(7);
		form.setId(Ids.next());
		form.setOrder("2,1");
		assertThat(EntryId.of(shown, form)).isEqualTo(first);
	}

	@Test
	void idsStaySortedByTheTimeOfTheirForm() {
		UUID earlier = EntryId.of(shown, note("Sau", null));
		UUID laterForm = Ids.next();
		UUID later = EntryId.of(laterForm, note("Trước", null));
		assertThat(earlier.version()).isEqualTo(7);
		assertThat(earlier.variant()).isEqualTo(2);
		assertThat(earlier.getMostSignificantBits() >>> 16).isEqualTo(shown.getMostSignificantBits() >>> 16);
		assertThat(later.getMostSignificantBits() >>> 16).isEqualTo(laterForm.getMostSignificantBits() >>> 16);
	}

	private static Note note(String text, MultipartFile file) {
		Note note = new Note();
		note.setText(text);
		note.setFile(file);
		return note;
	}

	private static MultipartFile file(String name, String contents) {
		return new MockMultipartFile("file", name, "application/pdf", contents.getBytes(StandardCharsets.UTF_8));
	}

	/** What forms have in common. */
	@Getter
	@Setter
	public static class Placed {

		private String place;

	}

	/** A form. */
	@Getter
	@Setter
	public static class Note extends Placed {

		private UUID id;

		private long version;

		private String text;

		private LocalDate day;

		private MultipartFile file;

		@OfThePage
		private String order;

	}

}
