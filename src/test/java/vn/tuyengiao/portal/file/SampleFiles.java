package vn.tuyengiao.portal.file;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import javax.imageio.ImageIO;

import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.image.CCITTFactory;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.poi.hslf.usermodel.HSLFSlideShow;
import org.apache.poi.hslf.usermodel.HSLFTextBox;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Files for tests, all made here: each kind that is taken, and what is not. */
public final class SampleFiles {

	private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

	private static final String OOXML = "application/vnd.openxmlformats-officedocument.";

	private static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

	private SampleFiles() {
	}

	/**
	 * Pages of lines; a line is words, or words with their place: {@code "x,y|words"}.
	 */
	public static byte[] pdf(List<List<String>> pages) {
		return pdf(pages, document -> {
		});
	}

	public static byte[] pdf(String... lines) {
		return pdf(List.of(List.of(lines)));
	}

	/** Opened by the password {@code khoa} only. */
	public static byte[] encryptedPdf(String line) {
		return pdf(List.of(List.of(line)), document -> {
			StandardProtectionPolicy policy = new StandardProtectionPolicy("chu", "khoa", new AccessPermission());
			policy.setEncryptionKeyLength(128);
			document.protect(policy);
		});
	}

	/** A page that is a picture, as a scanner makes it. */
	public static byte[] scannedPdf() {
		return pdf(List.of(List.of()), document -> {
			PDPage page = document.getPage(0);
			try (PDPageContentStream content = new PDPageContentStream(document, page)) {
				content.drawImage(LosslessFactory.createFromImage(document, picture(300, 400)), 0, 0, 595, 842);
			}
		});
	}

	/** A page as many scanners make it: black and white, packed as JBIG2. */
	public static byte[] jbig2Pdf() {
		BufferedImage picture = new BufferedImage(600, 800, BufferedImage.TYPE_BYTE_BINARY);
		Graphics2D graphics = picture.createGraphics();
		graphics.setColor(Color.WHITE);
		graphics.fillRect(0, 0, 600, 800);
		graphics.setColor(Color.BLACK);
		graphics.fillRect(0, 0, 300, 800);
		graphics.dispose();
		return bytes(out -> {
			byte[] packed;
			try (PDDocument document = new PDDocument();
					var in = CCITTFactory.createFromImage(document, picture).getCOSObject().createRawInputStream()) {
				packed = in.readAllBytes();
			}
			// the page, and one region of it, packed as a fax is
			ByteBuffer jbig2 = ByteBuffer.allocate(11 + 19 + 11 + 18 + packed.length);
			jbig2.putInt(0).put((byte) 48).put((byte) 0).put((byte) 1).putInt(19);
			jbig2.putInt(600).putInt(800).putInt(0).putInt(0).put((byte) 0).putShort((short) 0);
			jbig2.putInt(1).put((byte) 38).put((byte) 0).put((byte) 1).putInt(18 + packed.length);
			jbig2.putInt(600).putInt(800).putInt(0).putInt(0).put((byte) 0).put((byte) 1).put(packed);
			out.writeBytes(picturePdf("/ColorSpace/DeviceGray/BitsPerComponent 1/Filter/JBIG2Decode", 600, 800,
					jbig2.array()));
		});
	}

	/** The same in colour, as JPEG 2000. */
	public static byte[] jpeg2000Pdf() {
		return bytes(out -> {
			ByteArrayOutputStream packed = new ByteArrayOutputStream();
			ImageIO.write(picture(600, 800), "jpeg 2000", packed);
			out.writeBytes(picturePdf("/Filter/JPXDecode", 600, 800, packed.toByteArray()));
		});
	}

	/** A page with a picture that nobody can unpack. */
	public static byte[] brokenPicturePdf(String filter) {
		byte[] noise = noise(500);
		return picturePdf("/ColorSpace/DeviceRGB/BitsPerComponent 8/Filter/" + filter, 600, 800, noise);
	}

	private static byte[] picturePdf(String facts, int width, int height, byte[] packed) {
		return bytes(out -> {
			out.writeBytes(text("%PDF-1.5\n1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj\n"
					+ "2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj\n"
					+ "3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R"
					+ "/Resources<</XObject<</P 5 0 R>>>>>> endobj\n"
					+ "4 0 obj <</Length 30>>\nstream\nq 595 0 0 842 0 0 cm /P Do Q   \nendstream endobj\n"
					+ "5 0 obj <</Type/XObject/Subtype/Image/Width " + width + "/Height " + height + facts + "/Length "
					+ packed.length + ">>\nstream\n"));
			out.writeBytes(packed);
			out.writeBytes(text("\nendstream endobj\ntrailer <</Root 1 0 R>>\n%%EOF\n"));
		});
	}

