package vn.tuyengiao.portal.directive.domain.fulfilment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What many units did with a directive before it was written down here, as of sample
 * directives. One programme of one unit changes through its aggregate.
 */
@Component
@RequiredArgsConstructor
public class FulfilmentBook {

	private final JdbcClient jdbc;

	public void enterProgrammes(UUID directiveId, List<GivenProgramme> given) {
		jdbc.sql(
				"""
						insert into action_programme (id, directive_id, unit_id, reference, dated_on, content, created_by, created_at,
						                              last_edited_by, last_edited_at)
						select uuidv7(), :directive, g.unit_id, g.reference, g.day, g.content, g.author, g.at, g.author, g.at
						  from unnest(cast(:units as uuid[]), cast(:references as text[]), cast(:days as date[]),
						              cast(:contents as text[]), cast(:authors as uuid[]), cast(:moments as timestamptz[]))
						    as g (unit_id, reference, day, content, author, at)
						""")
			.param("directive", directiveId)
			.param("units", ids(given, GivenProgramme::unitId))
			.param("references", texts(given, GivenProgramme::reference))
			.param("days", texts(given, GivenProgramme::datedOn))
			.param("contents", texts(given, GivenProgramme::content))
			.param("authors", ids(given, GivenProgramme::author))
			.param("moments", texts(given, GivenProgramme::at))
			.update();
	}

	private static <T> UUID[] ids(List<T> given, Function<T, UUID> value) {
		return given.stream().map(value).toArray(UUID[]::new);
	}

	private static <T> String[] texts(List<T> given, Function<T, Object> value) {
		return given.stream().map(value).map(String::valueOf).toArray(String[]::new);
	}

	/** An action programme that a unit had written. */
	public record GivenProgramme(UUID unitId, String reference, LocalDate datedOn, String content, UUID author,
			Instant at) {
	}

}
