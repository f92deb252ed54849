package vn.tuyengiao.portal.file.domain.reading;

/** Whether a file's text can be searched. */
public enum TextState {

	/** It is searched. */
	READ,
	/** It has none: a scan, a picture. */
	NONE,
	/** It could not be read: broken, encrypted, or it took too long. */
	UNREADABLE

}
