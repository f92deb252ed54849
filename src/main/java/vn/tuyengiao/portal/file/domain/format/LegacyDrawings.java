package vn.tuyengiao.portal.file.domain.format;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

import lombok.experimental.UtilityClass;

/** What is drawn in documents of Office 97 to 2003 ([MS-ODRAW] 2.2.12). */
@UtilityClass
class LegacyDrawings {

	private static final int HEAD = 8;

	/** The store of pictures, which is not there where only lines and boxes are drawn. */
	private static final int PICTURES = 0xf001;

	/** Whether the drawings of a document hold pictures, by their beginning. */
	static boolean hasPictures(ByteBuffer drawings) {
		ByteBuffer group = drawings.duplicate().order(ByteOrder.LITTLE_ENDIAN);
		long at = HEAD;
		while (at + HEAD <= group.limit()) {
			if (Short.toUnsignedInt(group.getShort((int) at + 2)) == PICTURES) {
				return true;
			}
			at += HEAD + Integer.toUnsignedLong(group.getInt((int) at + 4));
		}
		return false;
	}

}
