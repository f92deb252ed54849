package vn.tuyengiao.portal.file.domain.format;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;
import vn.tuyengiao.portal.file.domain.letters.OldEncoding;

/** What the styles of a workbook make of its cells: days of numbers, letters of fonts. */
final class SheetFormats extends DefaultHandler {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

	/**
	 * Excel takes 1900 for a leap year; from March on its days are so many after this.
	 */
	private static final LocalDate ZERO = LocalDate.of(1899, 12, 30);

	private static final LocalDate ZERO_1904 = LocalDate.of(1904, 1, 1);

	private final LocalDate zero;

	private final Map<Integer, Boolean> ownFormats = new HashMap<>();

	private final List<@Nullable OldEncoding> fonts = new ArrayList<>();

	/** For each style: whether it shows days, and its font's number. */
	private final List<int[]> styles = new ArrayList<>();

	private int inFont;

	private int inStyles;

	SheetFormats(boolean since1904) {
		zero = since1904 ? ZERO_1904 : ZERO;
	}

	@Override
	public void startElement(String uri, String name, String qualified, Attributes attributes) {
		switch (name) {
			case "numFmt" -> {
				String code = String.valueOf(attributes.getValue("formatCode"));
				ownFormats.put(number(attributes.getValue("numFmtId")),
						code.replaceAll("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.", "").matches("(?is).*[dy].*"));
			}
			case "fonts" -> inFont++;
			case "font" -> {
				if (inFont > 0) {
					fonts.add(null);
				}
			}
			case "name" -> {
				if (inFont > 0 && !fonts.isEmpty()) {
					fonts.set(fonts.size() - 1, OldEncoding.ofFont(attributes.getValue("val")));
				}
			}
			case "cellXfs" -> inStyles++;
			case "xf" -> {
				if (inStyles > 0) {
					int format = number(attributes.getValue("numFmtId"));
					boolean days = ownFormats.getOrDefault(format, format >= 14 && format <= 17 || format == 22
							|| format >= 27 && format <= 36 || format >= 50 && format <= 58);
					styles.add(new int[] { days ? 1 : 0, number(attributes.getValue("fontId")) });
				}
			}
			default -> {
			}
		}
	}

	@Override
	public void endElement(String uri, String name, String qualified) {
		inFont -= name.equals("fonts") ? 1 : 0;
		inStyles -= name.equals("cellXfs") ? 1 : 0;
	}

	boolean hasOldFonts() {
		return fonts.stream().anyMatch(java.util.Objects::nonNull);
	}

	@Nullable OldEncoding encoding(int style) {
		int font = style >= 0 && style < styles.size() ? styles.get(style)[1] : -1;
		return font >= 0 && font < fonts.size() ? fonts.get(font) : null;
	}

	/** As a reader would type it: a day, or the number without an exponent. */
	String shown(String value, int style) {
		try {
			BigDecimal number = new BigDecimal(value);
			if (number.precision() - number.scale() > 20 || number.scale() > 40) {
				return value;
			}
			if (style >= 0 && style < styles.size() && styles.get(style)[0] == 1) {
				return zero.plusDays(number.longValue()).format(DAY);
			}
			return number.round(MathContext.DECIMAL64).stripTrailingZeros().toPlainString();
		}
		catch (NumberFormatException | DateTimeException ex) {
			return value;
		}
	}

	/** An attribute's number; -1 if it has none. */
	static int number(@Nullable String digits) {
		return digits != null && digits.matches("[0-9]{1,7}") ? Integer.parseInt(digits) : digits == null ? 0 : -1;
	}

}
