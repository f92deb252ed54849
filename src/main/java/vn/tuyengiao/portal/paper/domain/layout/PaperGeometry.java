package vn.tuyengiao.portal.paper.domain.layout;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * Measures of a Party document on A4 (66-QĐ/TW and 36-HD/VPTW, then 399-QĐ/TW and
 * 05-HD/VPTW): margins and indents in millimetres, type in points.
 *
 * @param line exact line spacing of the body
 * @param letter the subject of an official letter
 * @param label the words Nơi nhận
 */
@Embeddable
public record PaperGeometry(String font, @Column(name = "top_mm") int top, @Column(name = "bottom_mm") int bottom,
		@Column(name = "left_mm") int left, @Column(name = "right_mm") int right,
		@Column(name = "banner_pt") int banner, @Column(name = "superior_pt") int superior,
		@Column(name = "issuer_pt") int issuer, @Column(name = "number_pt") int number,
		@Column(name = "day_pt") int day, @Column(name = "type_pt") int type, @Column(name = "subject_pt") int subject,
		@Column(name = "letter_pt") int letter, @Column(name = "body_pt") int body, @Column(name = "line_pt") int line,
		@Column(name = "indent_mm") int indent, @Column(name = "table_pt") int table,
		@Column(name = "signature_pt") int signature, @Column(name = "label_pt") int label,
		@Column(name = "recipients_pt") int recipients) {

	/** A4. */
	public static final int PAGE_WIDTH = 210;

	/** A4. */
	public static final int PAGE_HEIGHT = 297;

	/** Between the margins, in millimetres. */
	public int width() {
		return PAGE_WIDTH - left - right;
	}

	/** Between the margins of a page that lies, in millimetres. */
	public int lyingWidth() {
		return PAGE_HEIGHT - left - right;
	}

}
