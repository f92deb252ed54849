package vn.tuyengiao.portal.conference.sample;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

import lombok.RequiredArgsConstructor;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tuyengiao.portal.conference.domain.MemberFigures;
import vn.tuyengiao.portal.directive.DirectiveRef;
import vn.tuyengiao.portal.directive.Directives;
import vn.tuyengiao.portal.directive.Directives.Share;
import vn.tuyengiao.portal.directive.SampleConferences;
import vn.tuyengiao.portal.platform.Ids;
import vn.tuyengiao.portal.platform.VietnamTime;

/** The conferences at which communes of the sample made directives known. */
@Component
@Profile("demo")
@RequiredArgsConstructor
class ConferenceSampleBook implements SampleConferences {

	private final JdbcClient jdbc;

	private final Directives directives;

	@Override
	public void held(UUID directiveId, List<Held> conferences) {
		if (conferences.isEmpty()) {
			return;
		}
		String reference = directives.named(List.of(directiveId))
			.stream()
			.map(DirectiveRef::reference)
			.findFirst()
			.orElse("");
		List<Given> given = conferences.stream().map(held -> new Given(Ids.next(), held)).toList();
		enter(given, "Hội nghị quán triệt " + reference);
		given.forEach(one -> directives.held(one.held().unitId(), one.id(), Set.of(directiveId), one.held().day(),
				new Share(one.held().reached(), one.held().obliged(), one.held().reached())));
		jdbc.sql("""
				insert into conference_directive (conference_id, directive_id)
				select c.id, :directive from unnest(cast(:ids as uuid[])) as c (id)
				""").param("directive", directiveId).param("ids", ids(given, Given::id)).update();
		figures(given);
	}

	private void enter(List<Given> given, String title) {
		jdbc.sql(
				"""
						insert into conference (id, unit_id, kind_id, title, status, place, chair, content, held_on, begins_at, ends_at,
						                        created_by, created_at, last_edited_by, last_edited_at)
						select g.id, g.unit_id, (select k.id from conference_kind k where k.disseminates order by k.position limit 1), :title, 'CLOSED',
						       'Hội trường Ủy ban nhân dân ' || g.place, 'Thường trực Đảng ủy', 'Dữ liệu mẫu', g.day, time '08:00', time '11:00',
						       g.author, g.at, g.author, g.at
						  from unnest(cast(:ids as uuid[]), cast(:units as uuid[]), cast(:places as text[]), cast(:days as date[]),
						              cast(:authors as uuid[]), cast(:moments as timestamptz[])) as g (id, unit_id, place, day, author, at)
						""")
			.param("title", title)
			.param("ids", ids(given, Given::id))
			.param("units", ids(given, one -> one.held().unitId()))
			.param("places", texts(given, one -> one.held().unitName()))
			.param("days", texts(given, one -> one.held().day()))
			.param("authors", ids(given, one -> one.held().recordedBy()))
			.param("moments", texts(given, one -> afternoon(one.held().day())))
			.update();
	}

	private void figures(List<Given> given) {
		jdbc.sql(
				"""
						insert into conference_figures (id, conference_id, unit_id, members, exempt, present, excused, made_up, attendances, essays, masses)
						select uuidv7(), g.id, g.unit_id, g.members, g.exempt, g.present, g.excused, g.made_up, g.present + g.made_up, 0, g.masses
						  from unnest(cast(:ids as uuid[]), cast(:units as uuid[]), cast(:members as int[]), cast(:exempt as int[]), cast(:present as int[]),
						              cast(:excused as int[]), cast(:later as int[]), cast(:masses as int[]))
						    as g (id, unit_id, members, exempt, present, excused, made_up, masses)
						""")
			.param("ids", ids(given, Given::id))
			.param("units", ids(given, one -> one.held().unitId()))
			.param("members", texts(given, one -> one.figures().members()))
			.param("exempt", texts(given, one -> one.figures().exempt()))
			.param("present", texts(given, one -> one.figures().present()))
			.param("excused", texts(given, one -> one.figures().excused()))
			.param("later", texts(given, one -> one.figures().madeUp()))
			.param("masses", texts(given, one -> 20 + one.held().reached() % 7 * 5))
			.update();
	}

	private static String afternoon(LocalDate day) {
		return day.atTime(LocalTime.of(16, 30)).atZone(VietnamTime.ZONE).toInstant().toString();
	}

	private static <T> UUID[] ids(List<T> given, Function<T, UUID> value) {
		return given.stream().map(value).toArray(UUID[]::new);
	}

	private static <T> String[] texts(List<T> given, Function<T, Object> value) {
		return given.stream().map(value).map(String::valueOf).toArray(String[]::new);
	}

	/** A conference with its id; a few of those who came made up for it later. */
	private record Given(UUID id, Held held) {

		MemberFigures figures() {
			int later = Math.min(held.reached(), held.reached() % 4);
			int missing = held.obliged() - held.reached();
			return MemberFigures.of(held.obliged() + 3, 3, held.reached() - later, missing / 2, later);
		}

	}

}
