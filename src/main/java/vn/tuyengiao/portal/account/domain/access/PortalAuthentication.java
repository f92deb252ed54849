package vn.tuyengiao.portal.account.domain.access;

import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import vn.tuyengiao.portal.account.Permission;
import vn.tuyengiao.portal.account.PortalUser;

/**
 * Who is signed in, for the length of one request. Authorities are the names of the
 * permissions that are held somewhere. Never stored: the session keeps a
 * {@link SessionTicket}.
 */
public final class PortalAuthentication extends AbstractAuthenticationToken {

	private final transient SignedInUser signedIn;

	public PortalAuthentication(SignedInUser signedIn) {
		super(authorities(signedIn.user()));
		this.signedIn = signedIn;
		super.setAuthenticated(true);
	}

	private static List<GrantedAuthority> authorities(PortalUser user) {
		return Arrays.stream(Permission.values())
			.filter(user::may)
			.<GrantedAuthority>map(permission -> new SimpleGrantedAuthority(permission.name()))
			.toList();
	}

	@Override
	public PortalUser getPrincipal() {
		return signedIn.user();
	}

	@Override
	public @Nullable Object getCredentials() {
		return null;
	}

	@Override
	public String getName() {
		return signedIn.user().username();
	}

	public SignedInUser signedIn() {
		return signedIn;
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return this == other || other instanceof PortalAuthentication that && signedIn.equals(that.signedIn);
	}

	@Override
	public int hashCode() {
		return signedIn.hashCode();
	}

}
