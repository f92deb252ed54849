package vn.tuyengiao.portal.conference.domain.answer;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import lombok.experimental.UtilityClass;

import vn.tuyengiao.portal.conference.domain.invitee.InviteeReply;
import vn.tuyengiao.portal.platform.Faults;
import vn.tuyengiao.portal.platform.secrecy.SecrecyMarking;

/**
 * What is wrong with the answers of a unit: nobody stands in for two, for himself, or for
 * somebody else while he is called himself; so a delegate sends no delegate.
 */
@UtilityClass
class AnswerCheck {

	private static final String DELEGATE = "delegate";

	private static final String REASON = "reason";

	private static final String SECRET = "conference.fault.secret";

	/**
	 * @param people all of the unit, as they are stored
	 * @param answers what the form says, in its order
	 * @return faults at {@code people[n].…}
	 */
	static Faults check(List<CalledPerson> people, List<PersonAnswer> answers) {
		Map<UUID, PersonAnswer> typed = answers.stream()
			.collect(Collectors.toMap(PersonAnswer::inviteeId, Function.identity(), (first, again) -> first));
		Map<String, CalledPerson> called = new HashMap<>();
		Map<String, UUID> standIns = new HashMap<>();
		for (CalledPerson person : people) {
			called.putIfAbsent(key(person.name()), person);
			if (person.reply() == InviteeReply.DELEGATE && !typed.containsKey(person.id())) {
				standIns.put(key(person.delegate()), person.id());
			}
		}
		Faults faults = new Faults();
		for (int at = 0; at < answers.size(); at++) {
			PersonAnswer answer = answers.get(at);
			faults.addAll("people[" + at + "].", of(answer, called, typed, standIns).all());
		}
		return faults;
	}

	private static Faults of(PersonAnswer answer, Map<String, CalledPerson> called, Map<UUID, PersonAnswer> typed,
			Map<String, UUID> standIns) {
		Faults faults = new Faults();
		switch (answer.reply()) {
			case DELEGATE -> delegate(answer, called, typed, standIns, faults);
			case EXCUSED -> faults.addIf(answer.reason().isEmpty(), REASON, "conference.answer.fault.reason")
				.addIf(SecrecyMarking.inSubject(answer.reason()), REASON, SECRET);
			case NONE -> faults.addIf(!answer.delegate().isEmpty() || !answer.reason().isEmpty(), "reply",
					"conference.answer.fault.reply");
			case COMES -> {
			}
		}
		return faults;
	}

	private static void delegate(PersonAnswer answer, Map<String, CalledPerson> called, Map<UUID, PersonAnswer> typed,
			Map<String, UUID> standIns, Faults faults) {
		if (answer.delegate().isEmpty()) {
			faults.add(DELEGATE, "conference.answer.fault.delegate");
			return;
		}
		String key = key(answer.delegate());
		CalledPerson himself = called.get(key);
		UUID other = standIns.putIfAbsent(key, answer.inviteeId());
		if (himself != null && himself.id().equals(answer.inviteeId())) {
			faults.add(DELEGATE, "conference.answer.fault.himself");
		}
		else if (himself != null) {
			PersonAnswer his = typed.get(himself.id());
			boolean sends = (his == null ? himself.reply() : his.reply()) == InviteeReply.DELEGATE;
			faults.add(DELEGATE,
					sends ? "conference.answer.fault.delegate-of-delegate" : "conference.answer.fault.called",
					himself.name());
		}
		else if (other != null && !other.equals(answer.inviteeId())) {
			faults.add(DELEGATE, "conference.answer.fault.twice", answer.delegate());
		}
		faults.addIf(SecrecyMarking.inSubject(answer.delegate()), DELEGATE, SECRET)
			.addIf(SecrecyMarking.inSubject(answer.delegatePost()), "delegatePost", SECRET);
	}

	/** The same for one name however it is typed; tones count. */
	static String key(String name) {
		return Normalizer.normalize(name, Normalizer.Form.NFC).strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
	}

}
