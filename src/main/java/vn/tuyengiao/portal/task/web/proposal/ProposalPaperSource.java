package vn.tuyengiao.portal.task.web.proposal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

import vn.tuyengiao.portal.paper.PaperBlock;
import vn.tuyengiao.portal.paper.PaperKind;
import vn.tuyengiao.portal.paper.PaperRecord;
import vn.tuyengiao.portal.paper.PaperRecord.PaperRights;
import vn.tuyengiao.portal.paper.PaperSource;
import vn.tuyengiao.portal.paper.PaperText;
import vn.tuyengiao.portal.platform.web.Days;
import vn.tuyengiao.portal.platform.web.Words;
import vn.tuyengiao.portal.task.domain.proposal.sheet.AnswerSheet;
import vn.tuyengiao.portal.task.domain.proposal.sheet.AnswerSheet.Answered;
import vn.tuyengiao.portal.task.domain.proposal.sheet.ProposalReader;

/** An answer to proposals as a công văn to where they were raised. */
@Component
@RequiredArgsConstructor
class ProposalPaperSource implements PaperSource {

	private static final UUID NONE = new UUID(0, 0);

	private final ProposalReader reader;

	private final Words words;

	@Override
	public PaperKind kind() {
		return PaperKind.PROPOSAL_ANSWER;
	}

	@Override
	public PaperRecord read(UUID answerId) {
		AnswerSheet sheet = reader.answer(answerId);
		return new PaperRecord(PaperKind.PROPOSAL_ANSWER, answerId, sheet.unitId(), !sheet.reporting(), title(sheet),
				"/proposals/" + sheet.proposals().get(0).id(),
				new PaperRights(sheet.writes(), sheet.issues(), !sheet.reporting()), List.of(),
				sheet.units().stream().filter(unit -> !unit.equals(sheet.unitId())).toList(), null, () -> text(sheet));
	}

	@Override
	public PaperRecord sample(UUID unitId) {
		AnswerSheet sheet = new AnswerSheet(NONE, unitId, false,
				"Ban Tuyên giáo đã gửi đề cương tuyên truyền quý II cho các xã, thị trấn từ ngày 05/04/2027.", false,
				false, List.of(new Answered(NONE, new UUID(0, 1), "Đảng ủy xã A", "Trưởng ban Tuyên giáo xã A",
						LocalDate.of(2027, 3, 31), "Đề nghị cấp đề cương tuyên truyền sớm hơn.")));
		return new PaperRecord(PaperKind.PROPOSAL_ANSWER, NONE, unitId, true, title(sheet), "", PaperRights.NONE,
				List.of(), List.of(), null, () -> text(sheet));
	}

	private PaperText text(AnswerSheet sheet) {
		List<PaperBlock> body = new ArrayList<>();
		sheet.proposals()
			.forEach(one -> body.add(PaperBlock.item(words.say("proposal.paper.proposal", one.raisedBy(),
					Days.day(one.raisedOn()), ProposalPage.shortened(one.words(), 1000)))));
		body.add(PaperBlock.paragraph(words.say("proposal.paper.answer")));
		body.addAll(PaperBlock.ofText(sheet.words()));
		return PaperText.plain(Map.of("viec", title(sheet), "don_vi_nhan", String.join("; ", sheet.committees())),
				List.of(), body);
	}

	private String title(AnswerSheet sheet) {
		Answered first = sheet.proposals().get(0);
		return sheet.proposals().size() == 1
				? words.say("proposal.paper.title", first.raisedBy(), Days.day(first.raisedOn()))
				: words.say("proposal.paper.title.several", sheet.proposals().size());
	}

}
