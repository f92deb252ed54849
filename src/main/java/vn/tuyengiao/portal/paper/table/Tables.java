package vn.tuyengiao.portal.paper.table;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;

import vn.tuyengiao.portal.file.Upload;

/** Reads the tables that an office has in Excel or Word, and gives faulty ones back. */
public interface Tables {

	/** Rows with anything in them that are taken at a time. */
	int MOST_ROWS = 5000;

	/** Further columns are left out. */
	int MOST_COLUMNS = 100;

	/**
	 * A table from the clipboard: tabs and line ends as Excel and Word put them there.
	 * @throws vn.tuyengiao.portal.platform.InvalidInputException at {@code field} if it
	 * is empty or too long
	 */
	OfficeTable pasted(String field, String text);

	/**
	 * The first visible sheet of a workbook (.xlsx) that has anything in it.
	 * @throws vn.tuyengiao.portal.platform.InvalidInputException at {@code field} if it
	 * is none, or one that is not read: old, locked, with macros, too large, empty
	 */
	OfficeTable workbook(String field, Upload upload);

	/**
	 * The same workbook with one more column on the sheet that was read.
	 * @param notes by the number of the row, from 1
	 */
	void annotate(String field, Upload upload, Map<Integer, String> notes, OutputStream out) throws IOException;

}
