package vn.tuyengiao.portal.organization.sample;

import java.sql.Types;
import java.time.LocalDate;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tuyengiao.portal.organization.PeriodView;
import vn.tuyengiao.portal.organization.domain.unit.UnitDetails;

/**
 * Writes the sample organisation, invented communes in whole sets: thousands of them take
 * seconds.
 */
@Component
@Profile("demo")
@RequiredArgsConstructor
class OrganizationSampleBook {

	private static final int COMMUNES_OF_A_DISTRICT = 18;

	private final JdbcClient jdbc;

	/**
	 * Whether there is nothing yet; nobody else adds units until the transaction ends.
	 */
	boolean begin() {
		jdbc.sql("""
				lock table unit in share row exclusive mode
				""").update();
		return jdbc.sql("""
				select not exists (select 1 from unit)
				""").query(Boolean.class).single();
	}

	/** A unit under its parent, or at the top. */
	void addUnit(UUID id, @Nullable UUID parentId, UnitDetails unit) {
		jdbc.sql(
				"""
						with added as (
						    insert into unit (id, parent_id, kind, name, short_name, committee_name, symbol, code, slug, reporting,
						                      valid_from)
						    values (:id, cast(:parent as uuid), :kind, :name, :shortName, :committeeName, :symbol, :code, :slug,
						            :reporting, :since)
						)
						insert into unit_closure (ancestor_id, descendant_id, depth)
						select ancestor_id, :id, depth + 1 from unit_closure where descendant_id = cast(:parent as uuid)
						union all
						select :id, :id, 0
						""")
			.param("id", id)
			.param("parent", parentId == null ? null : parentId.toString())
			.param("kind", unit.kind().name())
			.param("name", unit.name())
			.param("shortName", unit.shortName())
			.param("committeeName", unit.committeeName())
			.param("symbol", unit.symbol())
			.param("code", unit.code())
			.param("slug", unit.slug())
			.param("reporting", unit.reporting())
			.param("since", unit.validFrom())
			.update();
	}

	void addTerm(UUID id, String name, LocalDate startsOn, LocalDate endsOn) {
		jdbc.sql("""
				insert into term (id, name, starts_on, ends_on) values (?, ?, ?, ?)
				""").params(id, name, startsOn, endsOn).update();
	}

	void addHoliday(LocalDate day, String name) {
		jdbc.sql("""
				insert into holiday (day, name) values (?, ?)
				""").params(day, name).update();
	}

	void addPeriod(PeriodView period) {
		jdbc.sql("""
				insert into reporting_period (id, kind, year, quarter, starts_on, ends_on, opens_on, plan_due_on,
				                              plan_lock_on, report_due_on, report_lock_on)
				values (:id, :kind, :year, :quarter, :startsOn, :endsOn, :opensOn, :planDueOn, :planLockOn,
				        :reportDueOn, :reportLockOn)
				""")
			.param("id", period.id())
			.param("kind", period.kind().name())
			.param("year", period.year())
			.param("quarter", period.quarter(), Types.INTEGER)
			.param("startsOn", period.startsOn())
			.param("endsOn", period.endsOn())
			.param("opensOn", period.opensOn())
			.param("planDueOn", period.planDueOn())
			.param("planLockOn", period.planLockOn())
			.param("reportDueOn", period.reportDueOn())
			.param("reportLockOn", period.reportLockOn())
			.update();
	}

	/**
	 * Invented communes below the province, 18 to an invented district, with the slugs
	 * {@code mau0001}, …, and five people at each.
	 */
	void addCommunes(UUID provinceId, int count) {
		jdbc.sql(
				"""
						insert into unit (id, parent_id, kind, name, short_name, committee_name, symbol, code, slug, reporting,
						                  valid_from)
						select uuidv7(), :province, 'DISTRICT', 'huyện Mẫu ' || no, 'Mẫu ' || no, 'Huyện ủy Mẫu ' || no, 'HU', null,
						       'huyenmau' || no, false, date '1997-01-01'
						from (select lpad(d::text, 3, '0') as no from generate_series(1, (:count + :each - 1) / :each) d) numbered
						""")
			.param("province", provinceId)
			.param("count", count)
			.param("each", COMMUNES_OF_A_DISTRICT)
			.update();
		jdbc.sql(
				"""
						insert into unit (id, parent_id, kind, name, short_name, committee_name, symbol, code, slug, reporting,
						                  valid_from)
						select uuidv7(), district.id, 'COMMUNE', 'xã ' || label, label, 'Đảng ủy xã ' || label, 'ĐU', null,
						       'mau' || lpad(n::text, 4, '0'), true, date '1997-01-01'
						from generate_series(1, :count) n
						join unit district on district.slug = 'huyenmau' || lpad(((n - 1) / :each + 1)::text, 3, '0')
						cross join lateral (
						    select (array['Tân', 'Đông', 'Tây', 'Nam', 'Bắc', 'Phú', 'An', 'Hòa', 'Thượng', 'Hạ'])[n % 10 + 1] || ' '
						        || (array['Đức', 'Lạc', 'Thịnh', 'Khê', 'Xuân', 'Lộc', 'Thành', 'Minh', 'Quang', 'Hưng', 'Mỹ'])[n % 11 + 1]
						        || ' ' || lpad(n::text, 4, '0') as label) named
						""")
			.param("count", count)
			.param("each", COMMUNES_OF_A_DISTRICT)
			.update();
		jdbc.sql("""
				insert into unit_closure (ancestor_id, descendant_id, depth)
				with recursive reach (ancestor_id, descendant_id, depth) as (
				    select id, id, 0 from unit where slug like 'mau%' or slug like 'huyenmau%'
				    union all
				    select above.parent_id, reach.descendant_id, reach.depth + 1
				    from reach join unit above on above.id = reach.ancestor_id
				    where above.parent_id is not null)
				select ancestor_id, descendant_id, depth from reach
				""").update();
		jdbc.sql("""
				insert into person (id, unit_id, family_name, given_name)
				select uuidv7(), u.id, 'Nguyễn Văn', (array['Bách', 'Cúc', 'Duệ', 'Huân', 'Khuê'])[place]
				from unit u cross join generate_series(1, 5) place
				where u.reporting and u.slug like 'mau%'
				""").update();
		jdbc.sql("""
				analyze unit, unit_closure
				""").update();
	}

}
