package vn.tuyengiao.portal.task.domain.assignment.giving;

import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

import vn.tuyengiao.portal.platform.NotFoundException;

/**
 * Whether the record of which a task came may be opened. Outside of transactions, as a
 * refusal would end them.
 */
@Component
@RequiredArgsConstructor
public class OriginLinks {

	private final TaskOrigins origins;

	/** Whether the reader sees it. */
	public boolean isReadable(String kind, UUID id) {
		try {
			origins.seen(kind + "." + id);
			return true;
		}
		catch (NotFoundException | AccessDeniedException ex) {
			return false;
		}
	}

}
