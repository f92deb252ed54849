package vn.tuyengiao.portal.directive.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tuyengiao.portal.platform.NotFoundException;

/**
 * The types, bodies and steps that documents are made of, chosen by the document's date
 * and in the order of the administrator. Everybody who is signed in may read them; each
 * method is one statement.
 */
@Service
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class Catalogue {

	private static final String VALID = ":day between valid_from and coalesce(valid_to, 'infinity')";

	private final JdbcClient jdbc;

	/** Types that may be registered as a directive. */
	public List<TypeView> registrableOn(LocalDate day) {
		return types("registered", day);
	}

	/** Types that may be attached to a directive. */
	public List<TypeView> guidanceOn(LocalDate day) {
		return types("guidance", day);
	}

	/** All types of the day, whatever they are for. */
	public List<TypeView> typesOn(LocalDate day) {
		return types("true", day);
	}

	/**
	 * Types that the body may issue; {@link TypeView#mayBeIssuedBy} says the same of one.
	 */
	public List<TypeView> issuableBy(BodyView body, LocalDate day) {
		return types(body.board() ? "by_board" : "true", day);
	}

	/** The bodies of the unit itself, whose documents are numbered here. */
	public List<BodyView> ownBodiesOn(UUID unitId, LocalDate day) {
		return bodies("unit_id = :unit", day).param("unit", unitId).query(CatalogueRows::body).list();
	}

	/**
	 * The bodies whose documents come in to the unit: those of units above it, and those
	 * of no unit of the tree.
	 */
	public List<BodyView> incomingBodiesOn(UUID unitId, LocalDate day) {
		return bodies("""
				(unit_id is null or unit_id in (select c.ancestor_id from unit_closure c
				                                where c.descendant_id = :unit and c.depth > 0))""", day)
			.param("unit", unitId)
			.query(CatalogueRows::body)
			.list();
	}

	/** In the order of the work. */
	public List<StepView> stepsOn(LocalDate day) {
		return jdbc.sql("select * from required_step where " + VALID + CatalogueRows.IN_ORDER)
			.param("day", day)
			.query(CatalogueRows::step)
			.list();
	}

	/**
	 * Whether or not it is valid today.
	 * @throws NotFoundException if there is none
	 */
	public TypeView type(UUID id) {
		return jdbc.sql("select * from document_type where id = :id")
			.param("id", id)
			.query(CatalogueRows::type)
			.optional()
			.orElseThrow(() -> new NotFoundException("document type " + id));
	}

	/**
	 * Whether or not it is valid today.
	 * @throws NotFoundException if there is none
	 */
	public BodyView body(UUID id) {
		return jdbc.sql("select * from issuing_body where id = :id")
			.param("id", id)
			.query(CatalogueRows::body)
			.optional()
			.orElseThrow(() -> new NotFoundException("issuing body " + id));
	}

	/** In their order, whether or not valid today; unknown ids are left out. */
	public List<TypeView> types(Collection<UUID> ids) {
		return jdbc.sql("select * from document_type where id = any(:ids)" + CatalogueRows.IN_ORDER)
			.param("ids", ids.toArray(UUID[]::new))
			.query(CatalogueRows::type)
			.list();
	}

	/**
	 * In the order of the work, whether or not valid today; unknown ids are left out.
	 */
	public List<StepView> steps(Collection<UUID> ids) {
		return jdbc.sql("select * from required_step where id = any(:ids)" + CatalogueRows.IN_ORDER)
			.param("ids", ids.toArray(UUID[]::new))
			.query(CatalogueRows::step)
			.list();
	}

	private List<TypeView> types(String condition, LocalDate day) {
		return jdbc.sql("select * from document_type where " + condition + " and " + VALID + CatalogueRows.IN_ORDER)
			.param("day", day)
			.query(CatalogueRows::type)
			.list();
	}

	private StatementSpec bodies(String condition, LocalDate day) {
		return jdbc.sql("""
				select * from issuing_body where %s and %s
				order by array_position(array['CENTRAL', 'PROVINCE', 'DISTRICT', 'COMMUNE'], level::text),
				         position, name collate "vi-x-icu", id""".formatted(condition, VALID)).param("day", day);
	}

}