	/** A PDF whose one page is drawn by so many megabytes, packed once or more. */
	public static byte[] pdfBomb(int megabytes, int times) {
		byte[] packed = new byte[megabytes * 1024 * 1024];
		java.util.Arrays.fill(packed, (byte) ' ');
		StringBuilder filters = new StringBuilder();
		for (int i = 0; i < times; i++) {
			byte[] plain = packed;
			packed = bytes(out -> {
				try (var deflater = new java.util.zip.DeflaterOutputStream(out)) {
					deflater.write(plain);
				}
			});
			filters.append(" /FlateDecode");
		}
		byte[] stream = packed;
		return bytes(out -> {
			out.writeBytes(text("%PDF-1.4\n1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj\n"
					+ "2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj\n"
					+ "3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<<>>>> endobj\n"
					+ "4 0 obj <</Length " + stream.length + "/Filter[" + filters + "]>>\nstream\n"));
			out.writeBytes(stream);
			out.writeBytes(text("\nendstream endobj\ntrailer <</Root 1 0 R>>\n%%EOF\n"));
		});
	}

	/** A PDF of text that holds so many bytes of something else. */
	public static byte[] heavyPdf(int bytes, String line) {
		return pdf(List.of(List.of(line)), document -> {
			byte[] noise = new byte[bytes];
			new Random(1).nextBytes(noise);
			document.getDocumentCatalog()
				.getCOSObject()
				.setItem(COSName.getPDFName("Ballast"), new PDStream(document, new ByteArrayInputStream(noise)));
		});
	}

	private static byte[] pdf(List<List<String>> pages, Finish finish) {
		return bytes(out -> {
			try (PDDocument document = new PDDocument()) {
				// PDFBox brings it along, and it has Vietnamese
				try (var ttf = PDDocument.class
					.getResourceAsStream("/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf")) {
					TrueTypeFont font = new org.apache.fontbox.ttf.TTFParser()
						.parse(new org.apache.pdfbox.io.RandomAccessReadBuffer(ttf));
					PDType0Font embedded = PDType0Font.load(document, font, true);
					for (List<String> lines : pages) {
						page(document, embedded, lines);
					}
					finish.on(document);
					document.save(out);
				}
			}
		});
	}

	private static void page(PDDocument document, PDType0Font font, List<String> lines) throws IOException {
		PDPage page = new PDPage(PDRectangle.A4);
		document.addPage(page);
		try (PDPageContentStream content = new PDPageContentStream(document, page)) {
			float y = 780;
			for (String line : lines) {
				String[] placed = line.split("\\|", 2);
				float x = 60;
				if (placed.length == 2) {
					x = Float.parseFloat(placed[0].split(",")[0]);
					y = Float.parseFloat(placed[0].split(",")[1]);
				}
				content.beginText();
				content.setFont(font, 14);
				content.newLineAtOffset(x, y);
				content.showText(placed[placed.length - 1]);
				content.endText();
				y -= 20;
			}
		}
	}

	public static byte[] docx(String... paragraphs) {
		StringBuilder body = new StringBuilder();
		for (String paragraph : paragraphs) {
			body.append("<w:p><w:r><w:t xml:space=\"preserve\">")
				.append(paragraph.replace("\t", "</w:t><w:tab/><w:t>"))
				.append("</w:t></w:r></w:p>");
		}
		return docx(body.toString(), Map.of());
	}

	/**
	 * @param more further parts and what is in them
	 */
	public static byte[] docx(String body, Map<String, String> more) {
		Map<String, byte[]> parts = new LinkedHashMap<>();
		StringBuilder types = new StringBuilder("<Default Extension=\"xml\" ContentType=\"application/xml\"/>")
			.append("<Override PartName=\"/word/document.xml\" ContentType=\"")
			.append(OOXML)
			.append("wordprocessingml.document.main+xml\"/>");
		more.keySet()
			.stream()
			.filter(part -> part.contains("header"))
			.forEach(part -> types.append(
					"<Override PartName=\"/" + part + "\" ContentType=\"" + OOXML + "wordprocessingml.header+xml\"/>"));
		parts.put("[Content_Types].xml", types(types.toString()));
		parts.put("word/document.xml",
				xml("<w:document xmlns:w=\"" + W + "\"><w:body>" + body + "</w:body></w:document>"));
		more.forEach((part, content) -> parts.put(part, xml(content)));
		return zip(parts);
	}

