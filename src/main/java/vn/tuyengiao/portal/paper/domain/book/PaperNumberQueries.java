package vn.tuyengiao.portal.paper.domain.book;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tuyengiao.portal.account.Access;
import vn.tuyengiao.portal.account.AccessScope;
import vn.tuyengiao.portal.account.Permission;
import vn.tuyengiao.portal.paper.PaperKind;
import vn.tuyengiao.portal.platform.database.Rows;
import vn.tuyengiao.portal.register.NumberBearers;

/** Which numbers documents of records bear, as far as the reader may read them. */
@Component
@RequiredArgsConstructor
@Transactional(readOnly = true)
class PaperNumberQueries implements NumberBearers {

	private static final String BEARING = """
			select p.number_id, p.id, p.kind, p.record_id, p.subject
			  from paper p
			 where p.number_id = any(:numbers) and p.status = 'ISSUED' and (%s or p.addressees && :scopeRoots)
			""".formatted(AccessScope.condition("p.unit_id"));

	private final JdbcClient jdbc;

	private final Access access;

	@Override
	public Map<UUID, NumberBearer> bearing(Collection<UUID> numbers) {
		Map<UUID, NumberBearer> found = new HashMap<>();
		jdbc.sql(BEARING)
			.param("numbers", numbers.toArray(UUID[]::new))
			.param(AccessScope.PARAMETER, access.scopeOf(Permission.READ).rootArray())
			.query(row -> {
				PaperKind kind = Rows.oneOf(PaperKind.class, row, "kind");
				found.put(Rows.id(row, "number_id"), new NumberBearer(row.getString("subject"),
						kind.issuedHref(Rows.id(row, "record_id"), Rows.id(row, "id")), false));
			});
		return found;
	}

}
