package vn.tuyengiao.portal.directive.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tuyengiao.portal.directive.domain.Direction;
import vn.tuyengiao.portal.directive.domain.duty.DutyBook;
import vn.tuyengiao.portal.directive.domain.step.RequiredStepQueries;
import vn.tuyengiao.portal.directive.domain.step.StepEvidence;
import vn.tuyengiao.portal.directive.domain.version.DirectiveEntry;
import vn.tuyengiao.portal.organization.Organization;
import vn.tuyengiao.portal.organization.TermView;
import vn.tuyengiao.portal.organization.UnitView;
import vn.tuyengiao.portal.platform.Ids;
import vn.tuyengiao.portal.register.DocumentTypeView;
import vn.tuyengiao.portal.register.RecordKind;
import vn.tuyengiao.portal.register.Register;

/**
 * The directives that the sample district's work turns around, laid around today: some
 * carried out, some late, one amended, one withdrawn, one that waits for the leader, and
 * a letter of orientation for each month. Once, if there is no directive. Before the
 * plans, whose lines name them.
 */
@Component
@Profile("demo")
@Order(35)
@RequiredArgsConstructor
@Slf4j
class DirectiveSample implements ApplicationRunner {

	private static final String DISTRICT = "kimbang";

	/** Over how many days those are spread that are only there for measuring. */
	private static final int SPREAD = 300;

	private final DirectiveSampleSettings settings;

	private final Organization organization;

	private final DirectiveSampleDesk stage;

	private final DirectiveSampleQueries queries;

	private final Register register;

	private final RequiredStepQueries steps;

	private final DutyBook duties;

	private final List<DirectiveStory> told = new ArrayList<>();

	private @Nullable DirectiveCast cast;

	@Override
	@Transactional
	public void run(ApplicationArguments arguments) {
		UnitView district = organization.pick(DISTRICT).orElse(null);
		if (queries.lockAndFind() || district == null) {
			return;
		}
		DirectiveCast found = cast(district);
		if (!found.complete()) {
			log.warn("No sample directives: the sample communes, their accounts or the catalogue are not there");
			return;
		}
		cast = found;
		addPassedOn();
		addOwn();
		addLetters();
		addInPreparation();
		addFurther();
		duties.settle(told.stream().map(DirectiveStory::id).toList(), null);
		log.info("Sample directives added: {}", told.size());
	}

	private DirectiveCast cast(UnitView district) {
		LocalDate today = stage.day(0);
		Map<String, UUID> types = new HashMap<>();
		register.typesOn(today, RecordKind.INCOMING_DIRECTIVE, RecordKind.OWN_DIRECTIVE)
			.stream()
			.filter(DocumentTypeView::bearsNumber)
			.forEach(type -> types.put(type.abbreviation(), type.id()));
		Map<String, UUID> bodies = new HashMap<>();
		register.incomingBodiesOn(district.id(), today).forEach(body -> bodies.put(body.name(), body.id()));
		register.ownBodiesOn(district.id(), today).forEach(body -> bodies.put(body.name(), body.id()));
		Map<StepEvidence, UUID> asked = new EnumMap<>(StepEvidence.class);
		steps.stepsOn(today).forEach(step -> asked.putIfAbsent(step.evidence(), step.id()));
		return new DirectiveCast(district, organization.reportingUnitsUnder(List.of(district.id())), types, bodies,
				asked, queries.users());
	}

