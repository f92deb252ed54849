package vn.tuyengiao.portal.account.domain.kept;

import java.time.Instant;
import java.util.List;

/**
 * A form that came too late and waits to be sent again.
 *
 * @param id hash of the secret that only the browser has
 * @param path address inside the portal, without a host
 */
public record KeptForm(String id, String path, Instant at, List<Field> fields) {

	/** A name that stands several times has several fields. */
	public record Field(String name, String value) {
	}

}
