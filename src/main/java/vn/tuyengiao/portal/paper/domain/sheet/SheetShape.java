package vn.tuyengiao.portal.paper.domain.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.jspecify.annotations.Nullable;
import vn.tuyengiao.portal.paper.table.Tables;

/**
 * What the reader of rows does not tell of a sheet.
 *
 * @param merges merged cells that go over several rows
 * @param width columns up to the last one that has anything, formats too
 */
record SheetShape(List<SheetShape.Merge> merges, int width) {

	private static final Pattern RANGE = Pattern.compile("([A-Z]{1,3})([0-9]{1,7}):([A-Z]{1,3})([0-9]{1,7})");

	private static final Pattern CELL = Pattern.compile("([A-Z]{1,3})[0-9]{1,7}");

	/** A sheet has no more columns. */
	private static final int WIDEST = 16_384;

	private static final int MOST = 10_000;

	/**
	 * Reads it once.
	 * @throws IOException if it is no sheet, or one with rows that no sheet can have
	 */
	static SheetShape of(InputStream sheet) throws IOException {
		List<Merge> merges = new ArrayList<>();
		int cells = 0;
		int width = 0;
		try {
			XMLStreamReader reader = SheetParts.xml().createXMLStreamReader(sheet);
			while (reader.hasNext()) {
				if (reader.next() == XMLStreamReader.START_ELEMENT) {
					String name = reader.getLocalName();
					cells = name.equals("row") ? 0 : name.equals("c") ? cells + 1 : cells;
					if (cells > WIDEST) {
						throw new IOException("a row without an end");
					}
					if (name.equals("c")) {
						width = Math.max(width, Math.max(cells, place(SheetParts.attribute(reader, "r", false))));
					}
					Matcher range = name.equals("mergeCell") && merges.size() < MOST
							? RANGE.matcher(String.valueOf(SheetParts.attribute(reader, "ref", false))) : null;
					if (range != null && range.matches()) {
						Merge merge = new Merge(column(range.group(1)), Integer.parseInt(range.group(2)) - 1,
								Integer.parseInt(range.group(4)) - 1);
						if (merge.last() > merge.first() && merge.column() < Tables.MOST_COLUMNS) {
							merges.add(merge);
						}
					}
				}
			}
			return new SheetShape(merges, width);
		}
		catch (XMLStreamException ex) {
			throw new IOException("not well-formed");
		}
	}

	/** From 1; 0 where the cell does not say it. */
	private static int place(@Nullable String address) {
		Matcher cell = CELL.matcher(String.valueOf(address));
		return cell.matches() ? column(cell.group(1)) + 1 : 0;
	}

	private static int column(String letters) {
		int column = 0;
		for (char letter : letters.toCharArray()) {
			column = column * 26 + letter - 'A' + 1;
		}
		return column - 1;
	}

	/** The column of its value, its first and last row, all from 0. */
	record Merge(int column, int first, int last) {
	}

}
