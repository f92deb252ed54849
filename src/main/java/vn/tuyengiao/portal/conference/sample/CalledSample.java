package vn.tuyengiao.portal.conference.sample;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.tuyengiao.portal.directive.DirectiveRef;
import vn.tuyengiao.portal.directive.Directives;
import vn.tuyengiao.portal.organization.Organization;
import vn.tuyengiao.portal.organization.UnitView;
import vn.tuyengiao.portal.organization.WorkingDays;
import vn.tuyengiao.portal.platform.Ids;
import vn.tuyengiao.portal.platform.VietnamTime;

/**
 * Conferences of the sample district to which people are called: one today, whose
 * attendance can be taken, and one in two weeks, which a few communes have not answered;
 * and the groups of those who are usually called. Once, if there is no group.
 */
@Component
@Profile("demo")
@Order(60)
@RequiredArgsConstructor
@Slf4j
class CalledSample implements ApplicationRunner {

	private static final String DISTRICT = "kimbang";

	/**
	 * It begins in the hour in which the samples are laid, but is over before midnight.
	 */
	private static final int LAST_HOUR = 20;

	private static final int RAPPORTEURS_DAY = 10;

	private final Organization organization;

	private final Directives directives;

	private final CalledSampleBook book;

	private final SeriesSampleBook series;

	private final WorkingDays workingDays;

	private final VietnamTime time;

	@Override
	@Transactional
	public void run(ApplicationArguments arguments) {
		Optional<UnitView> district = organization.pick(DISTRICT);
		if (district.isEmpty() || !book.begin()) {
			return;
		}
		UUID unit = district.get().id();
		groups(unit);
		LocalDate today = time.today();
		LocalTime hour = LocalTime.of(Math.min(time.now().atZone(VietnamTime.ZONE).getHour(), LAST_HOUR), 0);
		UUID briefing = Ids.next();
		book.sent(briefing, unit, "Giao ban", "Giao ban công tác tuyên giáo tháng " + today.getMonthValue(), today,
				hour, hour.plusHours(3), today.minusDays(10), today.minusDays(3));
		book.call(briefing, false);
		book.answered(briefing);
		series(unit, briefing, today);
		UUID dissemination = Ids.next();
		List<DirectiveRef> newest = directives.concerning(unit, 1);
		LocalDate day = workingDays.nextWorkingDay(today.plusDays(14));
		book.sent(dissemination, unit, "Hội nghị quán triệt",
				newest.stream()
					.map(known -> "Hội nghị quán triệt " + known.reference())
					.findFirst()
					.orElse("Hội nghị quán triệt"),
				day, LocalTime.of(8, 0), LocalTime.of(11, 0), today.minusDays(2),
				workingDays.nextWorkingDay(today.plusDays(7)));
		newest.forEach(known -> book.names(dissemination, known.id()));
		book.call(dissemination, true);
		book.answered(dissemination, silent());
		log.info("Sample conferences added: {} called", 2);
	}

	/** The monthly briefing, with what it carries, and the rapporteurs' meeting. */
	private void series(UUID district, UUID briefing, LocalDate today) {
		LocalDate month = today.withDayOfMonth(1);
		UUID briefings = Ids.next();
		series.series(briefings, district, "Giao ban", "Giao ban tuyên giáo hằng tháng",
				"Giao ban công tác tuyên giáo tháng {thang}/{nam}", today.getDayOfMonth(), true, month);
		book.of(briefing, briefings);
		series.topic(briefings, briefing, "Dư luận về giải phóng mặt bằng đường tỉnh",
				"Các xã có đường đi qua báo cáo tình hình ở từng kỳ giao ban.", today);
		organization.pick("donghoa")
			.ifPresent(commune -> series.item(briefings, commune.id(), "Hệ thống loa truyền thanh xuống cấp",
					"Ba cụm loa đã hỏng, đề nghị thống nhất cách sửa chữa chung.", 15, "donghoa.thuky"));
		series.series(Ids.next(), district, "Hội nghị báo cáo viên", "Sinh hoạt báo cáo viên",
				"Sinh hoạt báo cáo viên tháng {thang}/{nam}", RAPPORTEURS_DAY, false, month.plusMonths(1));
	}

	private void groups(UUID district) {
		UUID heads = Ids.next();
		book.group(heads, district, "Trưởng ban tuyên giáo các xã, thị trấn", "HEAD", true);
		book.usual("Giao ban", heads);
		book.usual("Hội nghị quán triệt", heads);
		UUID rapporteurs = Ids.next();
		book.group(rapporteurs, district, "Báo cáo viên cấp huyện", "Báo cáo viên cấp huyện", "Lại Đức Khuê",
				"Tạ Thị Thu Cúc", "Bùi Hữu Thạch");
		book.usual("Hội nghị báo cáo viên", rapporteurs);
		organization.pick("donghoa")
			.ifPresent(commune -> book.group(Ids.next(), commune.id(), "Bí thư chi bộ " + commune.shortName(),
					"Bí thư chi bộ", "Chu Văn Vịnh", "Đinh Thị Đào", "Vũ Công Duệ", "Trần Thị Ngọc Trúc"));
	}

	private UUID[] silent() {
		return List.of("donghoa", "vanxa", "nhattuu")
			.stream()
			.flatMap(slug -> organization.pick(slug).stream())
			.map(UnitView::id)
			.toArray(UUID[]::new);
	}

}
