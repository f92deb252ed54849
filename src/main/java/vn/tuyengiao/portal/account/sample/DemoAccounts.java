package vn.tuyengiao.portal.account.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tuyengiao.portal.account.Role;
import vn.tuyengiao.portal.account.sample.AccountSampleBook.Account;
import vn.tuyengiao.portal.organization.Organization;
import vn.tuyengiao.portal.organization.UnitView;
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

	private final AccountSampleBook book;

	private final Organization organization;

	private final PasswordEncoder encoder;

	private final VietnamTime time;

	@Override
	@Transactional
	public void run(ApplicationArguments arguments) {
		Optional<UnitView> found = organization.pick("kimbang");
		if (found.isEmpty() || !book.isNeeded()) {
			return;
		}
		UUID district = found.get().id();
		List<UUID> all = organization.top().map(UnitView::id).stream().toList();
		List<Account> accounts = new ArrayList<>();
		accounts.add(new Account("quantri", "Quản trị hệ thống (mẫu)", Role.ADMINISTRATOR, district));
		accounts.add(new Account("lanhdao", "Trưởng ban Tuyên giáo huyện (mẫu)", Role.LEADER, district));
		accounts.add(new Account("chuyenvien", "Chuyên viên Một (mẫu)", Role.OFFICER, district));
		accounts.add(new Account("chuyenvien2", "Chuyên viên Hai (mẫu)", Role.OFFICER, district));
		accounts.add(new Account("theodoi", "Người theo dõi (mẫu)", Role.OBSERVER, district));
		for (UnitView unit : organization.reportingUnitsUnder(all)) {
			accounts.add(new Account(unit.slug() + ".truongban", "Trưởng ban " + unit.shortName() + " (mẫu)",
					Role.BOARD_HEAD, unit.id()));
			accounts.add(new Account(unit.slug() + ".thuky", "Thư ký " + unit.shortName() + " (mẫu)",
					Role.BOARD_SECRETARY, unit.id()));
		}
		// all with one hash: hashing each would take minutes with thousands of communes
		book.add(accounts, encoder.encode(PASSWORD), time.now(), SINCE);
		log.info("Sample accounts added: {}", accounts.size());
	}

}
