package vn.tuyengiao.portal.platform.web.lines;

import java.io.Serializable;
import java.util.UUID;

import lombok.Getter;
import lombok.Setter;
import org.jspecify.annotations.Nullable;
import vn.tuyengiao.portal.platform.Ids;
import vn.tuyengiao.portal.platform.web.form.OfThePage;

/**
 * One line of a form as it is typed. A deleted one stays in the form, out of sight, until
 * the page is left: so it can be restored.
 */
@Getter
@Setter
public abstract class EditorLine implements Serializable {

	@OfThePage
	private @Nullable UUID id;

	@OfThePage
	private boolean deleted;

	/** The portal held it when the form was made. */
	@OfThePage
	private boolean stored;

	/** Nothing is written in it: it is not kept. */
	public abstract boolean isBlank();

	/** A line that came without an id is a new one. */
	UUID identify() {
		if (id == null) {
			id = Ids.next();
		}
		return id;
	}

}
