package vn.tuyengiao.portal.account.web.kept;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.servlet.support.RequestDataValueProcessor;
import vn.tuyengiao.portal.account.domain.access.PortalAuthentication;
import vn.tuyengiao.portal.account.domain.kept.FormSeals;

/**
 * Writes into each form, next to its token, who is filling it, under the portal's seal.
 */
@RequiredArgsConstructor
public class FormOwner implements RequestDataValueProcessor {

	static final String FIELD = "_filledBy";

	private static final String SEALED = FormOwner.class.getName() + ".SEALED";

	private final RequestDataValueProcessor tokens;

	private final ObjectProvider<FormSeals> seals;

	@Override
	public String processAction(HttpServletRequest request, String action, String httpMethod) {
		return tokens.processAction(request, action, httpMethod);
	}

	@Override
	public String processFormFieldValue(HttpServletRequest request, @Nullable String name, String value, String type) {
		return tokens.processFormFieldValue(request, name, value, type);
	}

	@Override
	public @Nullable Map<String, String> getExtraHiddenFields(HttpServletRequest request) {
		Map<String, String> fields = tokens.getExtraHiddenFields(request);
		// none for forms that only ask
		if (fields == null || fields.isEmpty() || !(SecurityContextHolder.getContext()
			.getAuthentication() instanceof PortalAuthentication authentication)) {
			return fields;
		}
		Map<String, String> all = new LinkedHashMap<>(fields);
		all.put(FIELD, seal(request, authentication));
		return all;
	}

	/** Made once for all forms of a page. */
	private String seal(HttpServletRequest request, PortalAuthentication authentication) {
		UUID user = authentication.getPrincipal().id();
		if (request.getAttribute(SEALED) instanceof Sealed made && made.user().equals(user)) {
			return made.seal();
		}
		Sealed made = new Sealed(user, seals.getObject().seal(user));
		request.setAttribute(SEALED, made);
		return made.seal();
	}

	@Override
	public String processUrl(HttpServletRequest request, String url) {
		return tokens.processUrl(request, url);
	}

	private record Sealed(UUID user, String seal) {
	}

}
