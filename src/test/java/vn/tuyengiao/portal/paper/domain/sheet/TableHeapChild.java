package vn.tuyengiao.portal.paper.domain.sheet;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import vn.tuyengiao.portal.paper.table.OfficeTable;

/**
 * Reads a workbook with so little free memory as the promise leaves: what is over is
 * filled up before.
 */
final class TableHeapChild {

	private static final int EXTRA = 64 * 1024 * 1024;

	private TableHeapChild() {
	}

	public static void main(String[] args) throws Exception {
		// what is loaded once for all is no matter of the size
		Books.tables().workbook("file", Books.upload("a.xlsx", Books.texts(new String[] { "a", "b" })));
		byte[] book = Files.readAllBytes(Path.of(args[0]));
		List<byte[]> ballast = new ArrayList<>();
		long free = free();
		while (free > EXTRA) {
			ballast.add(new byte[(int) Math.min(1024 * 1024, free - EXTRA + 1)]);
			free = free();
		}
		long before = System.nanoTime();
		OfficeTable table = Books.tables().workbook("file", Books.upload("b.xlsx", book));
		System.out.println("MILLIS " + (System.nanoTime() - before) / 1_000_000);
		System.out.println("ROWS " + table.rows().size());
		System.out.println("BALLAST " + ballast.size());
	}

	private static long free() {
		System.gc();
		Runtime runtime = Runtime.getRuntime();
		return runtime.maxMemory() - runtime.totalMemory() + runtime.freeMemory();
	}

}
