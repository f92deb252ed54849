package vn.tuyengiao.portal.account.web;

import jakarta.servlet.http.HttpServletResponse;
import lombok.experimental.UtilityClass;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.ModelAndView;
import vn.tuyengiao.portal.account.domain.signin.TooManyAttemptsException;

/** The form of a secret that was guessed too often: it says how long to wait. */
@UtilityClass
class AttemptLimit {

	static ModelAndView again(String view, Model model, BindingResult binding, TooManyAttemptsException ex,
			HttpServletResponse response) {
		binding.reject("account.login.wait", new Object[] { ex.minutes() }, null);
		response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(ex.seconds()));
		return new ModelAndView(view, model.asMap(), HttpStatus.TOO_MANY_REQUESTS);
	}

}
