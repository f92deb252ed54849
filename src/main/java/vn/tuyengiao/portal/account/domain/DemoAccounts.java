package vn.tuyengiao.portal.account.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tuyengiao.portal.account.Role;
import vn.tuyengiao.portal.platform.Ids;
import vn.tuyengiao.portal.platform.VietnamTime;

/** The sample accounts: in the profile {@code demo} alone, into an empty installation. */
@Component
@Profile("demo")
@Order(20)
@RequiredArgsConstructor
@Slf4j
public class DemoAccounts implements ApplicationRunner {

	/** The password of all of them. */
	public static final String PASSWORD = "KimBang@2020";

	private static final LocalDate SINCE = LocalDate.of(2015, 1, 1);

	private final JdbcClient jdbc;

	private final PasswordEncoder encoder;

	private final VietnamTime time;

	@Override
	@Transactional
	public void run(ApplicationArguments arguments) {
		UUID district = jdbc.sql("select id from unit where slug = 'kimbang'")
			.query(UUID.class)
			.optional()
			.orElse(null);
		if (district == null || jdbc.sql("select exists (select 1 from app_user)").query(Boolean.class).single()) {
			return;
		}
		List<Account> accounts = new ArrayList<>();
		accounts.add(new Account("quantri", "Quản trị hệ thống (mẫu)", Role.ADMINISTRATOR, district));
		accounts.add(new Account("lanhdao", "Trưởng ban Tuyên giáo huyện (mẫu)", Role.LEADER, district));
		accounts.add(new Account("chuyenvien", "Chuyên viên Một (mẫu)", Role.OFFICER, district));
		accounts.add(new Account("chuyenvien2", "Chuyên viên Hai (mẫu)", Role.OFFICER, district));
		accounts.add(new Account("theodoi", "Người theo dõi (mẫu)", Role.OBSERVER, district));
		jdbc.sql("select id, slug, short_name from unit where reporting order by slug").query(row -> {
			UUID unit = row.getObject("id", UUID.class);
			String name = row.getString("short_name");
			accounts.add(new Account(row.getString("slug") + ".truongban", "Trưởng ban " + name + " (mẫu)",
					Role.BOARD_HEAD, unit));
			accounts.add(new Account(row.getString("slug") + ".thuky", "Thư ký " + name + " (mẫu)",
					Role.BOARD_SECRETARY, unit));
		});
		insert(accounts);
		log.info("Đã tạo {} tài khoản mẫu", accounts.size());
	}

	/** All with one hash: hashing each would take minutes with thousands of communes. */
	private void insert(List<Account> accounts) {
		UUID[] ids = accounts.stream().map(account -> Ids.next()).toArray(UUID[]::new);
		jdbc.sql("""
				insert into app_user (id, username, display_name, password_hash, password_changed_at, created_at)
				select id, username, display_name, :hash, :now, :now
				from unnest(:ids, :usernames, :names) as account (id, username, display_name)
				""")
			.param("hash", encoder.encode(PASSWORD))
			.param("now", time.now().atOffset(java.time.ZoneOffset.UTC))
			.param("ids", ids)
			.param("usernames", accounts.stream().map(Account::username).toArray(String[]::new))
			.param("names", accounts.stream().map(Account::name).toArray(String[]::new))
			.update();
		jdbc.sql("""
				insert into role_assignment (id, user_id, role, unit_id, valid_from)
				select id, user_id, role, unit_id, :since
				from unnest(:ids, :users, :roles, :units) as held (id, user_id, role, unit_id)
				""")
			.param("since", SINCE)
			.param("ids", accounts.stream().map(account -> Ids.next()).toArray(UUID[]::new))
			.param("users", ids)
			.param("roles", accounts.stream().map(account -> account.role().name()).toArray(String[]::new))
			.param("units", accounts.stream().map(Account::unit).toArray(UUID[]::new))
			.update();
	}

	private record Account(String username, String name, Role role, UUID unit) {
	}

}
