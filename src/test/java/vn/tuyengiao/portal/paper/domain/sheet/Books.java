package vn.tuyengiao.portal.paper.domain.sheet;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.tuyengiao.portal.file.FileKind;
import vn.tuyengiao.portal.file.Upload;
import vn.tuyengiao.portal.file.UploadReading;
import vn.tuyengiao.portal.paper.table.Tables;

/** Workbooks as another program writes them. */
public final class Books {

	private Books() {
	}

	/** Whatever is put into an empty one. */
	public static byte[] of(Consumer<Workbook> filling) {
		try (XSSFWorkbook workbook = new XSSFWorkbook(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
			filling.accept(workbook);
			workbook.write(out);
			return out.toByteArray();
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** One sheet with these texts. */
	public static byte[] texts(String[]... rows) {
		return of(workbook -> {
			var sheet = workbook.createSheet("Kế hoạch");
			for (int r = 0; r < rows.length; r++) {
				var row = sheet.createRow(r);
				for (int c = 0; c < rows[r].length; c++) {
					row.createCell(c).setCellValue(rows[r][c]);
				}
			}
		});
	}

	public static Upload upload(String name, byte[] contents) {
		return new Upload() {

			@Override
			public String name() {
				return name;
			}

			@Override
			public long size() {
				return contents.length;
			}

			@Override
			public InputStream open() {
				return new ByteArrayInputStream(contents);
			}

		};
	}

	/** The reader without the checks of uploads, which have tests of their own. */
	public static Tables tables() {
		return new TableReader(new UploadReading() {

			@Override
			public <T> T read(String field, Upload upload, Work<T> work) {
				try {
					Path path = Files.createTempFile("book", ".xlsx");
					try (InputStream in = upload.open()) {
						Files.write(path, in.readAllBytes());
						return work.with(path, FileKind.XLSX);
					}
					finally {
						Files.delete(path);
					}
				}
				catch (IOException ex) {
					throw new IllegalStateException(ex);
				}
			}

		});
	}

}
