package vn.tuyengiao.portal.conference.domain.call;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Another conference at the same hours has the same place, host, chair, secretary or
 * invitee. Days and hours are of Vietnam.
 *
 * @param what the place, or the name; empty for the host
 * @param otherId null for one that the reader does not see: of that he learns no more
 * than when it is
 * @param title empty likewise
 * @param host short name of who holds it; empty likewise
 */
public record Clash(Kind kind, String what, @Nullable UUID otherId, String title, String host, LocalDate day,
		LocalTime from, LocalTime to) {

	/** Message key: {@code conference.called.clash.<name>}. */
	public enum Kind {

		HOST, PLACE, CHAIR, SECRETARY, INVITEE

	}

}
