package vn.tuyengiao.portal.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * A paragraph or a table in the body of a document.
 *
 * @param text of a paragraph; empty for a table
 * @param table of a table alone
 */
public record PaperBlock(Kind kind, String text, @Nullable PaperTable table) {

	private static final Pattern HEADING = Pattern.compile("[IVX]+[.\\-] .+");

	private static final Pattern SUBHEADING = Pattern.compile("\\d{1,2}[.\\-] .{1,120}");

	private static final Pattern ITEM = Pattern.compile("[-+–•] .+");

	public static PaperBlock heading(String text) {
		return new PaperBlock(Kind.HEADING, text, null);
	}

	public static PaperBlock subheading(String text) {
		return new PaperBlock(Kind.SUBHEADING, text, null);
	}

	public static PaperBlock paragraph(String text) {
		return new PaperBlock(Kind.PARAGRAPH, text, null);
	}

	public static PaperBlock item(String text) {
		return new PaperBlock(Kind.ITEM, text, null);
	}

	public static PaperBlock table(PaperTable table) {
		return new PaperBlock(Kind.TABLE, "", table);
	}

	/**
	 * Text as people write it: a line that begins with a Roman number is a heading, a
	 * short one with a number a heading below it, one with a dash an item, any other a
	 * paragraph; empty lines are left out.
	 */
	public static List<PaperBlock> ofText(String text) {
		List<PaperBlock> blocks = new ArrayList<>();
		text.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(line -> blocks.add(ofLine(line)));
		return blocks;
	}

	private static PaperBlock ofLine(String line) {
		if (HEADING.matcher(line).matches()) {
			return heading(line);
		}
		if (SUBHEADING.matcher(line).matches() && !line.endsWith(";") && !line.endsWith(".")) {
			return subheading(line);
		}
		if (ITEM.matcher(line).matches()) {
			return item("- " + line.substring(2).strip());
		}
		return paragraph(line);
	}

	/** How a block looks and what it is for who cannot see. */
	public enum Kind {

		/** I. Of the first order. */
		HEADING,
		/** 1. Of the second order. */
		SUBHEADING,
		/** Justified, its first line moved in. */
		PARAGRAPH,
		/** Begins with a dash. */
		ITEM,
		/** Rows under heads. */
		TABLE

	}

}
