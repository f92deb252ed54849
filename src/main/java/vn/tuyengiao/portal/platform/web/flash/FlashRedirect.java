package vn.tuyengiao.portal.platform.web.flash;

import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.servlet.support.RequestContextUtils;
import org.springframework.web.servlet.view.RedirectView;
import vn.tuyengiao.portal.platform.web.Along;

/** A redirect whose address bears the key of what it says, if it says anything. */
public final class FlashRedirect extends RedirectView {

	/**
	 * @param address inside the portal, beginning with a slash
	 */
	public FlashRedirect(String address) {
		super(address, true, true);
	}

	@Override
	protected String updateTargetUrl(String address, Map<String, Object> model, HttpServletRequest request,
			HttpServletResponse response) {
		String updated = Along.carried(request, super.updateTargetUrl(address, model, request, response));
		return RequestContextUtils.getOutputFlashMap(request).isEmpty() ? updated
				: FlashKey.appended(updated, FlashKey.of(request));
	}

}
