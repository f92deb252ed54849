package vn.tuyengiao.portal.plan.web.paper;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import lombok.experimental.UtilityClass;
import org.jspecify.annotations.Nullable;
import vn.tuyengiao.portal.organization.PeriodKind;
import vn.tuyengiao.portal.plan.FieldOfWork;
import vn.tuyengiao.portal.plan.Outcome;
import vn.tuyengiao.portal.plan.PeriodRef;
import vn.tuyengiao.portal.plan.domain.document.PlanView;
import vn.tuyengiao.portal.plan.domain.plan.PlanTask;
import vn.tuyengiao.portal.plan.domain.plan.PlanTask.TaskField;
import vn.tuyengiao.portal.platform.rounds.SubmissionStatus;

/** An invented plan with its report, for whoever chooses words and layout. */
@UtilityClass
class SamplePlanView {

	static final String DIRECTIVE = "Chỉ thị số 00-CT/HU, ngày 5/1/2027 của Huyện ủy về “công tác tuyên giáo”";

	private static final UUID NONE = new UUID(0, 0);

	private static final int YEAR = 2027;

	private static final PeriodRef PERIOD = new PeriodRef(NONE, PeriodKind.QUARTER, YEAR, 1);

	/**
	 * @param unitId of the unit in whose name it is shown
	 */
	static PlanView of(UUID unitId) {
		PlanView.ReportHead report = new PlanView.ReportHead(NONE, 0, SubmissionStatus.ACCEPTED,
				"Công tác tuyên giáo được triển khai đúng kế hoạch, nội dung sát với tình hình địa phương.",
				"Đề nghị cấp trên hỗ trợ tài liệu tuyên truyền cho các chi bộ.", false, Set.of(), "", Instant.EPOCH);
		PlanView.Head head = new PlanView.Head(NONE, 0, unitId, "", PERIOD, LocalDate.of(YEAR, 1, 1),
				LocalDate.of(YEAR, 3, 31), SubmissionStatus.ACCEPTED,
				"Nâng cao nhận thức của cán bộ, đảng viên và nhân dân về các nhiệm vụ trọng tâm của quý.", false,
				Set.of(), "", Instant.EPOCH, null, null, report, 0, List.of());
		List<PlanView.Line> lines = List.of(
				line(1, "Hội nghị quán triệt nghị quyết của cấp trên", FieldOfWork.POLITICAL_THEORY,
						"Phó Bí thư Thường trực", "Số đảng viên học tập", 320, Outcome.DONE, 318, null),
				line(2, "Tuyên truyền kỷ niệm ngày thành lập Đảng trên hệ thống truyền thanh", FieldOfWork.PROPAGANDA,
						"Ban Tuyên giáo", "Số tin, bài", 12, Outcome.DONE, 14, null),
				line(3, "Sưu tầm tư liệu lịch sử Đảng bộ giai đoạn mới", FieldOfWork.PARTY_HISTORY, "Ban Tuyên giáo",
						"Số tư liệu", 20, Outcome.PARTLY, 9, "Một số nhân chứng đi vắng trong quý"));
		return new PlanView(head, lines, List.of(), List.of(), Set.of(), NONE);
	}

	private static PlanView.Line line(int place, String task, FieldOfWork field, String lead, String indicator,
			int target, Outcome outcome, int reached, @Nullable String reason) {
		PlanTask said = PlanTask.EMPTY.with(TaskField.TASK, task)
			.with(TaskField.FIELD, field)
			.with(TaskField.STARTS_ON, LocalDate.of(YEAR, place, 5))
			.with(TaskField.ENDS_ON, LocalDate.of(YEAR, place, 20))
			.with(TaskField.LEAD_TEXT, lead)
			.with(TaskField.COORDINATING, "Các chi bộ trực thuộc")
			.with(TaskField.EXPECTED_RESULT, "Hoàn thành đúng thời gian")
			.with(TaskField.INDICATOR, indicator)
			.with(TaskField.TARGET, BigDecimal.valueOf(target));
		return new PlanView.Line(new UUID(0, place), place, said, null, null, null, 0, PERIOD, null, outcome,
				BigDecimal.valueOf(reached), reason, outcome == Outcome.DONE ? null : Boolean.TRUE, false);
	}

}
