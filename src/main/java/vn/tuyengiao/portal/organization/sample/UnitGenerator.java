package vn.tuyengiao.portal.organization.sample;

import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Invented communes in any number, 18 to an invented district, written in three
 * statements: thousands of them take seconds.
 */
@Component
@Profile("demo")
@RequiredArgsConstructor
class UnitGenerator {

	private static final int COMMUNES_OF_A_DISTRICT = 18;

	private final JdbcClient jdbc;

	/** Adds the communes below the province, with the slugs {@code mau0001}, … */
	@Transactional(propagation = Propagation.MANDATORY)
	public void addCommunes(UUID provinceId, int count) {
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
		jdbc.sql("analyze unit, unit_closure").update();
	}

}