	public static byte[] macroDocx() {
		return zip(Map.of("[Content_Types].xml", types(
				"<Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.ms-word.document.macroEnabled.main+xml\"/>"
						+ "<Override PartName=\"/word/vbaProject.bin\" ContentType=\"application/vnd.ms-office.vbaProject\"/>"),
				"word/document.xml", xml("<w:document xmlns:w=\"" + W + "\"/>"), "word/vbaProject.bin", new byte[10]));
	}

	/** Rows of cells on each sheet, by their order in the workbook. */
	public static byte[] xlsx(List<List<List<String>>> sheets) {
		Map<String, byte[]> parts = new LinkedHashMap<>();
		StringBuilder types = new StringBuilder("<Override PartName=\"/xl/workbook.xml\" ContentType=\"" + OOXML
				+ "spreadsheetml.sheet.main+xml\"/><Override PartName=\"/xl/sharedStrings.xml\" ContentType=\"" + OOXML
				+ "spreadsheetml.sharedStrings+xml\"/>");
		StringBuilder named = new StringBuilder();
		StringBuilder relations = new StringBuilder();
		List<String> shared = new ArrayList<>();
		for (int i = 0; i < sheets.size(); i++) {
			// the file's number runs against the workbook's order
			String part = "worksheets/sheet" + (sheets.size() - i) + ".xml";
			types.append("<Override PartName=\"/xl/" + part + "\" ContentType=\"" + OOXML
					+ "spreadsheetml.worksheet+xml\"/>");
			named.append("<sheet name=\"S" + i + "\" sheetId=\"" + (i + 1) + "\" r:id=\"rId" + i + "\"/>");
			relations.append(
					"<Relationship Id=\"rId" + i + "\" Type=\"" + RELATION + "/worksheet\" Target=\"" + part + "\"/>");
			StringBuilder rows = new StringBuilder();
			for (List<String> row : sheets.get(i)) {
				rows.append("<row>");
				for (String cell : row) {
					rows.append("<c t=\"s\"><v>" + shared.size() + "</v></c>");
					shared.add(cell);
				}
				rows.append("</row>");
			}
			parts.put("xl/" + part,
					xml("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>"
							+ rows + "</sheetData></worksheet>"));
		}
		StringBuilder strings = new StringBuilder();
		shared.forEach(text -> strings.append("<si><t>" + text + "</t></si>"));
		parts.put("[Content_Types].xml", types(types.toString()));
		parts.put("xl/workbook.xml",
				xml("<workbook xmlns:r=\"" + RELATION + "\"><sheets>" + named + "</sheets></workbook>"));
		parts.put("xl/_rels/workbook.xml.rels", xml("<Relationships>" + relations + "</Relationships>"));
		parts.put("xl/sharedStrings.xml", xml("<sst>" + strings + "</sst>"));
		return zip(parts);
	}

	public static byte[] pptx(String... slides) {
		Map<String, byte[]> parts = new LinkedHashMap<>();
		StringBuilder types = new StringBuilder("<Override PartName=\"/ppt/presentation.xml\" ContentType=\"" + OOXML
				+ "presentationml.presentation.main+xml\"/>");
		StringBuilder ids = new StringBuilder();
		StringBuilder relations = new StringBuilder();
		for (int i = 0; i < slides.length; i++) {
			String part = "slides/slide" + (slides.length - i) + ".xml";
			types.append(
					"<Override PartName=\"/ppt/" + part + "\" ContentType=\"" + OOXML + "presentationml.slide+xml\"/>");
			ids.append("<p:sldId id=\"" + (256 + i) + "\" r:id=\"rId" + i + "\"/>");
			relations.append("<Relationship Id=\"rId" + i + "\" Target=\"" + part + "\"/>");
			parts.put("ppt/" + part, xml(
					"<p:sld xmlns:p=\"p\" xmlns:a=\"a\"><a:p><a:r><a:t>" + slides[i] + "</a:t></a:r></a:p></p:sld>"));
		}
		parts.put("[Content_Types].xml", types(types.toString()));
		parts.put("ppt/presentation.xml",
				xml("<p:presentation xmlns:p=\"p\" xmlns:r=\"" + RELATION + "\">" + ids + "</p:presentation>"));
		parts.put("ppt/_rels/presentation.xml.rels", xml("<Relationships>" + relations + "</Relationships>"));
		return zip(parts);
	}

