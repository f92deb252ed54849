package vn.tuyengiao.portal.account;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Something happened of which people are to be told. A module publishes it inside the
 * transaction that does it; whoever owns notices makes them after the commit, once,
 * however often the event is delivered.
 *
 * @param subject what happened to what: the version that was issued, the round that was
 * returned
 * @param tellings those who are told the same, with their words
 */
public record Told(UUID subject, List<Telling> tellings) {

	public Told {
		tellings = List.copyOf(tellings);
	}

	/**
	 * What one audience is told.
	 *
	 * @param kind family of the messages around the words ({@code notice.heading.<kind>})
	 * @param waits what it waits for; null if for nothing
	 * @param href the record, inside the portal
	 */
	public record Telling(String kind, Audience to, ToldWords words, @Nullable Waiting waits, String href) {
	}

	/**
	 * What somebody has to do now, by kind and record of the module's view of what is
	 * owed: once it is gone from there, the notice is done.
	 */
	public record Waiting(String kind, UUID recordId) {
	}

	/**
	 * Who is told; of all of them those who are enabled and hold one of the roles on the
	 * day on which the notices are made.
	 *
	 * @param units what the notices concern
	 * @param roles for {@link Reach#NEAREST_ABOVE} the ones to prefer first
	 * @param only nobody else; null for no such bound
	 * @param except none of these, such as those who did it
	 */
	public record Audience(Reach reach, Collection<UUID> units, List<Role> roles, @Nullable Set<UUID> only,
			Set<UUID> except) {

		/** Head and secretary of each unit. */
		public static Audience boardsOf(Collection<UUID> units) {
			return at(units, List.of(Role.BOARD_HEAD, Role.BOARD_SECRETARY));
		}

		/** Who holds one of the roles at the very unit. */
		public static Audience at(Collection<UUID> units, List<Role> roles) {
			return new Audience(Reach.AT, units, roles, null, Set.of());
		}

		/**
		 * Who holds one of the roles at the nearest unit above at which anybody does;
		 * there only those of the first role that is held.
		 */
		public static Audience nearestAbove(UUID unit, List<Role> roles) {
			return new Audience(Reach.NEAREST_ABOVE, List.of(unit), roles, null, Set.of());
		}

		/** These persons, as far as they still read the unit's records. */
		public static Audience readers(UUID unit, Set<UUID> persons) {
			List<Role> reading = EnumSet.allOf(Role.class)
				.stream()
				.filter(role -> role.permissions().contains(Permission.READ))
				.toList();
			return new Audience(Reach.REACHING, List.of(unit), reading, persons, Set.of());
		}

		public Audience only(Set<UUID> persons) {
			return new Audience(reach, units, roles, persons, except);
		}

		public Audience except(Set<UUID> persons) {
			return new Audience(reach, units, roles, only, persons);
		}

	}

	/** Where the roles are held, seen from the unit that a notice concerns. */
	public enum Reach {

		/** At the very unit. */
		AT,
		/** At the unit or above. */
		REACHING,
		/** At the nearest unit above. */
		NEAREST_ABOVE

	}

	/**
	 * The words, as they are on that day; the kind's messages stand around them.
	 *
	 * @param title what the record is called, or what fills the message
	 * @param titleKey the message that words it in the reader's language; null for a
	 * title that is the same in all
	 * @param asked which of the kind's headings; null where it has only one
	 * @param note what was changed, why, or by whom
	 * @param step what falls due on {@code dueOn}; empty where that goes without saying
	 * @param figure what the heading counts; null for nothing
	 */
	public record ToldWords(String title, @Nullable String titleKey, @Nullable String asked, String summary,
			String note, String step, @Nullable LocalDate dueOn, @Nullable Integer figure) {

		public static ToldWords of(String title, String summary) {
			return new ToldWords(title, null, null, summary, "", "", null, null);
		}

		/** A title that is worded by a message. */
		public static ToldWords worded(String titleKey, String argument) {
			return new ToldWords(argument, titleKey, null, "", "", "", null, null);
		}

		public ToldWords asking(@Nullable String what) {
			return new ToldWords(title, titleKey, what, summary, note, step, dueOn, figure);
		}

		public ToldWords noting(String what) {
			return new ToldWords(title, titleKey, asked, summary, what, step, dueOn, figure);
		}

		public ToldWords summing(String what) {
			return new ToldWords(title, titleKey, asked, what, note, step, dueOn, figure);
		}

		public ToldWords due(String what, @Nullable LocalDate day) {
			return new ToldWords(title, titleKey, asked, summary, note, what, day, figure);
		}

		public ToldWords counting(int count) {
			return new ToldWords(title, titleKey, asked, summary, note, step, dueOn, count);
		}

	}

}
