package vn.tuyengiao.portal.file.domain.format;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.ByteBuffer;

import org.apache.poi.hssf.eventusermodel.AbortableHSSFListener;
import org.apache.poi.hssf.eventusermodel.HSSFEventFactory;
import org.apache.poi.hssf.eventusermodel.HSSFRequest;
import org.apache.poi.hssf.eventusermodel.HSSFUserException;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.DrawingGroupRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.HeaderRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.hssf.record.TextObjectRecord;
import org.jspecify.annotations.Nullable;
import vn.tuyengiao.portal.file.UnreadPart;
import vn.tuyengiao.portal.file.domain.reading.Reading;
import vn.tuyengiao.portal.file.domain.reading.TextSink;

/**
 * The text of Excel 97 to 2003, by the events of POI's records. Only the words that the
 * sheets share come at once: 20 MB of them take up to 128 MB of heap, pictures none.
 */
final class LegacySheets extends AbortableHSSFListener {

	private static final short MORE = 0;

	private static final short ENOUGH = 1;

	private final TextSink text = new TextSink(Reading.MAX_TEXT);

	private final TextSink first = new TextSink(Reading.MAX_FIRST);

	private @Nullable SSTRecord shared;

	private int sheets;

	private int row = -1;

	private int named;

	/**
	 * Somewhere in the workbook: which sheet shows them stands in drawings of its own.
	 */
	private boolean pictures;

	private LegacySheets() {
	}

	static void read(LegacyOffice office, Reading reading) throws IOException {
		LegacySheets sheets = new LegacySheets();
		HSSFRequest request = new HSSFRequest();
		request.addListenerForAllRecords(sheets);
		try {
			new HSSFEventFactory().abortableProcessWorkbookEvents(request, office.streams());
		}
		catch (HSSFUserException ex) {
			throw new IOException("not read");
		}
		reading.firstPage(sheets.first.clean());
		if (sheets.pictures) {
			reading.unread(UnreadPart.PICTURE);
		}
		reading.text(sheets.text);
	}

	@Override
	public short abortableProcessRecord(Record entry) throws HSSFUserException {
		if (Thread.currentThread().isInterrupted()) {
			throw new HSSFUserException("late");
		}
		if (entry instanceof BOFRecord begin) {
			sheets += begin.getType() == BOFRecord.TYPE_WORKSHEET ? 1 : 0;
		}
		else if (entry instanceof BoundSheetRecord sheet) {
			text.append(sheet.getSheetname());
			text.line();
			if (named++ == 0) {
				cell(-4, sheet.getSheetname());
			}
		}
		else if (entry instanceof DrawingGroupRecord drawings) {
			pictures = LegacyDrawings.hasPictures(ByteBuffer.wrap(drawings.getRawData()));
		}
		else if (entry instanceof SSTRecord table) {
			shared = table;
			for (int i = 0; i < table.getNumUniqueStrings() && !text.isCut(); i++) {
				text.append(table.getString(i).getString());
				text.line();
			}
		}
		else if (entry instanceof LabelSSTRecord cell) {
			if (sheets == 1 && shared != null) {
				cell(cell.getRow(), shared.getString(cell.getSSTIndex()).getString());
			}
		}
		else if (entry instanceof LabelRecord cell) {
			own(cell.getRow(), cell.getValue());
		}
		else if (entry instanceof StringRecord formula) {
			own(row, formula.getString());
		}
		else if (entry instanceof NumberRecord cell) {
			number(cell.getRow(), cell.getValue());
		}
		else if (entry instanceof FormulaRecord cell) {
			row = cell.getRow();
			if (!cell.hasCachedResultString()) {
				number(cell.getRow(), cell.getValue());
			}
		}
		else if (entry instanceof TextObjectRecord box) {
			own(-2, box.getStr() == null ? "" : box.getStr().getString());
		}
		else if (entry instanceof HeaderRecord head) {
			own(-3, head.getText() == null ? "" : head.getText().replaceAll("&[A-Z]", "\n"));
		}
		// of the first sheet at least as much as is looked at
		return text.isCut() && sheets > 1 ? ENOUGH : MORE;
	}

	/** As a reader would type it, without an exponent. */
	private void number(int where, double value) {
		if (Double.isFinite(value)) {
			own(where, new BigDecimal(value).round(new MathContext(15)).stripTrailingZeros().toPlainString());
		}
	}

	private void own(int where, String words) {
		text.append(words);
		text.line();
		if (sheets <= 1) {
			cell(where, words);
		}
	}

	private void cell(int where, String words) {
		if (where != row) {
			first.line();
			row = where;
		}
		first.append(words);
		first.append('\t');
	}

}
