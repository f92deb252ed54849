package vn.tuyengiao.portal.paper.web;

import java.io.IOException;

import jakarta.servlet.http.HttpServletResponse;
import lombok.RequiredArgsConstructor;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import vn.tuyengiao.portal.file.SentNames;
import vn.tuyengiao.portal.paper.PartyDocument;
import vn.tuyengiao.portal.paper.domain.layout.PaperGeometry;
import vn.tuyengiao.portal.paper.domain.word.WordWriter;
import vn.tuyengiao.portal.platform.SecurityLog;

/** Sends a document as a Word file to be saved. */
@Component
@RequiredArgsConstructor
public class WordResponses {

	private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

	private static final int LONGEST_NAME = 80;

	private final WordWriter writer;

	/**
	 * @throws IOException if the reader goes away
	 */
	public void send(PartyDocument document, PaperGeometry geometry, HttpServletResponse response) throws IOException {
		response.setContentType(DOCX);
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
				SentNames.disposition("attachment", name(document) + ".docx"));
		response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
		SecurityLog.note(SecurityLog.Event.EXPORTED, "document", document.head().number());
		writer.write(document, geometry, response.getOutputStream());
	}

	/** "Kế hoạch công tác tuyên giáo quý I 2027", without what file systems refuse. */
	private static String name(PartyDocument document) {
		String type = document.head().type();
		String words = (type == null || type.isEmpty() ? ""
				: type.charAt(0) + type.substring(1).toLowerCase(PaperPages.VIETNAMESE) + " ")
				+ document.head().subject();
		String name = words.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]+", " ").strip();
		return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME).strip() : name;
	}

}
