package vn.tuyengiao.portal.task.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.tuyengiao.portal.account.Holders;
import vn.tuyengiao.portal.account.Holders.Holder;
import vn.tuyengiao.portal.account.Permission;
import vn.tuyengiao.portal.directive.DirectiveRef;
import vn.tuyengiao.portal.directive.Directives;
import vn.tuyengiao.portal.organization.Organization;
import vn.tuyengiao.portal.organization.UnitView;
import vn.tuyengiao.portal.platform.VietnamTime;
import vn.tuyengiao.portal.task.sample.ProposalSampleBook.SampleProposal;

/**
 * Proposals of the sample district: one open that was raised at a conference in Đồng Hóa,
 * one overdue, one for which information is awaited, one answered of which nobody there
 * knows yet, one judged. Once, if there is none.
 */
@Component
@Profile("demo")
@Order(65)
@RequiredArgsConstructor
@Slf4j
class ProposalSample implements ApplicationRunner {

	private final Organization organization;

	private final Directives directives;

	private final ProposalSampleBook book;

	private final Holders holders;

	private final VietnamTime time;

	@Override
	@Transactional
	public void run(ApplicationArguments arguments) {
		Optional<UnitView> commune = organization.pick("donghoa");
		Optional<UnitView> neighbour = organization.pick("vanxa");
		if (commune.isEmpty() || neighbour.isEmpty() || !book.begin(commune.get().id())) {
			return;
		}
		LocalDate today = time.today();
		UUID donghoa = commune.get().id();
		UUID vanxa = neighbour.get().id();
		UUID directive = directives.concerning(donghoa, 1).stream().map(DirectiveRef::id).findFirst().orElse(null);
		List<SampleProposal> proposals = List.of(new SampleProposal("OPEN", donghoa, "CONFERENCE",
				"Bí thư Chi bộ thôn Phương Xá", today.minusDays(3),
				"Đề nghị huyện cấp đề cương tuyên truyền về văn bản này trước hội nghị quán triệt của chi bộ ít nhất năm ngày.",
				"Đề cương tuyên truyền", directive, "", ""),
				new SampleProposal("LATE", donghoa, "REPORT", "Ban Tuyên giáo Đảng ủy xã", today.minusDays(25),
						"Đề nghị hỗ trợ kinh phí sửa hệ thống loa truyền thanh của bốn thôn để tuyên truyền kịp thời.",
						"Truyền thanh cơ sở", null, "", ""),
				new SampleProposal("AWAITING", vanxa, "VISIT", "Hội Nông dân xã", today.minusDays(6),
						"Đề nghị mở lớp bồi dưỡng kỹ năng tuyên truyền miệng cho cán bộ hội ở các chi hội.",
						"Bồi dưỡng", null, "Cần biết số người dự kiến dự lớp và thời gian thuận tiện.", ""),
				new SampleProposal("ANSWERED", donghoa, "RECEPTION", "Nhân dân thôn Đặng Xá", today.minusDays(12),
						"Đề nghị công khai lịch tiếp dân của Bí thư Đảng ủy trên bảng tin các thôn.", "Tiếp dân", null,
						"",
						"Lịch tiếp dân được niêm yết ở trụ sở xã và bảng tin các thôn từ ngày mồng 1 hằng tháng; tháng này đã niêm yết bổ sung."),
				new SampleProposal("JUDGED", vanxa, "CONFERENCE", "Bí thư Đoàn xã", today.minusDays(40),
						"Đề nghị tổ chức sinh hoạt chuyên đề học tập và làm theo Bác cho đoàn viên tại nhà văn hóa thôn.",
						"Sinh hoạt chuyên đề", directive, "",
						"Ban Tuyên giáo huyện cử báo cáo viên dự và cung cấp tài liệu cho hai buổi sinh hoạt trong quý."));
		UUID district = Objects.requireNonNullElse(commune.get().parentId(), donghoa);
		Map<UUID, List<Holder>> people = holders.at(Set.of(donghoa, vanxa, district));
		Optional<UUID> officer = somebody(people, district, Permission.REGISTER);
		for (SampleProposal proposal : proposals) {
			Optional<UUID> author = somebody(people, proposal.unitId(), Permission.EDIT);
			if (author.isPresent() && officer.isPresent()) {
				book.lay(proposal, author.get(), officer.get());
			}
		}
		log.info("Sample proposals added: {}", proposals.size());
	}

	private static Optional<UUID> somebody(Map<UUID, List<Holder>> people, UUID unit, Permission does) {
		return people.getOrDefault(unit, List.of())
			.stream()
			.filter(one -> one.may(does))
			.map(Holder::userId)
			.findFirst();
	}

}
