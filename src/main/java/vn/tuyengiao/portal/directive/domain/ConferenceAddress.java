package vn.tuyengiao.portal.directive.domain;

import java.util.UUID;

import lombok.experimental.UtilityClass;

/** Where a unit records the conference that it held on a directive. */
@UtilityClass
public class ConferenceAddress {

	public static String of(UUID directiveId, UUID unitId) {
		return "/conferences/new?unit=" + unitId + "&directive=" + directiveId;
	}

}
