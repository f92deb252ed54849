package vn.tuyengiao.portal.register.domain;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tuyengiao.portal.account.Access;
import vn.tuyengiao.portal.account.AccessScope;
import vn.tuyengiao.portal.account.Permission;
import vn.tuyengiao.portal.organization.TermView;
import vn.tuyengiao.portal.platform.VietnamTime;
import vn.tuyengiao.portal.platform.catalogue.Validity;
import vn.tuyengiao.portal.register.NumberBearers;
import vn.tuyengiao.portal.register.NumberBearers.NumberBearer;
import vn.tuyengiao.portal.register.domain.NumberQueries.NumberChoices;

/**
 * How far the sequences are, and which number was taken for what, read by those who
 * register.
 */
@Service
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class NumberList {

	private final NumberQueries queries;

	private final List<NumberBearers> bearers;

	private final Access access;

	private final VietnamTime time;

	/**
	 * Numbers of the bodies where the reader may register. Sorts by {@code taken} or
	 * {@code number}.
	 * @throws AccessDeniedException if he may register nowhere
	 */
	public NumberPage page(NumberFilter filter, Pageable page) {
		AccessScope scope = access.scopeOf(Permission.REGISTER);
		if (scope.isEmpty()) {
			throw new AccessDeniedException("no role in force that registers documents");
		}
		NumberChoices choices = queries.choices(scope);
		TermView term = choices.terms()
			.stream()
			.filter(each -> filter.term() != null ? each.id().equals(filter.term())
					: Validity.holds(each.startsOn(), each.endsOn(), time.today()))
			.findFirst()
			.orElse(null);
		return new NumberPage(term, term == null ? List.of() : queries.sequences(scope, filter, term.id()),
				borne(queries.numbers(scope, filter, page)), choices.types(), choices.bodies(), choices.terms());
	}

	private Page<NumberRow> borne(Page<NumberRow> numbers) {
		List<UUID> taken = numbers.stream().filter(row -> !row.elsewhere()).map(NumberRow::id).toList();
		Map<UUID, NumberBearer> found = new HashMap<>();
		if (!taken.isEmpty()) {
			bearers.forEach(each -> found.putAll(each.bearing(taken)));
		}
		return numbers.map(row -> row.borneBy(found.get(row.id())));
	}

}
