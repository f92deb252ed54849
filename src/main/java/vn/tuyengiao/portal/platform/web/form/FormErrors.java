package vn.tuyengiao.portal.platform.web.form;

import lombok.experimental.UtilityClass;
import org.springframework.validation.BindingResult;
import vn.tuyengiao.portal.platform.InvalidInputException;

/** Brings the faults that a service found to the fields of the form. */
@UtilityClass
public class FormErrors {

	/**
	 * Adds each fault at its field; one that names no property of the form becomes a
	 * fault of the whole form.
	 */
	public static void apply(BindingResult binding, InvalidInputException invalid) {
		for (InvalidInputException.Fault fault : invalid.getFaults()) {
			String field = fault.field();
			if (!field.isEmpty() && exists(binding, field)) {
				binding.rejectValue(field, fault.code(), fault.arguments(), null);
			}
			else {
				binding.reject(fault.code(), fault.arguments(), null);
			}
		}
	}

	private static boolean exists(BindingResult binding, String field) {
		try {
			binding.getFieldValue(field);
			return true;
		}
		catch (org.springframework.beans.BeansException ex) {
			return false;
		}
	}

}
