package vn.tuyengiao.portal.account.web;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import vn.tuyengiao.portal.account.domain.access.PortalAuthentication;
import vn.tuyengiao.portal.account.domain.access.SignedInUser;
import vn.tuyengiao.portal.platform.web.frame.SignedIn;
import vn.tuyengiao.portal.platform.web.list.ColumnChoice;

/** Tells the frame who is signed in and how he wants his lists. */
@Component
class SignedInPerson implements SignedIn, ColumnChoice {

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

	@Override
	public Set<String> hidden(String list) {
		if (SecurityContextHolder.getContext().getAuthentication() instanceof PortalAuthentication authentication
				&& !authentication.signedIn().hiddenColumns().isEmpty()) {
			String of = list + " ";
			return authentication.signedIn()
				.hiddenColumns()
				.stream()
				.filter(column -> column.startsWith(of))
				.map(column -> column.substring(of.length()))
				.collect(Collectors.toUnmodifiableSet());
		}
		return Set.of();
	}

}
