package vn.tuyengiao.portal.conference.web.called;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.tuyengiao.portal.conference.domain.call.CallLine;
import vn.tuyengiao.portal.platform.web.Words;

/**
 * One call of a draft in words.
 *
 * @param group its page; null for what is no group
 * @param notes what is said besides; empty for nothing
 */
public record CallWords(UUID id, String name, @Nullable String group, String notes, String means, String twice,
		String venue) {

	static CallWords of(Words words, CallLine line) {
		String ended = line.groupEnded() == null ? "" : words.say("conference.called.group-ended", line.groupEnded());
		String twice = line.twice() == 0 ? "" : words.say("conference.called.twice", line.twice());
		return switch (line.what()) {
			case GROUP -> new CallWords(line.id(), line.name(), "/conferences/groups/" + line.groupId() + "/members",
					ended, words.say("conference.called.persons", line.persons()), twice, line.venue());
			case PERSON -> new CallWords(line.id(), line.name(), null, joined(line.post(), line.unitName()),
					words.say("conference.called.persons", line.persons()), twice, line.venue());
			case UNIT -> new CallWords(line.id(),
					line.below() ? words.say("conference.called.all-below", line.unitName()) : line.unitName(), null,
					"", words.say("conference.called.units-seats", line.units(), line.seats()), twice, line.venue());
		};
	}

	private static String joined(String post, String unit) {
		return post.isEmpty() ? unit : post + ", " + unit;
	}

}
