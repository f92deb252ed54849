package vn.tuyengiao.portal.conference.sample;

import java.time.LocalDate;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes the sample series of conferences. */
@Component
@Profile("demo")
@RequiredArgsConstructor
class SeriesSampleBook {

	private final JdbcClient jdbc;

	/** Meets on a day of the month, with the units below and its usual groups. */
	void series(UUID id, UUID unitId, String kind, String title, String meetingTitle, int day, boolean below,
			LocalDate from) {
		jdbc.sql(
				"""
						insert into conference_series (id, unit_id, kind_id, title, meeting_title, place, chair, secretary, rule, day, begins_at, minutes, seats,
						                               starts_on, created_by, created_at)
						select :id, :unit, k.id, :title, :meeting, 'Hội trường Huyện ủy', 'Thường trực Huyện ủy', 'Chuyên viên Ban Tuyên giáo', 'DAY', :day,
						       time '08:00', 180, case when :below then 1 end, :from, u.id, now()
						  from conference_kind k join app_user u on u.username = 'chuyenvien' where k.name = :kind
						""")
			.param("id", id)
			.param("unit", unitId)
			.param("kind", kind)
			.param("title", title)
			.param("meeting", meetingTitle)
			.param("day", day)
			.param("below", below)
			.param("from", from)
			.update();
		jdbc.sql("""
				insert into conference_series_group (series_id, group_id)
				select s.id, k.group_id from conference_series s join conference_kind_group k on k.kind_id = s.kind_id
				  join call_group g on g.id = k.group_id and g.unit_id = s.unit_id
				 where s.id = :id
				""").param("id", id).update();
	}

	/** A topic to watch since the day. */
	void topic(UUID seriesId, UUID conferenceId, String title, String note, LocalDate day) {
		jdbc.sql(
				"""
						insert into series_topic (id, series_id, conference_id, title, note, raised_by, raised_on)
						select uuidv7(), s.id, :conference, :title, :note, s.created_by, :day from conference_series s where s.id = :series
						""")
			.param("series", seriesId)
			.param("conference", conferenceId)
			.param("title", title)
			.param("note", note)
			.param("day", day)
			.update();
	}

	/** What the secretary of a commune proposes. */
	void item(UUID seriesId, UUID unitId, String title, String why, int minutes, String by) {
		jdbc.sql(
				"""
						insert into series_item (id, series_id, unit_id, title, why, minutes, state, proposed_by, proposed_at)
						select uuidv7(), :series, :unit, :title, :why, :minutes, 'PROPOSED', u.id, now() from app_user u where u.username = :by
						""")
			.param("series", seriesId)
			.param("unit", unitId)
			.param("title", title)
			.param("why", why)
			.param("minutes", minutes)
			.param("by", by)
			.update();
	}

}
