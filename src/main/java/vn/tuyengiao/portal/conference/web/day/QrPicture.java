package vn.tuyengiao.portal.conference.web.day;

import java.util.Map;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import lombok.experimental.UtilityClass;

/** An address as a code that telephones read: one path of an SVG picture. */
@UtilityClass
class QrPicture {

	private static final int QUIET = 2;

	/** The picture, as many units wide and high as {@code size} says. */
	static Picture of(String address) {
		try {
			BitMatrix bits = new QRCodeWriter().encode(address, BarcodeFormat.QR_CODE, 0, 0,
					Map.of(EncodeHintType.MARGIN, QUIET, EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M));
			StringBuilder path = new StringBuilder();
			for (int y = 0; y < bits.getHeight(); y++) {
				for (int x = 0; x < bits.getWidth(); x++) {
					int from = x;
					while (x < bits.getWidth() && bits.get(x, y)) {
						x++;
					}
					if (x > from) {
						path.append('M').append(from).append(' ').append(y).append('h').append(x - from).append("v1h-");
						path.append(x - from).append('z');
					}
				}
			}
			return new Picture(bits.getWidth(), path.toString());
		}
		catch (WriterException ex) {
			throw new IllegalStateException(ex);
		}
	}

	record Picture(int size, String path) {
	}

}
