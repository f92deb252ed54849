package vn.tuyengiao.portal.paper.domain.word;

import java.text.Normalizer;

import lombok.experimental.UtilityClass;

/** Lengths of Word: twentieths of a point. */
@UtilityClass
class Measure {

	private static final int PER_POINT = 20;

	private static final double PER_MILLIMETRE = 1440 / 25.4;

	/**
	 * Widths of the capitals A to Z in thousandths of the size, in Times New Roman bold.
	 */
	private static final int[] CAPITALS = { 722, 667, 722, 722, 667, 611, 778, 778, 389, 500, 778, 667, 944, 722, 778,
			611, 778, 722, 556, 667, 722, 722, 1000, 722, 722, 667 };

	private static final int BLANK = 250;

	static int ofPoints(double points) {
		return (int) Math.round(points * PER_POINT);
	}

	static int ofMillimetres(double millimetres) {
		return (int) Math.round(millimetres * PER_MILLIMETRE);
	}

	/** How wide capitals are in bold type; marks over and under them add nothing. */
	static int ofCapitals(String text, int points) {
		int thousandths = 0;
		for (char letter : Normalizer.normalize(text.replace('Đ', 'D'), Normalizer.Form.NFD).toCharArray()) {
			if (letter >= 'A' && letter <= 'Z') {
				thousandths += CAPITALS[letter - 'A'];
			}
			else if (letter == ' ') {
				thousandths += BLANK;
			}
		}
		return ofPoints(thousandths * points / 1000.0);
	}

}