	/**
	 * @param kind {@code text}, {@code spreadsheet} or {@code presentation}
	 */
	public static byte[] openDocument(String kind, String body, Map<String, String> more) {
		Map<String, byte[]> parts = new LinkedHashMap<>();
		parts.put("mimetype", ("application/vnd.oasis.opendocument." + kind).getBytes(StandardCharsets.US_ASCII));
		String spaces = " xmlns:office=\"o\" xmlns:text=\"t\" xmlns:table=\"b\" xmlns:draw=\"d\" xmlns:style=\"s\"";
		parts.put("content.xml", xml("<office:document-content" + spaces + ">" + body + "</office:document-content>"));
		parts.put("META-INF/manifest.xml", xml("<manifest/>"));
		more.forEach((part, content) -> parts.put(part, xml(content.replaceFirst(">", spaces + ">"))));
		return zip(parts);
	}

	/** Word 97: the least that its format demands. */
	public static byte[] doc(String text) {
		return doc(0, text, "");
	}

	/** Word's stream of text with so many bytes of pictures before the text. */
	public static byte[] heavyDoc(int bytes, String text) {
		return doc(bytes / 512 * 512, text, "");
	}

	/** The deleted text is still there, as tracking of changes leaves it. */
	public static byte[] trackedDoc(String text, String deleted) {
		return doc(0, text, deleted);
	}

	/** Word 97 in one font, which its table of fonts names. */
	public static byte[] oldFontDoc(String text, String font) {
		return bytes(out -> {
			try (POIFSFileSystem streams = new POIFSFileSystem(new ByteArrayInputStream(doc(0, text, "")))) {
				byte[] words;
				byte[] tables;
				try (var in = streams.createDocumentInputStream("WordDocument")) {
					words = in.readAllBytes();
				}
				try (var in = streams.createDocumentInputStream("1Table")) {
					tables = in.readAllBytes();
				}
				byte[] name = (font + "\0").getBytes(StandardCharsets.UTF_16LE);
				ByteBuffer table = ByteBuffer.allocate(tables.length + 4 + 40 + name.length)
					.order(ByteOrder.LITTLE_ENDIAN);
				table.put(tables).putShort((short) 1).putShort((short) 0).put((byte) (39 + name.length));
				table.position(tables.length + 4 + 40);
				table.put(name);
				ByteBuffer main = ByteBuffer.wrap(words).order(ByteOrder.LITTLE_ENDIAN);
				main.putInt(0x112, tables.length).putInt(0x116, 44 + name.length);
				// the first run is of font 0
				main.put(0x20c, (byte) 0x88);
				main.put(0x310, new byte[] { 4, 0x4f, 0x4a, 0, 0 });
				streams.createOrUpdateDocument(new ByteArrayInputStream(words), "WordDocument");
				streams.createOrUpdateDocument(new ByteArrayInputStream(table.array()), "1Table");
				streams.writeFilesystem(out);
			}
		});
	}

	private static byte[] doc(int pictures, String text, String deleted) {
		byte[] words = (text + deleted).replace('\n', '\r').getBytes(StandardCharsets.UTF_16LE);
		int start = 0x400 + pictures;
		ByteBuffer main = ByteBuffer.allocate(start + words.length).order(ByteOrder.LITTLE_ENDIAN);
		main.putShort(0, (short) 0xa5ec);
		main.putShort(2, (short) 0xc1);
		main.putShort(0x0a, (short) 0x200);
		main.putInt(0x4c, words.length / 2);
		main.putInt(0xfa, 21);
		main.putInt(0xfe, 12);
		main.putInt(0x1a2, 0);
		main.putInt(0x1a6, 21);
		main.put(0x400, noise(pictures));
		main.put(start, words);
		// the page of properties: two runs, of which the second is bold and deleted
		int end = start + words.length;
		main.putInt(0x200, start);
		main.putInt(0x204, end - deleted.length() * 2);
		main.putInt(0x208, end);
		main.put(0x20d, (byte) 0x80);
		main.put(0x300, new byte[] { 6, 0x35, 0x08, 1, 0x00, 0x08, 1 });
		main.put(0x3ff, (byte) 2);
		ByteBuffer table = ByteBuffer.allocate(33).order(ByteOrder.LITTLE_ENDIAN);
		table.put((byte) 2)
			.putInt(16)
			.putInt(0)
			.putInt(words.length / 2)
			.putShort((short) 0)
			.putInt(start)
			.putShort((short) 0);
		table.putInt(start).putInt(end).putInt(1);
		return ole(Map.of("WordDocument", main.array(), "1Table", table.array()));
	}

