package vn.tuyengiao.portal.task;

import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.tuyengiao.portal.platform.Ids;
import vn.tuyengiao.portal.testing.Journey;
import vn.tuyengiao.portal.testing.JourneyTest;
import vn.tuyengiao.portal.testing.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Raised in a conference of Đồng Hóa, answered by the district, passed on and judged at
 * home, found in the thread of its directive: a secretary with a telephone, an officer at
 * the desk, the secretary again without scripts.
 */
@JourneyTest
class ProposalJourneyTests {

	@Autowired
	private JdbcClient jdbc;

	@Test
	void aProposalOfDongHoaIsAnsweredDeliveredJudgedAndFoundInTheThread(Journey journey) {
		UUID unit = jdbc.sql("select id from unit where slug = 'donghoa'").query(UUID.class).single();
		UUID conference = conference(unit);
		UUID directive = jdbc.sql("select directive_id from conference_directive where conference_id = ?")
			.param(conference)
			.query(UUID.class)
			.single();
		Visitor secretary = journey.visitorWithPhone().signIn("donghoa.thuky");
		secretary.open("/conferences/" + conference + "/minutes").sees("Đề nghị cấp sổ tay hỏi đáp");
		secretary.follow("Ghi vào sổ kiến nghị: Bí thư Chi bộ thôn Phương Xá")
			.isAt("Ghi kiến nghị")
			.sees("Hội nghị quán triệt của xã");
		secretary.root().locator("select[name=directiveId]").selectOption(directive.toString());
		secretary.send("Ghi vào sổ").sees("Đã ghi vào sổ kiến nghị").sees("10 ngày làm việc · ");
		String page = secretary.path().replaceAll("\\?.*", "");

		Visitor officer = journey.signIn("chuyenvien").open("/proposals?view=MINE").sees("Đề nghị cấp sổ tay hỏi đáp");
		officer.open(page).follow("Trả lời").type("Nội dung trả lời", "Ông Nguyễn Văn Bình sẽ cấp sổ tay");
		officer.send("Gửi câu trả lời", 422).findsFault("Nội dung trả lời", "Có tên người");
		officer.type("Nội dung trả lời", "Sổ tay được cấp cho các chi bộ trong tháng này").send("Gửi câu trả lời");
		officer.isAt("Đề nghị cấp sổ tay hỏi đáp cho các chi bộ").sees("Đã trả lời, chưa chuyển");
		officer.open("/proposals");

		Visitor home = journey.visitorWithoutScript().signIn("donghoa.thuky").open(page);
		home.sees("Câu trả lời chưa đến người kiến nghị").follow("Bản đọc trên loa").sees("Sổ tay được cấp");
		home.open(page + "/steps/deliver");
		home.root().locator("select[name=way]").selectOption("LOUDSPEAKER");
		home.send("Xác nhận đã chuyển").sees("Đã xác nhận chuyển câu trả lời");
		home.open(page + "/steps/judge");
		home.root().locator("select[name=verdict]").selectOption("SATISFIED");
		home.send("Ghi ý kiến").sees("Hài lòng");

		officer.open("/directives/" + directive + "/thread")
			.sees("Đề nghị cấp sổ tay hỏi đáp cho các chi bộ (Hài lòng)");
		assertThat(jdbc.sql("select status from proposal where origin_id = ?")
			.param(conference)
			.query(String.class)
			.single()).isEqualTo("CLOSED");
	}

	/**
	 * A conference of the commune on a directive that is over, with a proposal in its
	 * minutes.
	 */
	private UUID conference(UUID unit) {
		UUID id = Ids.next();
		jdbc.sql(
				"""
						insert into conference (id, unit_id, kind_id, title, status, called, held_on, created_by, created_at, last_edited_by, last_edited_at,
						                        sent_at, sent_by, door_key, closed_at, closed_by)
						select ?, u.id, (select k.id from conference_kind k where k.disseminates order by k.position limit 1), 'Hội nghị quán triệt của xã',
						       'CLOSED', true, date '2026-11-23', a.id, now(), a.id, now(), now(), a.id, '\\x00', now(), a.id
						  from unit u cross join app_user a where u.id = ? and a.username = 'donghoa.thuky'
						""")
			.params(id, unit)
			.update();
		jdbc.sql(
				"""
						insert into agenda_sheet (conference_id, edited_by, edited_at) select c.id, c.created_by, now() from conference c where c.id = ?
						""")
			.param(id)
			.update();
		jdbc.sql("""
				insert into conference_directive (conference_id, directive_id)
				select ?, r.directive_id from receipt r where r.unit_id = ? order by r.directive_id limit 1
				""").params(id, unit).update();
		jdbc.sql(
				"""
						insert into minutes_part (id, conference_id, kind, spoke, words, position, edited_by, edited_at)
						select ?, c.id, 'PROPOSAL', 'Bí thư Chi bộ thôn Phương Xá', 'Đề nghị cấp sổ tay hỏi đáp cho các chi bộ', 1, c.created_by, now()
						  from conference c where c.id = ?
						""")
			.params(Ids.next(), id)
			.update();
		return id;
	}

}
