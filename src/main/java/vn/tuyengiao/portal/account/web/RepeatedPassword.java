package vn.tuyengiao.portal.account.web;

import java.util.Objects;

import lombok.experimental.UtilityClass;
import org.springframework.validation.BindingResult;

/** A new password is typed twice. */
@UtilityClass
class RepeatedPassword {

	/** A fault at the repetition, unless either is faulty already. */
	static void requireSame(BindingResult binding, String field, String again) {
		if (!binding.hasFieldErrors(field) && !binding.hasFieldErrors(again)
				&& !Objects.equals(binding.getFieldValue(field), binding.getFieldValue(again))) {
			binding.rejectValue(again, "account.password.fault.again");
		}
	}

}
