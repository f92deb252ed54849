package vn.tuyengiao.portal.plan.web.table;

import java.util.List;
import java.util.UUID;

import lombok.Getter;
import lombok.Setter;
import vn.tuyengiao.portal.platform.web.form.DraftForm;

/** Tasks of earlier plans that are done again. */
@Getter
@Setter
class EarlierForm extends DraftForm {

	private List<UUID> tasks = List.of();

	void start(long storedVersion) {
		begin(storedVersion);
	}

}
