package vn.tuyengiao.portal.calendar.domain.day;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

import vn.tuyengiao.portal.account.Access;
import vn.tuyengiao.portal.account.Permission;
import vn.tuyengiao.portal.account.PortalUser;
import vn.tuyengiao.portal.platform.SingleReads;
import vn.tuyengiao.portal.platform.calendar.CalendarEntry;
import vn.tuyengiao.portal.platform.calendar.CalendarQuestion;
import vn.tuyengiao.portal.platform.calendar.CalendarSource;

/** What stands in a reader's calendar; one statement for each source. */
@Service
@SingleReads
@RequiredArgsConstructor
public class CalendarReader {

	/** A day off: it is told of its day, and not asked for. */
	public static final String HOLIDAY = "HOLIDAY";

	private final ObjectProvider<CalendarSource> sources;

	private final Access access;

	/** All kinds, in the order of their sources. */
	public List<String> kinds() {
		return sources.orderedStream().flatMap(source -> source.kinds().stream()).toList();
	}

	/**
	 * What touches the days, for whoever is signed in.
	 * @param kind only this one, and days off; null: all
	 * @param most so many of a source on a day
	 */
	public List<CalendarEntry> read(LocalDate from, LocalDate to, @Nullable String kind, boolean mine, int most) {
		return read(access.user(), from, to, kind, mine, most);
	}

	/** The same for somebody who is not signed in. */
	public List<CalendarEntry> read(PortalUser user, LocalDate from, LocalDate to, @Nullable String kind, boolean mine,
			int most) {
		Map<String, Set<UUID>> roots = EnumSet.allOf(Permission.class)
			.stream()
			.collect(Collectors.toMap(Permission::name, user::rootsOf));
		CalendarQuestion question = new CalendarQuestion(from, to, user.id(), roots, mine, most);
		List<CalendarEntry> entries = new ArrayList<>();
		sources.orderedStream()
			.filter(source -> kind == null || source.kinds().contains(kind) || source.kinds().contains(HOLIDAY))
			.forEach(source -> source.between(question)
				.stream()
				.filter(entry -> kind == null || entry.kind().equals(kind) || entry.kind().equals(HOLIDAY))
				.forEach(entries::add));
		return entries;
	}

}
