package vn.tuyengiao.portal.task.domain.assignment.giving;

import java.util.Set;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

import vn.tuyengiao.portal.directive.DirectiveRef;
import vn.tuyengiao.portal.directive.Directives;
import vn.tuyengiao.portal.task.Origin;
import vn.tuyengiao.portal.task.OriginSource;

/** A directive as the record of which proposals and tasks come. */
@Component
@RequiredArgsConstructor
class DirectiveOrigin implements OriginSource {

	private final Directives directives;

	private final DirectiveUnitQueries units;

	@Override
	public String kind() {
		return "DIRECTIVE";
	}

	@Override
	public Origin seen(UUID id) {
		DirectiveRef directive = directives.seen(id);
		return new Origin(kind(), id, units.unitOf(id), directive.reference() + " – " + directive.subject(),
				"/directives/" + id, Set.of(id));
	}

}
