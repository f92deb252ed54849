package vn.tuyengiao.portal.file;

import java.io.IOException;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import lombok.RequiredArgsConstructor;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import vn.tuyengiao.portal.platform.NotFoundException;
import vn.tuyengiao.portal.platform.SecurityLog;

/**
 * The way out for files: controllers of the modules that own them ask for access and then
 * hand the response over. Nothing that is sent can run in the reader's browser as a part
 * of the portal.
 */
@Component
@RequiredArgsConstructor
public class FileResponses {

	private static final String POLICY = "sandbox; default-src 'none'";

	private final Files files;

	/** Sends the file to be saved. */
	public void attachment(StoredFile file, HttpServletRequest request, HttpServletResponse response)
			throws IOException {
		send(file, "attachment", request, response);
	}

	/** Sends a picture to be shown; whatever else it is, it is sent to be saved. */
	public void inline(StoredFile file, HttpServletRequest request, HttpServletResponse response) throws IOException {
		boolean picture = file.kind() == FileKind.JPEG || file.kind() == FileKind.PNG;
		send(file, picture ? "inline" : "attachment", request, response);
	}

	/**
	 * Sends a page as a PNG picture.
	 * @param number from 1
	 * @throws NotFoundException if the file has no such page to be shown
	 */
	public void page(StoredFile file, int number, HttpServletRequest request, HttpServletResponse response)
			throws IOException {
		if (number < 1 || number > file.pages()) {
			throw new NotFoundException("page " + number);
		}
		PagePicture picture = files.page(file.id(), number);
		guard(response, MediaType.IMAGE_PNG_VALUE, picture.png().length);
		if (!isHead(request)) {
			response.getOutputStream().write(picture.png());
		}
	}

	/**
	 * Sends files together as a ZIP that is made on the way.
	 * @param name of the ZIP, without its ending
	 */
	public void zip(String name, List<StoredFile> together, HttpServletRequest request, HttpServletResponse response)
			throws IOException {
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION, SentNames.disposition("attachment", name + ".zip"));
		guard(response, "application/zip", -1);
		if (isHead(request)) {
			return;
		}
		SecurityLog.note(SecurityLog.Event.EXPORTED, "path", request.getRequestURI(), "files", together.size());
		SentNames names = new SentNames();
		ZipOutputStream zip = new ZipOutputStream(response.getOutputStream());
		// the formats of the office are packed already
		zip.setLevel(Deflater.BEST_SPEED);
		for (StoredFile file : together) {
			ZipEntry entry = new ZipEntry(names.unique(file));
			entry.setTime(file.storedAt().toEpochMilli());
			zip.putNextEntry(entry);
			files.writeTo(file.id(), zip);
			zip.closeEntry();
		}
		// not closed after a fault: a reader must not take half a ZIP for a whole one
		zip.finish();
	}

	private void send(StoredFile file, String disposition, HttpServletRequest request, HttpServletResponse response)
			throws IOException {
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION, SentNames.disposition(disposition, SentNames.of(file)));
		guard(response, file.kind().getMediaType(), file.size());
		if (!isHead(request)) {
			files.writeTo(file.id(), response.getOutputStream());
		}
	}

	private static boolean isHead(HttpServletRequest request) {
		return HttpMethod.HEAD.matches(request.getMethod());
	}

	/**
	 * In place of the policy of pages. No browser keeps a document: desks are shared, and
	 * who reads one may have lost the right by tomorrow.
	 */
	private static void guard(HttpServletResponse response, String type, long length) {
		response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
		response.setContentType(type);
		if (length >= 0) {
			response.setContentLengthLong(length);
		}
		response.setHeader("Content-Security-Policy", POLICY);
		response.setHeader("X-Content-Type-Options", "nosniff");
		response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
	}

}
