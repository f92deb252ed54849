package vn.tuyengiao.portal.account.web;

import java.util.Optional;
import java.util.UUID;

import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import vn.tuyengiao.portal.account.domain.access.PortalAuthentication;
import vn.tuyengiao.portal.account.domain.access.SignedInUser;
import vn.tuyengiao.portal.platform.web.frame.SignedIn;

/** Tells the frame who is signed in. */
@Component
class SignedInPerson implements SignedIn {

	@Override
	public Optional<Person> current() {
		if (SecurityContextHolder.getContext().getAuthentication() instanceof PortalAuthentication authentication) {
			SignedInUser signedIn = authentication.signedIn();
			String role = signedIn.user()
				.grants()
				.stream()
				.findFirst()
				.map(grant -> "role." + grant.role())
				.orElse(null);
			return Optional.of(new Person(signedIn.user().displayName(), role, signedIn.unitName()));
		}
		return Optional.empty();
	}

	@Override
	public Optional<UUID> userId() {
		return SecurityContextHolder.getContext().getAuthentication() instanceof PortalAuthentication authentication
				? Optional.of(authentication.signedIn().user().id()) : Optional.empty();
	}

}
