package vn.tuyengiao.portal.paper.domain.sheet;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;
import vn.tuyengiao.portal.paper.table.OfficeTable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;

class WorkbookReaderTests {

	@Test
	void valuesOfFormulasAreTakenAndFormulasNever() {
		OfficeTable table = read(workbook -> {
			Row row = workbook.createSheet("a").createRow(0);
			row.createCell(0).setCellFormula("1+2");
			row.createCell(1).setCellFormula("\"Hội \"&\"nghị\"");
			row.createCell(2).setCellFormula("1/0");
			row.createCell(3).setCellValue("=1+2");
			workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
		});
		assertThat(table.rows()).containsExactly(List.of("3", "Hội nghị", "#DIV/0!", "=1+2"));
	}

	@Test
	void daysAreDaysAndNumbersAreReadInOneWayOnly() {
		OfficeTable table = read(workbook -> {
			Row row = workbook.createSheet("a").createRow(0);
			day(workbook, row.createCell(0), "dd/mm/yyyy");
			day(workbook, row.createCell(1), "[$-42A]dd mmmm yyyy");
			day(workbook, row.createCell(2), BuiltinFormats.getBuiltinFormat(14));
			row.createCell(3).setCellValue(1.234);
			row.createCell(4).setCellValue(1234.5);
			row.createCell(5).setCellValue(46058);
			CellStyle red = workbook.createCellStyle();
			red.setDataFormat(workbook.createDataFormat().getFormat("#,##0.00;[Red]-#,##0.00 \"đồng\""));
			row.createCell(6).setCellValue(12);
			row.getCell(6).setCellStyle(red);
			row.createCell(7).setCellValue(true);
		});
		assertThat(table.rows())
			.containsExactly(List.of("2027-02-05", "2027-02-05", "2027-02-05", "1.2340", "1234.5", "46058", "12", "x"));
	}

	private static void day(Workbook workbook, Cell cell, String format) {
		CellStyle style = workbook.createCellStyle();
		style.setDataFormat(workbook.createDataFormat().getFormat(format));
		cell.setCellValue(LocalDate.of(2027, 2, 5));
		cell.setCellStyle(style);
	}

	@Test
	void mergedCellsHoldForAllTheirRows() {
		OfficeTable table = read(workbook -> {
			Sheet sheet = workbook.createSheet("a");
			fill(sheet, 0, "Lĩnh vực", "Nội dung");
			fill(sheet, 1, "Tuyên truyền", "Hội nghị");
			fill(sheet, 2, "", "Tập huấn");
			fill(sheet, 3, "Khoa giáo", "Khảo sát");
			sheet.addMergedRegion(new CellRangeAddress(1, 2, 0, 0));
		});
		assertThat(table.rows().get(2)).containsExactly("Tuyên truyền", "Tập huấn");
		assertThat(table.rows().get(3)).containsExactly("Khoa giáo", "Khảo sát");
		assertThat(codes(table)).containsExactly("table.note.merged");
	}

	@Test
	void hiddenSheetsAreNotReadAndSaid() {
		OfficeTable table = read(workbook -> {
			fill(workbook.createSheet("Danh sách mật"), 0, "Không được đọc");
			workbook.createSheet("Trống");
			fill(workbook.createSheet("Quý I"), 2, "Nội dung");
			fill(workbook.createSheet("Quý II"), 0, "Khác");
			workbook.setSheetHidden(0, true);
			workbook.setActiveSheet(2);
		});
		assertThat(table.rows()).containsExactly(List.of(), List.of(), List.of("Nội dung"));
		assertThat(codes(table)).containsExactly("table.note.hidden", "table.note.sheet");
		assertThat(table.notes().get(0).getArguments()).containsExactly("Danh sách mật");
	}

	@Test
	void workbookWithoutRowsIsNoTable() {
		assertThatException().isThrownBy(() -> read(workbook -> workbook.createSheet("a")))
			.withMessageContaining("table.fault.blank");
	}

	@Test
	void tooManyRowsAreNotRead() {
		assertThatException().isThrownBy(() -> read(workbook -> {
			Sheet sheet = workbook.createSheet("a");
			for (int i = 0; i < 5002; i++) {
				fill(sheet, i, "x");
			}
		})).withMessageContaining("table.fault.rows");
		assertThatException().isThrownBy(() -> read(workbook -> fill(workbook.createSheet("a"), 900_000, "x")))
			.withMessageContaining("table.fault.rows");
	}

	@Test
	void textsBeyondMeasureAreNotRead() {
		String[] long1 = new String[600];
		Arrays.setAll(long1, i -> i + "x".repeat(32_000));
		assertThatException().isThrownBy(() -> tables(Books.texts(long1))).withMessageContaining("table.fault.large");
	}

	@Test
	void rubbishIsNoWorkbook() {
		assertThatException().isThrownBy(() -> tables("no workbook".getBytes(StandardCharsets.UTF_8)))
			.withMessageContaining("file.fault.broken");
	}

	@Test
	void sameWorkbookComesBackWithItsFaults() throws Exception {
		byte[] book = Books.of(workbook -> {
			Sheet sheet = workbook.createSheet("Kế hoạch");
			fill(sheet, 0, "Nội dung", "Con số");
			fill(sheet, 1, "Hội nghị", "ba");
			Row row = sheet.createRow(2);
			row.createCell(0).setCellValue("Tập huấn");
			row.createCell(1).setCellFormula("1+2");
			row.createCell(4).setCellStyle(workbook.createCellStyle());
			sheet.setColumnWidth(0, 7777);
			sheet.addMergedRegion(new CellRangeAddress(4, 5, 0, 1));
			workbook.createSheet("Khác");
		});
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		Books.tables()
			.annotate("file", Books.upload("a.xlsx", book), Map.of(1, "Lỗi cần sửa", 2, "Con số: <không> phải số & lạ"),
					out);
		try (Workbook back = WorkbookFactory.create(new ByteArrayInputStream(out.toByteArray()))) {
			Sheet sheet = back.getSheetAt(0);
			assertThat(sheet.getRow(0).getCell(5).getStringCellValue()).isEqualTo("Lỗi cần sửa");
			assertThat(sheet.getRow(1).getCell(5).getStringCellValue()).isEqualTo("Con số: <không> phải số & lạ");
			assertThat(sheet.getRow(2).getCell(5)).isNull();
			assertThat(sheet.getRow(1).getCell(1).getStringCellValue()).isEqualTo("ba");
			assertThat(sheet.getRow(2).getCell(1).getCellFormula()).isEqualTo("1+2");
			assertThat(sheet.getColumnWidth(0)).isEqualTo(7777);
			assertThat(sheet.getNumMergedRegions()).isOne();
			assertThat(back.getNumberOfSheets()).isEqualTo(2);
		}
	}

	private static List<String> codes(OfficeTable table) {
		return table.notes().stream().map(note -> note.getCodes()[0]).toList();
	}

	private static void fill(Sheet sheet, int number, String... texts) {
		Row row = sheet.createRow(number);
		for (int i = 0; i < texts.length; i++) {
			if (!texts[i].isEmpty()) {
				row.createCell(i).setCellValue(texts[i]);
			}
		}
	}

	private static OfficeTable read(java.util.function.Consumer<Workbook> filling) {
		return tables(Books.of(filling));
	}

	private static OfficeTable tables(byte[] book) {
		return Books.tables().workbook("file", Books.upload("a.xlsx", book));
	}

}
