package vn.tuyengiao.portal.paper.domain.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;

import lombok.RequiredArgsConstructor;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.stereotype.Component;
import vn.tuyengiao.portal.file.FileKind;
import vn.tuyengiao.portal.file.Upload;
import vn.tuyengiao.portal.file.UploadReading;
import vn.tuyengiao.portal.paper.table.OfficeTable;
import vn.tuyengiao.portal.paper.table.TableFault;
import vn.tuyengiao.portal.paper.table.Tables;
import vn.tuyengiao.portal.platform.InvalidInputException;

/** Tables from the clipboard and from uploads that are not kept. */
@Component
@RequiredArgsConstructor
class TableReader implements Tables {

	private final UploadReading uploads;

	@Override
	public OfficeTable pasted(String field, String text) {
		List<List<String>> rows = PastedText.rows(text);
		long told = rows.stream().filter(row -> row.stream().anyMatch(cell -> !cell.isBlank())).count();
		if (told == 0) {
			throw new InvalidInputException(field, "table.fault.nothing");
		}
		if (told > MOST_ROWS + 1) {
			throw new InvalidInputException(field, "table.fault.rows", MOST_ROWS);
		}
		List<MessageSourceResolvable> notes = new ArrayList<>();
		if (rows.stream().anyMatch(row -> row.size() > MOST_COLUMNS)) {
			notes.add(new TableFault("table.note.columns", MOST_COLUMNS).message());
			rows = rows.stream().map(row -> row.subList(0, Math.min(row.size(), MOST_COLUMNS))).toList();
		}
		return new OfficeTable(rows, notes);
	}

	@Override
	public OfficeTable workbook(String field, Upload upload) {
		return uploads.read(field, upload, (path, kind) -> read(field, path, kind).table());
	}

	@Override
	public void annotate(String field, Upload upload, Map<Integer, String> notes, OutputStream out) {
		uploads.read(field, upload, (path, kind) -> {
			WorkbookReader.Found found = read(field, path, kind);
			try (ZipFile zip = new ZipFile(path.toFile())) {
				new NotedWorkbook(zip, found.width(), notes).write(found.sheet(), out);
			}
			return found;
		});
	}

	private static WorkbookReader.Found read(String field, Path path, FileKind kind) {
		if (kind != FileKind.XLSX) {
			throw new InvalidInputException(field,
					kind == FileKind.XLS || kind == FileKind.ODS ? "table.fault.old" : "table.fault.kind");
		}
		try {
			return WorkbookReader.read(path);
		}
		catch (WorkbookReader.UnreadableException ex) {
			throw new InvalidInputException(field, ex.fault().code(), ex.fault().arguments());
		}
		catch (IOException | ExcelReaderException | IllegalArgumentException | IndexOutOfBoundsException ex) {
			throw new InvalidInputException(field, "file.fault.broken");
		}
	}

}
