package vn.tuyengiao.portal.conference.web.group;

import lombok.experimental.UtilityClass;
import org.jspecify.annotations.Nullable;

import vn.tuyengiao.portal.board.BoardRole;
import vn.tuyengiao.portal.board.PostKind;
import vn.tuyengiao.portal.platform.web.Words;

/** The rule of a group in words. */
@UtilityClass
class GroupRule {

	static String say(Words words, @Nullable BoardRole role, @Nullable PostKind post, boolean below) {
		if (role == null && post == null) {
			return words.say("call-group.rule.names");
		}
		String who = role == null ? words.label("board.post-kind", post)
				: post == null ? words.label("board.role", role)
						: words.label("board.role", role) + ", " + words.label("board.post-kind", post);
		return words.say(below ? "call-group.rule.below" : "call-group.rule.own", who);
	}

}
