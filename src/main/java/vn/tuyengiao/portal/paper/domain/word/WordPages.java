package vn.tuyengiao.portal.paper.domain.word;

import java.math.BigInteger;

import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import vn.tuyengiao.portal.paper.domain.layout.PaperGeometry;

/**
 * The pages of a document: A4 with its margins, and the number of the page from the
 * second one on, in the middle above the text.
 */
final class WordPages {

	private static final int HEADER = 10;

	private final XWPFDocument document;

	private final PaperGeometry geometry;

	WordPages(XWPFDocument document, PaperGeometry geometry) {
		this.document = document;
		this.geometry = geometry;
	}

	/** The section that all of the document lies in, until another one is begun. */
	void begin() {
		CTSectPr last = document.getDocument().getBody().addNewSectPr();
		XWPFHeader others = document.createHeader(HeaderFooterType.DEFAULT);
		number(others.getParagraphs().isEmpty() ? others.createParagraph() : others.getParagraphArray(0));
		XWPFHeader first = document.createHeader(HeaderFooterType.FIRST);
		if (first.getParagraphs().isEmpty()) {
			first.createParagraph();
		}
		shape(last, false);
	}

	/**
	 * Ends the section: what follows stands on a new page, lying if so. Its page numbers
	 * go on, on the first page too.
	 */
	void turn(boolean lying) {
		CTSectPr last = document.getDocument().getBody().getSectPr();
		document.createParagraph().getCTP().addNewPPr().setSectPr((CTSectPr) last.copy());
		if (last.isSetTitlePg()) {
			last.unsetTitlePg();
		}
		shape(last, lying);
	}

	private void shape(CTSectPr section, boolean lying) {
		CTPageSz size = section.isSetPgSz() ? section.getPgSz() : section.addNewPgSz();
		int width = Measure.ofMillimetres(PaperGeometry.PAGE_WIDTH);
		int height = Measure.ofMillimetres(PaperGeometry.PAGE_HEIGHT);
		size.setW(BigInteger.valueOf(lying ? height : width));
		size.setH(BigInteger.valueOf(lying ? width : height));
		if (lying) {
			size.setOrient(STPageOrientation.LANDSCAPE);
		}
		else if (size.isSetOrient()) {
			size.unsetOrient();
		}
		CTPageMar margins = section.isSetPgMar() ? section.getPgMar() : section.addNewPgMar();
		margins.setTop(millimetres(geometry.top()));
		margins.setBottom(millimetres(geometry.bottom()));
		margins.setLeft(millimetres(geometry.left()));
		margins.setRight(millimetres(geometry.right()));
		margins.setHeader(millimetres(HEADER));
		margins.setFooter(millimetres(HEADER));
		margins.setGutter(BigInteger.ZERO);
	}

	private static void number(XWPFParagraph paragraph) {
		paragraph.setStyle(WordStyles.PAGE_NUMBER);
		paragraph.getCTP().addNewFldSimple().setInstr("PAGE");
	}

	private static BigInteger millimetres(int length) {
		return BigInteger.valueOf(Measure.ofMillimetres(length));
	}

}
