package vn.tuyengiao.portal.account;

import java.time.LocalDate;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.context.SecurityContextHolder;
import vn.tuyengiao.portal.platform.NotFoundException;
import vn.tuyengiao.portal.platform.VietnamTime;
import vn.tuyengiao.portal.testing.IntegrationTest;
import vn.tuyengiao.portal.testing.Organizations;
import vn.tuyengiao.portal.testing.Users;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@IntegrationTest
class AccessIntegrationTests {

	@Autowired
	Access access;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	VietnamTime time;

	Users users;

	Organizations.Tree tree;

	@BeforeEach
	void people() {
		users = new Users(jdbc);
		tree = new Organizations(jdbc).tree();
	}

	@AfterEach
	void nobody() {
		SecurityContextHolder.clearContext();
	}

	@Test
	void officerOfTheDistrictReachesItsCommunesButNotTheProvince() {
		users.actAs(users.holding(Role.OFFICER, tree.district()), time);
		assertThat(access.at(tree.first().id())).containsExactlyInAnyOrder(Permission.READ, Permission.EDIT_ON_BEHALF,
				Permission.REVIEW, Permission.EXTEND, Permission.REMIND, Permission.REGISTER);
		assertThat(access.at(tree.province().id())).isEmpty();
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> access.require(Permission.SUBMIT, tree.first().id()));
	}

	@Test
	void secretaryFindsNothingOfAnotherCommune() {
		users.actAs(users.holding(Role.BOARD_SECRETARY, tree.first()), time);
		assertThat(access.require(Permission.SUBMIT, tree.first().id())).contains(Permission.EDIT);
		assertThatExceptionOfType(NotFoundException.class)
			.isThrownBy(() -> access.require(Permission.READ, tree.second().id()));
		assertThatExceptionOfType(NotFoundException.class)
			.isThrownBy(() -> access.require(Permission.READ, UUID.randomUUID()));
	}

	@Test
	void administratorSeesNoRecordsOfTheBoards() {
		users.actAs(users.holding(Role.ADMINISTRATOR, tree.district()), time);
		assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> access.readable());
		assertThat(access.require(Permission.ADMINISTER, tree.first().id()))
			.containsExactlyInAnyOrder(Permission.ADMINISTER, Permission.CONFIRM);
	}

	@Test
	void roleHoldsFromItsFirstDayToItsLastAndNotOutside() {
		UUID user = users.user("xen.ke");
		users.grant(user, Role.OFFICER, tree.district(), time.today().minusYears(1), time.today().minusDays(1));
		users.grant(user, Role.LEADER, tree.district(), time.today().plusDays(1), null);
		users.actAs(user, time);
		assertThat(access.user().grants()).isEmpty();
		users.grant(user, Role.OBSERVER, tree.district(), time.today(), time.today());
		users.actAs(user, time);
		assertThat(access.user().grants()).extracting(Grant::role).containsExactly(Role.OBSERVER);
	}

	@Test
	void rolesAtSeveralUnitsAddUp() {
		UUID user = users.holding(Role.OBSERVER, tree.district());
		users.grant(user, Role.BOARD_HEAD, tree.second(), LocalDate.of(2020, 1, 1), null);
		users.actAs(user, time);
		assertThat(access.at(tree.first().id())).containsExactly(Permission.READ);
		assertThat(access.at(tree.second().id())).contains(Permission.SUBMIT, Permission.EDIT);
	}

	@Test
	void nobodySignedInIsRefused() {
		assertThatExceptionOfType(AuthenticationCredentialsNotFoundException.class).isThrownBy(() -> access.user());
	}

}
