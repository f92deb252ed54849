package vn.tuyengiao.portal.file;

import java.util.Set;

import lombok.Getter;

/**
 * What the portal takes, told from the contents. Message key: {@code file.kind.<name>}.
 */
@Getter
public enum FileKind {

	PDF("application/pdf", "pdf"), DOC("application/msword", "doc", "dot"),
	DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx", "dotx"),
	XLS("application/vnd.ms-excel", "xls", "xlt"),
	XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx", "xltx"),
	PPT("application/vnd.ms-powerpoint", "ppt", "pps", "pot"),
	PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx", "ppsx", "potx"),
	ODT("application/vnd.oasis.opendocument.text", "odt", "ott"),
	ODS("application/vnd.oasis.opendocument.spreadsheet", "ods", "ots"),
	ODP("application/vnd.oasis.opendocument.presentation", "odp", "otp"), JPEG("image/jpeg", "jpg", "jpeg"),
	PNG("image/png", "png");

	private final String mediaType;

	private final String extension;

	/** Templates and shows, which are read as documents are; other spellings. */
	private final Set<String> otherExtensions;

	FileKind(String mediaType, String extension, String... otherExtensions) {
		this.mediaType = mediaType;
		this.extension = extension;
		this.otherExtensions = Set.of(otherExtensions);
	}

}