	private static byte[] noise(int bytes) {
		byte[] noise = new byte[bytes];
		new Random(1).nextBytes(noise);
		return noise;
	}

	public static byte[] encryptedDoc() {
		ByteBuffer main = ByteBuffer.allocate(0x400).order(ByteOrder.LITTLE_ENDIAN);
		main.putShort(0, (short) 0xa5ec);
		main.putShort(2, (short) 0xc1);
		main.putShort(0x0a, (short) 0x300);
		return ole(Map.of("WordDocument", main.array(), "1Table", new byte[10]));
	}

	/** What Word makes of a .docx under a password. */
	public static byte[] encryptedDocx() {
		return ole(Map.of("EncryptionInfo", new byte[100], "EncryptedPackage", new byte[5000]));
	}

	public static byte[] macroDoc() {
		return bytes(out -> {
			try (POIFSFileSystem streams = new POIFSFileSystem(new ByteArrayInputStream(doc("Kế hoạch")))) {
				streams.getRoot()
					.createDirectory("Macros")
					.createDirectory("VBA")
					.createDocument("dir", new ByteArrayInputStream(new byte[20]));
				streams.writeFilesystem(out);
			}
		});
	}

	public static byte[] installer() {
		return ole(Map.of("Property", new byte[100]));
	}

	public static byte[] xls(List<List<List<String>>> sheets) {
		return bytes(out -> {
			try (HSSFWorkbook book = new HSSFWorkbook()) {
				for (List<List<String>> rows : sheets) {
					var sheet = book.createSheet();
					for (int r = 0; r < rows.size(); r++) {
						var row = sheet.createRow(r);
						for (int c = 0; c < rows.get(r).size(); c++) {
							row.createCell(c).setCellValue(rows.get(r).get(c));
						}
					}
				}
				book.write(out);
			}
		});
	}

	public static byte[] encryptedXls() {
		return bytes(out -> {
			org.apache.poi.hssf.record.crypto.Biff8EncryptionKey.setCurrentUserPassword("khoa");
			try (HSSFWorkbook book = new HSSFWorkbook()) {
				book.createSheet().createRow(0).createCell(0).setCellValue("Kế hoạch");
				book.write(out);
			}
			finally {
				org.apache.poi.hssf.record.crypto.Biff8EncryptionKey.setCurrentUserPassword(null);
			}
		});
	}

	public static byte[] ppt(String... slides) {
		return bytes(out -> {
			try (HSLFSlideShow show = new HSLFSlideShow()) {
				for (String words : slides) {
					HSLFTextBox box = new HSLFTextBox();
					box.setText(words);
					box.setAnchor(new java.awt.Rectangle(50, 50, 400, 100));
					show.createSlide().addShape(box);
				}
				show.write(out);
			}
		});
	}

	/** With an embedded object of so many bytes among the records of the slides. */
	public static byte[] heavyPpt(int bytes, String words) {
		return bytes(out -> {
			try (POIFSFileSystem streams = new POIFSFileSystem(new ByteArrayInputStream(ppt(words)))) {
				byte[] slides;
				try (var in = streams.createDocumentInputStream("PowerPoint Document")) {
					slides = in.readAllBytes();
				}
				ByteBuffer all = ByteBuffer.allocate(8 + bytes + slides.length).order(ByteOrder.LITTLE_ENDIAN);
				all.putShort((short) 0).putShort((short) 0x1011).putInt(bytes).put(noise(bytes)).put(slides);
				streams.createOrUpdateDocument(new ByteArrayInputStream(all.array()), "PowerPoint Document");
				streams.writeFilesystem(out);
			}
		});
	}

	/** With a picture of so many bytes among the records of the sheets. */
	public static byte[] heavyXls(int bytes, String words) {
		return bytes(out -> {
			try (HSSFWorkbook book = new HSSFWorkbook()) {
				byte[] picture = noise(bytes);
				System.arraycopy(png(1, 1), 0, picture, 0, 8);
				book.addPicture(picture, org.apache.poi.ss.usermodel.Workbook.PICTURE_TYPE_PNG);
				book.createSheet().createRow(0).createCell(0).setCellValue(words);
				book.write(out);
			}
		});
	}

