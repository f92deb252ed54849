package vn.tuyengiao.portal.account.domain.access;

import java.util.Optional;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

import vn.tuyengiao.portal.account.PortalUser;
import vn.tuyengiao.portal.account.PortalUsers;
import vn.tuyengiao.portal.platform.SingleReads;

/** Reads them as each request of their own would. */
@Component
@SingleReads
@RequiredArgsConstructor
class UsersOfToday implements PortalUsers {

	private final SignedInUserQueries users;

	@Override
	public Optional<PortalUser> today(UUID id) {
		return users.find(id).filter(SignedInUser::enabled).map(SignedInUser::user);
	}

}
