package vn.tuyengiao.portal.organization.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tuyengiao.portal.organization.PeriodSaved;
import vn.tuyengiao.portal.organization.PeriodView;
import vn.tuyengiao.portal.organization.UnitKind;
import vn.tuyengiao.portal.organization.domain.unit.UnitDetails;
import vn.tuyengiao.portal.platform.Ids;
import vn.tuyengiao.portal.platform.VietnamTime;

/**
 * Kim Bảng with its 18 communes, the terms, and the periods around today; further
 * invented communes if the settings ask for them. Once, into an empty installation.
 */
@Component
@Profile("demo")
@Order(10)
@RequiredArgsConstructor
@Slf4j
class OrganizationSample implements ApplicationRunner {

	private static final LocalDate SINCE = LocalDate.of(1997, 1, 1);

	private static final List<SampleCommune> COMMUNES = List.of(township("13384", "Quế", "que"),
			commune("13387", "Nguyễn Úy", "nguyenuy"), commune("13390", "Đại Cương", "daicuong"),
			commune("13393", "Lê Hồ", "leho"), commune("13396", "Tượng Lĩnh", "tuonglinh"),
			commune("13399", "Nhật Tựu", "nhattuu"), commune("13402", "Nhật Tân", "nhattan"),
			commune("13405", "Đồng Hóa", "donghoa"), commune("13408", "Hoàng Tây", "hoangtay"),
			commune("13411", "Tân Sơn", "tanson"), commune("13414", "Thụy Lôi", "thuyloi"),
			commune("13417", "Văn Xá", "vanxa"), commune("13420", "Khả Phong", "khaphong"),
			commune("13423", "Ngọc Sơn", "ngocson"), township("13429", "Ba Sao", "basao"),
			commune("13432", "Liên Sơn", "lienson"), commune("13435", "Thi Sơn", "thison"),
			commune("13438", "Thanh Sơn", "thanhson"));

	private final OrganizationSampleBook book;

	private final DemoSettings settings;

	private final VietnamTime time;

	private final ApplicationEventPublisher events;

	@Override
	@Transactional
	public void run(ApplicationArguments arguments) {
		if (!book.begin()) {
			return;
		}
		addUnits();
		addTerms();
		SampleCalendar calendar = new SampleCalendar(time.today(), settings.years());
		calendar.holidays().forEach(book::addHoliday);
		calendar.periods()
			.stream()
			.map(this::addPeriod)
			.forEach(period -> events.publishEvent(new PeriodSaved(period)));
		log.info("Sample organisation added: {} communes", Math.max(COMMUNES.size(), settings.communes()));
	}

	private void addUnits() {
		UUID province = addUnit(null, UnitKind.PROVINCE, "tỉnh Hà Nam", "Hà Nam", "Tỉnh ủy Hà Nam", "TU", "35",
				"hanam");
		UUID district = addUnit(province, UnitKind.DISTRICT, "huyện Kim Bảng", "Kim Bảng", "Huyện ủy Kim Bảng", "HU",
				"350", "kimbang");
		for (SampleCommune commune : COMMUNES) {
			addUnit(district, commune.kind(), commune.name(), commune.shortName(), "Đảng ủy " + commune.name(), "ĐU",
					commune.code(), commune.slug());
		}
		if (settings.communes() > COMMUNES.size()) {
			book.addCommunes(province, settings.communes() - COMMUNES.size());
		}
	}

	private UUID addUnit(@Nullable UUID parentId, UnitKind kind, String name, String shortName, String committeeName,
			String symbol, String code, String slug) {
		UUID id = Ids.next();
		boolean reporting = kind != UnitKind.PROVINCE && kind != UnitKind.DISTRICT;
		book.addUnit(id, parentId,
				new UnitDetails(kind, name, shortName, committeeName, symbol, code, slug, reporting, SINCE));
		return id;
	}

	/**
	 * Five-year terms from 2015 to the one after which today is no longer out of reach.
	 */
	private void addTerms() {
		int start = 2015;
		do {
			book.addTerm(Ids.next(), start + "–" + (start + 5), LocalDate.of(start, 7, 1),
					LocalDate.of(start + 5, 6, 30));
			start += 5;
		}
		while (start <= 2025 || !LocalDate.of(start, 7, 1).isAfter(time.today()));
	}

	private PeriodView addPeriod(SampleCalendar.Entry entry) {
		PeriodView period = new PeriodView(Ids.next(), entry.period().kind(), entry.period().year(),
				entry.period().quarter(), entry.period().startsOn(), entry.period().endsOn(), entry.dates().opensOn(),
				entry.dates().planDueOn(), entry.dates().planLockOn(), entry.dates().reportDueOn(),
				entry.dates().reportLockOn());
		book.addPeriod(period);
		return period;
	}

	private static SampleCommune commune(String code, String shortName, String slug) {
		return new SampleCommune(UnitKind.COMMUNE, "xã " + shortName, shortName, code, slug);
	}

	private static SampleCommune township(String code, String shortName, String slug) {
		return new SampleCommune(UnitKind.TOWNSHIP, "thị trấn " + shortName, shortName, code, slug);
	}

	private record SampleCommune(UnitKind kind, String name, String shortName, String code, String slug) {
	}

}
