package vn.tuyengiao.portal.platform;

import java.util.UUID;

import lombok.experimental.UtilityClass;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** New identifiers: UUID version 7, so that they sort by the time they were made. */
@UtilityClass
public class Ids {

	public static UUID next() {
		return UuidVersion7Strategy.INSTANCE.generateUuid(null);
	}

}
