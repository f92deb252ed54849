package vn.tuyengiao.portal.platform.web.form;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * The form of a small record that an administrator keeps. Its id comes with the form, so
 * that one sent twice adds one record; its version says on which state it was typed.
 */
public interface RecordForm {

	@Nullable UUID getId();

	void setId(UUID id);

	long getVersion();

	/** What the message that it was saved calls it. */
	@Nullable String getName();

}
