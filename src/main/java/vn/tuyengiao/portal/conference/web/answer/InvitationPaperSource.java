package vn.tuyengiao.portal.conference.web.answer;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.stereotype.Component;

import vn.tuyengiao.portal.conference.domain.ConferenceStatus;
import vn.tuyengiao.portal.conference.domain.invitation.Invitation;
import vn.tuyengiao.portal.conference.domain.invitation.Invitation.AgendaItem;
import vn.tuyengiao.portal.conference.domain.invitation.Invitation.CallLine;
import vn.tuyengiao.portal.conference.domain.invitation.Invitation.UnitLine;
import vn.tuyengiao.portal.conference.domain.invitation.InvitationReader;
import vn.tuyengiao.portal.conference.domain.meeting.ConferenceStanding;
import vn.tuyengiao.portal.conference.domain.meeting.SessionTimes;
import vn.tuyengiao.portal.conference.domain.meeting.SessionView;
import vn.tuyengiao.portal.paper.GivenNumber;
import vn.tuyengiao.portal.paper.IssuedPaper;
import vn.tuyengiao.portal.paper.PaperKind;
import vn.tuyengiao.portal.paper.PaperRecord;
import vn.tuyengiao.portal.paper.PaperRecord.PaperRights;
import vn.tuyengiao.portal.paper.PaperSource;
import vn.tuyengiao.portal.paper.Papers;
import vn.tuyengiao.portal.platform.NotFoundException;
import vn.tuyengiao.portal.platform.web.Words;

/**
 * The invitation to a conference as a giấy mời: of the district's board, which lays it
 * before a leader as its letters; of a commune's committee. Once it is issued, a unit
 * that is called reads it with its own people and venue in it.
 */
@Component
@RequiredArgsConstructor
class InvitationPaperSource implements PaperSource {

	private static final UUID NONE = new UUID(0, 0);

	private final InvitationReader reader;

	private final Papers papers;

	private final Words words;

	@Override
	public PaperKind kind() {
		return PaperKind.INVITATION;
	}

	@Override
	public PaperRecord read(UUID conferenceId) {
		ConferenceStanding standing = reader.standing(conferenceId);
		boolean byBoard = !reader.isReporting(standing);
		if (standing.readsHost()) {
			PaperRights rights = new PaperRights(standing.hosts(), byBoard ? standing.leads() : standing.hosts(),
					byBoard);
			return new PaperRecord(PaperKind.INVITATION, conferenceId, standing.unitId(), byBoard, title(standing),
					standing.href(), rights, missing(standing), reader.addressees(standing), null,
					() -> new InvitationText(reader.read(standing, byBoard), words).text());
		}
		IssuedPaper issued = papers.issued(PaperKind.INVITATION, conferenceId)
			.stream()
			.findFirst()
			.orElseThrow(() -> new NotFoundException("invitation that was issued to conference " + conferenceId));
		return new PaperRecord(PaperKind.INVITATION, conferenceId, standing.unitId(), byBoard, title(standing),
				standing.href(), PaperRights.NONE, List.of(), List.of(),
				new GivenNumber(issued.typeId(), issued.reference(), issued.datedOn()), true,
				() -> new InvitationText(reader.read(standing, byBoard), words).text());
	}

	@Override
	public PaperRecord sample(UUID unitId) {
		Invitation invitation = sampleInvitation(unitId);
		return new PaperRecord(PaperKind.INVITATION, NONE, unitId, true, title(invitation.standing()), "",
				PaperRights.NONE, List.of(), List.of(), null, () -> new InvitationText(invitation, words).text());
	}

	private String title(ConferenceStanding standing) {
		return words.say("conference.answer.paper.title", standing.title());
	}

	/** It goes to those who are called, and they are settled by the sending. */
	private static List<MessageSourceResolvable> missing(ConferenceStanding standing) {
		if (standing.isUnderWay()) {
			return List.of();
		}
		return List.of(new DefaultMessageSourceResolvable(
				standing.isDraft() ? "conference.answer.paper.missing.draft" : "conference.answer.paper.missing.over"));
	}

	private static Invitation sampleInvitation(UUID unitId) {
		LocalDate day = LocalDate.of(2027, 1, 5);
		ConferenceStanding standing = new ConferenceStanding(NONE, 0, unitId, "", true, ConferenceStatus.INVITED, NONE,
				"", true, false, "Hội nghị quán triệt 05-CT/TW", "Hội trường lớn", "Thường trực cấp ủy", "", day,
				day.minusDays(3), 0, true, true, true);
		return new Invitation(standing, true,
				List.of(new SessionView(NONE, 1,
						new SessionTimes("", day, LocalTime.of(8, 0), LocalTime.of(11, 0), false))),
				List.of(new AgendaItem("Tuyên bố lý do, giới thiệu đại biểu", "", 10),
						new AgendaItem("Quán triệt nội dung văn bản", "Trưởng ban", 90)),
				List.of(new CallLine("GROUP", "Trưởng ban tuyên giáo các xã", 0)),
				List.of(new UnitLine(new UUID(0, 1), "Đảng ủy xã A", 1, 2, "Xã A", "Hội trường xã A", ""),
						new UnitLine(new UUID(0, 2), "Đảng ủy xã B", 1, 2, "Xã B", "Hội trường xã B", "")),
				List.of());
	}

}
