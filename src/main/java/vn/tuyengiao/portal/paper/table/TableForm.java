package vn.tuyengiao.portal.paper.table;

import java.beans.PropertyEditorSupport;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.validation.constraints.Size;
import lombok.Getter;
import lombok.Setter;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.multipart.MultipartFile;
import vn.tuyengiao.portal.file.Upload;
import vn.tuyengiao.portal.file.Uploads;
import vn.tuyengiao.portal.platform.Ids;
import vn.tuyengiao.portal.platform.InvalidInputException;
import vn.tuyengiao.portal.platform.web.form.DraftForm;
import vn.tuyengiao.portal.platform.web.form.Label;

/**
 * A table on its way in: pasted or sent as a file, then on the page that shows it, with
 * what was chosen for its columns and put right in its cells.
 */
@Getter
@Setter
public class TableForm extends DraftForm {

	/**
	 * Bytes of a workbook that goes along with the page, to be given back with its
	 * faults.
	 */
	private static final int MOST_ALONG = 512 * 1024;

	/** 5,000 rows of 400 characters. */
	private static final int MOST_TEXT = 2_000_000;

	private static final String FILE = "file";

	/** Of this table: pressing twice adds its rows once. */
	private @Nullable UUID token;

	@Label("table.file")
	private @Nullable MultipartFile file;

	/** As it lay on the clipboard: tabs at its edges are cells. */
	@Size(max = MOST_TEXT)
	@Label("table.text")
	private @Nullable String text;

	/** By the place of a column, from 0: the key of what it is read as. */
	private Map<Integer, String> columns = new HashMap<>();

	/** By row and column as {@code 3-0}: what a cell says instead. */
	private Map<String, String> mends = new HashMap<>();

	/** Numbers of rows that are not wanted. */
	private Set<Integer> skipped = new HashSet<>();

	/** The workbook itself in Base64, as it came. */
	@Size(max = MOST_ALONG * 2)
	private @Nullable String book;

	@Size(max = 300)
	private @Nullable String bookName;

	/**
	 * What was said of the workbook when it was read, as {@link TableNotes} writes it.
	 */
	private List<String> told = new ArrayList<>();

	/** Its token; a new one before it was ever sent. */
	public final UUID tokenOrNew() {
		UUID known = token;
		if (known == null) {
			known = Ids.next();
			token = known;
		}
		return known;
	}

	/** Leaves a table as it was pasted; for the controllers that bind this form. */
	public static void bindAsTyped(WebDataBinder binder) {
		binder.registerCustomEditor(String.class, "text", new PropertyEditorSupport() {
			@Override
			public void setAsText(@Nullable String typed) {
				setValue(typed);
			}
		});
	}

	/** Begins on what is stored. */
	public void start(long storedVersion) {
		begin(storedVersion);
	}

	/** Goes on from what somebody else wrote meanwhile. */
	public void goOnFrom(long storedVersion) {
		setVersion(storedVersion);
	}

	/**
	 * The table, with what was put right in it.
	 * @throws InvalidInputException if there is none, or one that cannot be read
	 */
	public OfficeTable table(Tables tables) {
		Upload upload = Uploads.of(file);
		if (upload != null) {
			OfficeTable table = tables.workbook(FILE, upload);
			columns.clear();
			mends.clear();
			skipped.clear();
			text = table.text();
			told = TableNotes.written(table.notes());
			takeAlong(upload);
			return table;
		}
		return typed(tables);
	}

	/**
	 * The table as it stands in the page, with what was put right in it and what was said
	 * of the workbook that it came from.
	 * @throws InvalidInputException if there is none, or one that cannot be read
	 */
	OfficeTable typed(Tables tables) {
		OfficeTable table = tables.pasted("text", text(text));
		List<MessageSourceResolvable> notes = new ArrayList<>(TableNotes.read(told));
		notes.addAll(table.notes());
		List<List<String>> rows = new ArrayList<>(table.rows());
		mends.forEach((place, said) -> mend(rows, place, said));
		OfficeTable mended = new OfficeTable(rows, notes);
		if (!mends.isEmpty()) {
			mends.clear();
			text = mended.text();
		}
		return mended;
	}

	/**
	 * The workbook as it came; none if none came, or a large one that has to be chosen
	 * again.
	 */
	@Nullable Upload workbook() {
		Upload upload = Uploads.of(file);
		return upload == null && book != null ? along(book) : upload;
	}

	/** A workbook came that is too large to go along with the page. */
	public boolean isLeftBehind() {
		return book == null && bookName != null && !bookName.isEmpty();
	}

	private @Nullable Upload along(String packed) {
		try {
			return new Along(bookName, Base64.getDecoder().decode(packed));
		}
		catch (IllegalArgumentException ex) {
			// nothing that this page sent
			return null;
		}
	}

	private void takeAlong(Upload upload) {
		book = null;
		bookName = upload.name();
		if (upload.size() <= MOST_ALONG) {
			try (InputStream in = upload.open()) {
				book = Base64.getEncoder().encodeToString(in.readAllBytes());
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}
	}

	private static void mend(List<List<String>> rows, String place, String said) {
		if (!place.matches("[0-9]{1,5}-[0-9]{1,2}")) {
			return;
		}
		int row = Integer.parseInt(place.substring(0, place.indexOf('-'))) - 1;
		int column = Integer.parseInt(place.substring(place.indexOf('-') + 1));
		if (row < 0 || row >= rows.size()) {
			return;
		}
		List<String> cells = new ArrayList<>(rows.get(row));
		while (cells.size() <= column) {
			cells.add("");
		}
		cells.set(column, text(said));
		rows.set(row, cells);
	}

	private record Along(@Nullable String name, byte[] contents) implements Upload {

		@Override
		public long size() {
			return contents.length;
		}

		@Override
		public InputStream open() {
			return new ByteArrayInputStream(contents);
		}

	}

}
