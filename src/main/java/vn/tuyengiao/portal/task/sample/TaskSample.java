package vn.tuyengiao.portal.task.sample;

import java.time.LocalDate;
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
 * Tasks of the sample district: one of a conference's conclusion, one overdue, one whose
 * result waits to be closed, one of a person, and one act for all communes. Once, if
 * there are none.
 */
@Component
@Profile("demo")
@Order(65)
@RequiredArgsConstructor
@Slf4j
class TaskSample implements ApplicationRunner {

	private final Organization organization;

	private final Directives directives;

	private final TaskSampleBook book;

	private final WorkingDays workingDays;

	private final VietnamTime time;

	@Override
	@Transactional
	public void run(ApplicationArguments arguments) {
		Optional<UnitView> district = organization.pick("kimbang");
		if (district.isEmpty() || !book.begin()) {
			return;
		}
		UUID giver = district.get().id();
		LocalDate today = time.today();
		LocalDate soon = workingDays.workingDay(today, 5);
		unit("donghoa").ifPresent(unit -> {
			UUID id = Ids.next();
			book.given(id, giver, unit, null, "Rà soát, củng cố tổ dư luận xã hội của xã",
					"Danh sách tổ sau khi củng cố, có dấu của đảng ủy", today.minusDays(1), soon);
			book.comesOf(id, "Giao ban");
		});
		unit("vanxa").ifPresent(unit -> {
			UUID id = Ids.next();
			book.given(id, giver, unit, null, "Gửi ảnh và số liệu hội nghị quán triệt ở chi bộ", "Ảnh, biểu số liệu",
					today.minusDays(20), today.minusDays(3));
			book.noted(id, "vanxa.thuky", "Còn hai chi bộ chưa gửi số liệu", today.minusDays(6));
		});
		unit("nhattuu").ifPresent(unit -> {
			UUID id = Ids.next();
			book.given(id, giver, unit, null, "Tổng hợp kết quả tuyên truyền miệng của xã", "Báo cáo của đảng ủy",
					today.minusDays(14), workingDays.workingDay(today, 2));
			book.reported(id, "nhattuu.thuky", "Đã tổng hợp 12 buổi, 640 lượt người nghe", today.minusDays(1));
		});
		book.given(Ids.next(), giver, giver, "chuyenvien2", "Dự thảo đề cương tuyên truyền tháng tới", "",
				today.minusDays(2), soon);
		UUID act = Ids.next();
		book.act(act, giver, "Treo khẩu hiệu tuyên truyền ở nhà văn hóa các thôn", today.minusDays(4),
				workingDays.workingDay(today, 10));
		List<DirectiveRef> newest = directives.concerning(giver, 1);
		newest.forEach(directive -> book.carriesOut(act, directive.id()));
		book.begun(act, today.minusDays(1));
		log.info("Sample tasks added: {} and an act", 4);
	}

	private Optional<UUID> unit(String slug) {
		return organization.pick(slug).map(UnitView::id);
	}

}
