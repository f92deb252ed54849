package vn.tuyengiao.portal.paper.domain.word;

import java.math.BigInteger;
import java.text.Normalizer;
import java.util.List;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblCellMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;
import vn.tuyengiao.portal.paper.PaperTable;
import vn.tuyengiao.portal.paper.PaperTable.PaperColumn;

/**
 * Tables of fixed widths: those that hold parts beside each other, and those of figures,
 * whose head stands again on each page and whose rows are not broken.
 */
final class WordTables {

	private final XWPFDocument document;

	WordTables(XWPFDocument document) {
		this.document = document;
	}

	/** Columns beside each other, without lines. Widths in twentieths of a point. */
	XWPFTable beside(int rows, int... widths) {
		XWPFTable table = document.createTable(rows, widths.length);
		table.removeBorders();
		CTTblCellMar margins = table.getCTTbl().getTblPr().addNewTblCellMar();
		none(margins.addNewLeft());
		none(margins.addNewRight());
		fix(table, widths);
		return table;
	}

	/** A table of figures or tasks over the whole width. */
	void figures(PaperTable said, int width) {
		List<PaperColumn> columns = said.columns();
		int[] widths = widths(columns, width);
		XWPFTable table = document.createTable(said.rows().size() + 1, columns.size());
		fix(table, widths);
		table.getCTTbl().getTblPr().addNewTblCaption().setVal(said.caption());
		XWPFTableRow head = table.getRow(0);
		head.setRepeatHeader(true);
		head.setCantSplitRow(true);
		for (int c = 0; c < columns.size(); c++) {
			write(head.getCell(c), WordStyles.TABLE_HEAD, columns.get(c).title());
		}
		for (int r = 0; r < said.rows().size(); r++) {
			XWPFTableRow row = table.getRow(r + 1);
			row.setCantSplitRow(true);
			for (int c = 0; c < columns.size(); c++) {
				write(row.getCell(c), columns.get(c).centred() ? WordStyles.TABLE_NUMBER : WordStyles.TABLE_TEXT,
						said.rows().get(r).get(c));
			}
		}
	}

	/** The cell with one paragraph for each line of the text, in Unicode NFC. */
	static void write(XWPFTableCell cell, String style, String text) {
		List<String> lines = text.isEmpty() ? List.of("")
				: Normalizer.normalize(text, Normalizer.Form.NFC).lines().toList();
		for (int i = 0; i < lines.size(); i++) {
			XWPFParagraph paragraph = i == 0 ? cell.getParagraphArray(0) : cell.addParagraph();
			paragraph.setStyle(style);
			if (!lines.get(i).isEmpty()) {
				paragraph.createRun().setText(lines.get(i));
			}
		}
	}

	/** The library leaves out margins of zero, for which Word then takes its own. */
	private static void none(CTTblWidth margin) {
		margin.setType(STTblWidth.DXA);
		margin.setW(BigInteger.ZERO);
	}

	private static int[] widths(List<PaperColumn> columns, int width) {
		int sum = columns.stream().mapToInt(PaperColumn::weight).sum();
		return columns.stream().mapToInt(column -> width * column.weight() / sum).toArray();
	}

	private static void fix(XWPFTable table, int... widths) {
		CTTbl said = table.getCTTbl();
		CTTblPr properties = said.getTblPr();
		(properties.isSetTblLayout() ? properties.getTblLayout() : properties.addNewTblLayout())
			.setType(STTblLayoutType.FIXED);
		int whole = 0;
		CTTblGrid grid = said.getTblGrid() == null ? said.addNewTblGrid() : said.getTblGrid();
		for (int width : widths) {
			grid.addNewGridCol().setW(BigInteger.valueOf(width));
			whole += width;
		}
		CTTblWidth across = properties.isSetTblW() ? properties.getTblW() : properties.addNewTblW();
		across.setType(STTblWidth.DXA);
		across.setW(BigInteger.valueOf(whole));
		for (XWPFTableRow row : table.getRows()) {
			for (int c = 0; c < widths.length; c++) {
				CTTblWidth width = row.getCell(c).getCTTc().addNewTcPr().addNewTcW();
				width.setType(STTblWidth.DXA);
				width.setW(BigInteger.valueOf(widths[c]));
			}
		}
	}

}
