package vn.tuyengiao.portal.task.domain.assignment.giving;

import java.util.List;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

import vn.tuyengiao.portal.platform.NotFoundException;
import vn.tuyengiao.portal.task.Origin;
import vn.tuyengiao.portal.task.OriginSource;

/** The records of which tasks come, by what an address says. */
@Component
@RequiredArgsConstructor
class TaskOrigins {

	private final List<OriginSource> sources;

	/**
	 * @param text {@code <kind>.<id>}
	 * @throws NotFoundException if there is none, or not for this reader
	 */
	Origin seen(String text) {
		int dot = text.indexOf('.');
		String kind = dot < 0 ? text : text.substring(0, dot);
		UUID id;
		try {
			id = UUID.fromString(text.substring(dot + 1));
		}
		catch (IllegalArgumentException ex) {
			throw new NotFoundException("origin " + text);
		}
		return sources.stream()
			.filter(source -> source.kind().equals(kind))
			.findFirst()
			.orElseThrow(() -> new NotFoundException("origin " + text))
			.seen(id);
	}

}
