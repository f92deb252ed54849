package vn.tuyengiao.portal.file;

import lombok.Getter;
import lombok.RequiredArgsConstructor;

/**
 * What the portal takes, told from the contents. Message key: {@code file.kind.<name>}.
 */
@Getter
@RequiredArgsConstructor
public enum FileKind {

	PDF("application/pdf", "pdf"), DOC("application/msword", "doc"),
	DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
	XLS("application/vnd.ms-excel", "xls"),
	XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
	PPT("application/vnd.ms-powerpoint", "ppt"),
	PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
	ODT("application/vnd.oasis.opendocument.text", "odt"), ODS("application/vnd.oasis.opendocument.spreadsheet", "ods"),
	ODP("application/vnd.oasis.opendocument.presentation", "odp"), JPEG("image/jpeg", "jpg"), PNG("image/png", "png");

	private final String mediaType;

	private final String extension;

}
