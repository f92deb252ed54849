package vn.tuyengiao.portal.board.domain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import lombok.experimental.UtilityClass;
import vn.tuyengiao.portal.board.BoardRole;
import vn.tuyengiao.portal.board.PostKind;

/**
 * What the regulation wants of a commune's board: 5 to 9 members, one head who is the
 * standing deputy secretary, deputies and members from the posts it names, and a renewal
 * before the term ends. Of the board of a district it is asked only that one heads it,
 * and that it is renewed. Everything here warns and nothing blocks.
 */
@UtilityClass
class BoardComposition {

	private static final int FEWEST = 5;

	private static final int MOST = 9;

	private static final int DAYS_BEFORE_TERM_ENDS = 60;

	private static final Set<PostKind> POSTS_OF_MEMBERS = EnumSet.of(PostKind.PEOPLE_COMMITTEE_VICE_CHAIR,
			PostKind.FRONT_LEADER, PostKind.MASS_ORGANISATION_LEADER, PostKind.CIVIL_SERVANT, PostKind.CELL_SECRETARY);

	/**
	 * @param roster who sits on the board on {@code day}
	 */
	static List<BoardWarning> check(boolean ofCommune, List<Membership> roster, LocalDate termEnd, LocalDate day) {
		List<BoardWarning> warnings = new ArrayList<>();
		if (ofCommune) {
			checkSize(roster, warnings);
		}
		checkHeads(roster, warnings);
		if (ofCommune) {
			checkPosts(roster, warnings);
		}
		checkTerm(termEnd, day, warnings);
		return warnings;
	}

	private static void checkSize(List<Membership> roster, List<BoardWarning> warnings) {
		if (roster.size() < FEWEST) {
			warnings.add(BoardWarning.of(BoardRule.TOO_FEW, roster.size()));
		}
		if (roster.size() > MOST) {
			warnings.add(BoardWarning.of(BoardRule.TOO_MANY, roster.size()));
		}
	}

	private static void checkHeads(List<Membership> roster, List<BoardWarning> warnings) {
		long heads = roster.stream().filter(member -> member.role() == BoardRole.HEAD).count();
		if (heads == 0) {
			warnings.add(BoardWarning.of(BoardRule.NO_HEAD));
		}
		if (heads > 1) {
			warnings.add(BoardWarning.of(BoardRule.SEVERAL_HEADS, heads));
		}
	}

	private static void checkPosts(List<Membership> roster, List<BoardWarning> warnings) {
		for (Membership member : roster) {
			if (member.role() == BoardRole.HEAD) {
				if (member.postKind() != PostKind.STANDING_DEPUTY_SECRETARY) {
					warnings.add(BoardWarning.of(BoardRule.HEAD_POST, member.fullName(), member.post()));
				}
			}
			else if (!POSTS_OF_MEMBERS.contains(member.postKind())) {
				warnings.add(BoardWarning.of(BoardRule.MEMBER_POST, member.fullName(), member.post()));
			}
		}
	}

	private static void checkTerm(LocalDate termEnd, LocalDate day, List<BoardWarning> warnings) {
		long daysLeft = ChronoUnit.DAYS.between(day, termEnd);
		if (daysLeft < 0) {
			warnings.add(BoardWarning.of(BoardRule.TERM_ENDED, termEnd));
		}
		else if (daysLeft <= DAYS_BEFORE_TERM_ENDS) {
			warnings.add(BoardWarning.of(BoardRule.TERM_ENDS, termEnd, daysLeft));
		}
	}

}
