package vn.tuyengiao.portal.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import vn.tuyengiao.portal.platform.InvalidInputException;
import vn.tuyengiao.portal.platform.NotFoundException;
import vn.tuyengiao.portal.platform.RefusedException;
import vn.tuyengiao.portal.platform.StaleException;

/**
 * The numbers of the office's own documents: from 01, for each type and issuing body,
 * through a whole term, without gaps or doubles however many people take them at once.
 * <p>
 * Whoever takes a number locks all bodies of the unit, in one order, until his
 * transaction ends: the next one waits for him, takes the number back that he rolls back,
 * and never waits in a circle, in whatever order a package takes its numbers. The suffix
 * and (shared) the abbreviation cannot change meanwhile.
 */
public interface Numbers {

	/** Numbers that may be reserved in one step. */
	int MOST_AT_ONCE = 500;

	/**
	 * The next number for a document of the type that the body issues on the day. The
	 * same id gives the same number again. Within the transaction that uses it.
	 * @throws NotFoundException if there is no such type or body, or its unit is out of
	 * reach
	 * @throws org.springframework.security.access.AccessDeniedException if the user gives
	 * no numbers there
	 * @throws RefusedException if the body is no own one or may not issue the type, the
	 * type bears no number, one of them is not valid on the day, or the day is in no term
	 * @throws StaleException if the id is that of another document's number
	 */
	TakenNumber take(UUID numberId, UUID typeId, UUID bodyId, LocalDate day);

	/**
	 * The same, or a later number: those before it were used outside the portal, as in a
	 * book that was kept on paper until today.
	 * @param wanted the number; null for the next one
	 * @throws InvalidInputException with a fault at {@code number} if it is taken or too
	 * far ahead
	 */
	TakenNumber takeAt(UUID numberId, UUID typeId, UUID bodyId, LocalDate day, @Nullable Integer wanted);

	/**
	 * The same for what nobody who is signed in writes, as sample documents; checks no
	 * access.
	 */
	TakenNumber takeFor(UUID numberId, UUID typeId, UUID bodyId, LocalDate day, UUID userId, Instant at);

	/**
	 * Marks the next number, or the next ones up to one, as used outside the portal: for
	 * documents that do not belong in it, and to begin in the middle of a term. The same
	 * id reserves once.
	 * @throws InvalidInputException with faults at {@code type}, {@code body},
	 * {@code day}, {@code until}, {@code note}
	 * @throws NotFoundException as {@link #take} does
	 * @throws StaleException if the id is that of another reservation
	 */
	NumberReservation reserve(UUID id, ReserveNumbers command);

}
