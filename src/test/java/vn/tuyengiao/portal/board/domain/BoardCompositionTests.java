package vn.tuyengiao.portal.board.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import vn.tuyengiao.portal.board.BoardRole;
import vn.tuyengiao.portal.board.PostKind;
import vn.tuyengiao.portal.platform.Ids;

import static org.assertj.core.api.Assertions.assertThat;

class BoardCompositionTests {

	private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

	private static final LocalDate TERM_END = LocalDate.of(2030, 6, 30);

	@Test
	void aBoardThatKeepsTheRulesHasNoWarnings() {
		assertThat(BoardComposition.check(true, board(5), TERM_END, DAY)).isEmpty();
		assertThat(BoardComposition.check(true, board(9), TERM_END, DAY)).isEmpty();
	}

	@Test
	void fourAreTooFewAndTenTooMany() {
		assertThat(BoardComposition.check(true, board(4), TERM_END, DAY))
			.containsExactly(BoardWarning.of(BoardRule.TOO_FEW, 4));
		assertThat(BoardComposition.check(true, board(10), TERM_END, DAY))
			.containsExactly(BoardWarning.of(BoardRule.TOO_MANY, 10));
	}

	@Test
	void anEmptyBoardHasNoHead() {
		assertThat(BoardComposition.check(true, List.of(), TERM_END, DAY)).extracting(BoardWarning::rule)
			.containsExactly(BoardRule.TOO_FEW, BoardRule.NO_HEAD);
	}

	@Test
	void aDistrictsBoardHasAHeadAndIsRenewedAndNothingElseIsAskedOfIt() {
		List<Membership> roster = List.of(member(BoardRole.HEAD, PostKind.OTHER, "Ủy viên Ban Thường vụ Huyện ủy"),
				member(BoardRole.DEPUTY, PostKind.OTHER, "Huyện ủy viên"));
		assertThat(BoardComposition.check(false, roster, TERM_END, DAY)).isEmpty();
		assertThat(BoardComposition.check(false, roster.subList(1, 2), DAY, DAY)).extracting(BoardWarning::rule)
			.containsExactly(BoardRule.NO_HEAD, BoardRule.TERM_ENDS);
	}

	@Test
	void twoHeadsAreOneTooMany() {
		List<Membership> roster = board(5);
		roster.add(member(BoardRole.HEAD, PostKind.STANDING_DEPUTY_SECRETARY, "Phó Bí thư Thường trực"));
		assertThat(BoardComposition.check(true, roster, TERM_END, DAY)).extracting(BoardWarning::rule)
			.containsExactly(BoardRule.SEVERAL_HEADS);
	}

	@Test
	void aHeadWhoIsNotTheStandingDeputySecretaryIsNamedWithHisPost() {
		List<Membership> roster = board(5);
		roster.set(0, member(BoardRole.HEAD, PostKind.SECRETARY, "Bí thư Đảng ủy"));
		assertThat(BoardComposition.check(true, roster, TERM_END, DAY))
			.containsExactly(BoardWarning.of(BoardRule.HEAD_POST, "Nguyễn Văn Mẫu", "Bí thư Đảng ủy"));
	}

	@Test
	void aMemberWithAnotherPostIsNamedWithIt() {
		List<Membership> roster = board(5);
		roster.set(4, member(BoardRole.MEMBER, PostKind.OTHER, "Cán bộ hưu trí"));
		assertThat(BoardComposition.check(true, roster, TERM_END, DAY))
			.containsExactly(BoardWarning.of(BoardRule.MEMBER_POST, "Nguyễn Văn Mẫu", "Cán bộ hưu trí"));
	}

	@Test
	void theTermsEndIsAnnouncedSixtyDaysAhead() {
		assertThat(BoardComposition.check(true, board(5), DAY.plusDays(61), DAY)).isEmpty();
		assertThat(BoardComposition.check(true, board(5), DAY.plusDays(60), DAY))
			.containsExactly(BoardWarning.of(BoardRule.TERM_ENDS, DAY.plusDays(60), 60L));
		assertThat(BoardComposition.check(true, board(5), DAY, DAY))
			.containsExactly(BoardWarning.of(BoardRule.TERM_ENDS, DAY, 0L));
		assertThat(BoardComposition.check(true, board(5), DAY.minusDays(1), DAY))
			.containsExactly(BoardWarning.of(BoardRule.TERM_ENDED, DAY.minusDays(1)));
	}

	private static List<Membership> board(int size) {
		List<Membership> roster = new ArrayList<>();
		roster.add(member(BoardRole.HEAD, PostKind.STANDING_DEPUTY_SECRETARY, "Phó Bí thư Thường trực"));
		while (roster.size() < size) {
			roster.add(member(BoardRole.MEMBER, PostKind.CELL_SECRETARY, "Bí thư Chi bộ"));
		}
		return roster;
	}

	private static Membership member(BoardRole role, PostKind postKind, String post) {
		return new Membership(Ids.next(), 0, Ids.next(), Ids.next(), "Nguyễn Văn Mẫu", role, postKind, post,
				LocalDate.of(2025, 7, 1), null, null, false, false);
	}

}