	private void addPassedOn() {
		incoming("CT", "Bộ Chính trị", "05-CT/TW", LocalDate.of(2016, 5, 15),
				"Đẩy mạnh học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh",
				"Mỗi chi bộ chọn một việc làm theo Bác thiết thực; báo cáo kết quả từng quý.")
			.passedOn(-70)
			.progress(0, 5)
			.amended(-20, "Bổ sung yêu cầu gắn với Kết luận số 01-KL/TW; thêm mốc báo cáo kết quả cuối quý.", 5);
		incoming("NQ", "Ban Chấp hành Trung ương", "04-NQ/TW", LocalDate.of(2016, 10, 30),
				"Tăng cường xây dựng, chỉnh đốn Đảng; ngăn chặn, đẩy lùi sự suy thoái về tư tưởng chính trị, đạo đức, lối sống",
				"Tổ chức học tập, quán triệt đến mọi đảng viên; đưa vào kế hoạch công tác.")
			.passedOn(-45)
			.progress(3, 4);
		incoming("KL", "Bộ Chính trị", "01-KL/TW", LocalDate.of(2021, 5, 18), "Tiếp tục thực hiện Chỉ thị số 05-CT/TW",
				"Gắn với sơ kết Chỉ thị 05 ở cơ sở.")
			.passedOn(-24)
			.progress(7, 3);
		incoming("NQ", "Ban Chấp hành Trung ương", "12-NQ/TW", LocalDate.of(2012, 1, 16),
				"Một số vấn đề cấp bách về xây dựng Đảng hiện nay", "Để biết, đối chiếu khi kiểm điểm cuối năm.")
			.passedOn(-6)
			.told()
			.progress(11, 1);
		incoming("TB", "Ban Tuyên giáo Tỉnh ủy Hà Nam", "31-TB/BTGTU", stage.day(-15),
				"Lịch hội nghị báo cáo viên tháng", "Cử cán bộ dự hội nghị.")
			.passedOn(-12)
			.progress(2, 1)
			.withdrawn(-9, "Ban Tuyên giáo Tỉnh ủy đã đổi lịch; chờ thông báo mới.");
	}

	private void addOwn() {
		own("KH", "Sơ kết công tác tuyên giáo chín tháng, nhiệm vụ trọng tâm quý cuối năm",
				"Đối chiếu với kế hoạch của đơn vị và bổ sung.")
			.passedOn(-33)
			.progress(5, 4);
		own("HD", "Tuyên truyền kỷ niệm các ngày lễ lớn trong năm",
				"Treo khẩu hiệu, phát thanh theo đề cương kèm theo.")
			.passedOn(-3)
			.told()
			.progress(9, 1);
	}

	private void addLetters() {
		LocalDate today = stage.day(0);
		LocalDate month = today.withDayOfMonth(1);
		for (int back = 2; back >= 0; back--) {
			LocalDate of = month.minusMonths(back);
			own("ĐHTT", "Định hướng tuyên truyền tháng " + of.getMonthValue() + "/" + of.getYear(),
					"Bám sát các nội dung trọng tâm trong tháng; phản ánh dư luận xã hội.")
				.toKnow()
				.passedOn((int) (of.toEpochDay() - today.toEpochDay()))
				.progress(13 + back, 1);
		}
	}

	private void addInPreparation() {
		incoming("CT", "Tỉnh ủy Hà Nam", "18-CT/TU", stage.day(-5),
				"Lãnh đạo công tác tuyên truyền, vận động nhân dân xây dựng nông thôn mới nâng cao",
				"Xây dựng chương trình hành động và tổ chức quán triệt trước khi kết thúc quý.")
			.presented();
	}

	/** For measuring: as many in force as the settings ask for. */
	private void addFurther() {
		int further = Math.max(0, settings.directives() - queries.issued());
		for (int i = 0; i < further; i++) {
			own("TB", "Nội dung công tác tuyên giáo cần tập trung, thông báo thứ " + (i + 1),
					"Phổ biến đến các chi bộ; thực hiện theo nội dung thông báo.")
				.passedOn(-1 - (further - 1 - i) * SPREAD / further)
				.progress(i, 1 + i % 5);
		}
	}

	private DirectiveStory incoming(String type, String body, String reference, LocalDate issuedOn, String subject,
			String request) {
		LocalDate received = issuedOn.plusDays(issuedOn.isAfter(stage.day(-90)) ? 2 : 9);
		DirectiveCast found = Objects.requireNonNull(cast);
		return tell(new DirectiveStory(stage, found,
				new DirectiveEntry(Direction.INCOMING, found.type(type), found.body(body),
						organization.termOn(issuedOn).map(TermView::id).orElse(null), null, reference, issuedOn,
						received),
				subject, request));
	}

	private DirectiveStory own(String type, String subject, String request) {
		DirectiveCast found = Objects.requireNonNull(cast);
		return tell(new DirectiveStory(stage, found,
				new DirectiveEntry(Direction.OWN, found.type(type), found.body("Ban Tuyên giáo Huyện ủy Kim Bảng"),
						organization.termOn(stage.day(0)).map(TermView::id).orElseThrow(), Ids.next(), type,
						stage.day(0), null),
				subject, request));
	}

	private DirectiveStory tell(DirectiveStory story) {
		told.add(story);
		return story;
	}

}