	public static byte[] png(int width, int height) {
		return bytes(out -> ImageIO.write(picture(width, height), "png", out));
	}

	/** A picture that no packing makes small. */
	public static byte[] noisyPng(int width, int height) {
		BufferedImage picture = picture(width, height);
		Random random = new Random(1);
		for (int x = 0; x < width; x++) {
			for (int y = 0; y < height; y++) {
				picture.setRGB(x, y, random.nextInt());
			}
		}
		return bytes(out -> ImageIO.write(picture, "png", out));
	}

	/** As it comes when the line breaks. */
	public static byte[] half(byte[] whole) {
		return java.util.Arrays.copyOf(whole, whole.length / 2);
	}

	public static byte[] jpeg(int width, int height) {
		return bytes(out -> ImageIO.write(picture(width, height), "jpeg", out));
	}

	/** The head of a picture that nobody could hold in memory. */
	public static byte[] hugePng(int width, int height) {
		ByteBuffer head = ByteBuffer.allocate(33);
		head.putLong(0x89504e470d0a1a0aL).putInt(13);
		head.put("IHDR".getBytes(StandardCharsets.US_ASCII)).putInt(width).putInt(height).put((byte) 8).put((byte) 2);
		CRC32 crc = new CRC32();
		crc.update(head.array(), 12, 17);
		head.putInt(29, (int) crc.getValue());
		return head.array();
	}

	/** A .docx of some hundred kB whose one part has so many megabytes. */
	public static byte[] bomb(int megabytes) {
		return bytes(out -> {
			try (ZipOutputStream zip = new ZipOutputStream(out)) {
				zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
				zip.write(types("<Override PartName=\"/word/document.xml\" ContentType=\"" + OOXML
						+ "wordprocessingml.document.main+xml\"/>"));
				zip.putNextEntry(new ZipEntry("word/document.xml"));
				byte[] zeros = new byte[1024 * 1024];
				for (int i = 0; i < megabytes; i++) {
					zip.write(zeros);
				}
			}
		});
	}

	public static byte[] crowdedZip(int entries) {
		return bytes(out -> {
			try (ZipOutputStream zip = new ZipOutputStream(out)) {
				for (int i = 0; i < entries; i++) {
					zip.putNextEntry(new ZipEntry("word/" + i));
				}
			}
		});
	}

	public static byte[] zip(Map<String, byte[]> parts) {
		return bytes(out -> {
			try (ZipOutputStream zip = new ZipOutputStream(out)) {
				for (Map.Entry<String, byte[]> part : parts.entrySet()) {
					zip.putNextEntry(new ZipEntry(part.getKey()));
					zip.write(part.getValue());
				}
			}
		});
	}

	/** Starts as a program of Windows does. */
	public static byte[] program() {
		byte[] program = new byte[4096];
		byte[] head = { 'M', 'Z', (byte) 0x90, 0, 3, 0, 0, 0, 4, 0, 0, 0, (byte) 0xff, (byte) 0xff, 0, 0 };
		System.arraycopy(head, 0, program, 0, head.length);
		program[0x3c] = (byte) 0x80;
		program[0x80] = 'P';
		program[0x81] = 'E';
		return program;
	}

	public static byte[] text(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

	private static byte[] ole(Map<String, byte[]> contents) {
		return bytes(out -> {
			try (POIFSFileSystem streams = new POIFSFileSystem()) {
				for (Map.Entry<String, byte[]> stream : contents.entrySet()) {
					streams.createDocument(new ByteArrayInputStream(stream.getValue()), stream.getKey());
				}
				streams.writeFilesystem(out);
			}
		});
	}

	private static BufferedImage picture(int width, int height) {
		BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
		Graphics2D graphics = picture.createGraphics();
		graphics.setColor(Color.RED);
		graphics.fillRect(0, 0, width / 2, height);
		graphics.dispose();
		return picture;
	}

	private static byte[] types(String overrides) {
		return xml("<Types>" + overrides + "</Types>");
	}

	private static byte[] xml(String content) {
		return ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + content).getBytes(StandardCharsets.UTF_8);
	}

	private static byte[] bytes(Writing writing) {
		try {
			ByteArrayOutputStream out = new ByteArrayOutputStream();
			writing.to(out);
			return out.toByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private interface Writing {

		void to(ByteArrayOutputStream out) throws IOException;

	}

	private interface Finish {

		void on(PDDocument document) throws IOException;

	}

}
