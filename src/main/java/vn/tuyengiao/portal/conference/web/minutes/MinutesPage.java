package vn.tuyengiao.portal.conference.web.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.tuyengiao.portal.conference.domain.agenda.AgendaItem;
import vn.tuyengiao.portal.conference.domain.minutes.MinutesKind;
import vn.tuyengiao.portal.conference.domain.minutes.MinutesPart;
import vn.tuyengiao.portal.conference.domain.minutes.MinutesView;
import vn.tuyengiao.portal.paper.IssuedPaper;
import vn.tuyengiao.portal.paper.PaperKind;
import vn.tuyengiao.portal.platform.web.Days;

/**
 * Minutes in words.
 *
 * @param draft how they would open by what is recorded; null once somebody wrote it
 * @param issued documents that were issued of them, the newest first
 * @param entered where proposals are read that stand in the ledger, by their parts
 */
record MinutesPage(MinutesView view, @Nullable String draft, List<IssuedPaper> issued, Map<UUID, String> entered) {

	public String href() {
		return view.standing().href() + "/minutes";
	}

	public boolean writable() {
		return view.writable();
	}

	public boolean approved() {
		return view.head().approved();
	}

	public String approvedAt() {
		return Days.minute(view.head().approvedAt());
	}

	/** The reader can approve them as they stand. */
	public boolean approvable() {
		return view.writable() && view.standing().leads() && view.lacks().isEmpty();
	}

	/** The reader can take the approval back. */
	public boolean withdrawable() {
		return approved() && view.standing().leads() && view.standing().isUnderWay();
	}

	/** The host makes documents of them. */
	public boolean papers() {
		return approved() && view.standing().readsHost();
	}

	public String minutesPaper() {
		return PaperKind.MINUTES.href(view.standing().id());
	}

	public String conclusionPaper() {
		return PaperKind.CONCLUSION.href(view.standing().id());
	}

	public Section opening() {
		return section(view.part(MinutesKind.OPENING), "parts/opening", draft);
	}

	public Section conclusion() {
		return section(view.part(MinutesKind.CONCLUSION), "parts/conclusion", null);
	}

	/** One for each item of the agenda. */
	public List<Item> items() {
		List<Item> items = new ArrayList<>();
		for (AgendaItem item : view.items()) {
			items.add(new Item(items.size() + 1 + ". " + item.title(), item.owner(),
					section(view.part(item.id()), "items/" + item.id(), null)));
		}
		return items;
	}

	public List<Proposal> proposals() {
		return view.proposals()
			.stream()
			.map(part -> new Proposal(part.spoke(), part.unitName(), part.version(),
					section(Optional.of(part), "proposals/" + part.id(), null), entered.get(part.id()),
					enterable(part)))
			.toList();
	}

	/** The ledger's form, for who writes where it was raised, once nobody rewrites it. */
	private @Nullable String enterable(MinutesPart part) {
		boolean settled = approved() || view.standing().isClosed();
		return !settled || !view.standing().hosts() || entered.containsKey(part.id()) ? null
				: "/proposals/new?origin=CONFERENCE." + view.standing().id() + "&part=" + part.id();
	}

	private Section section(Optional<MinutesPart> part, String place, @Nullable String draft) {
		return new Section(part.map(MinutesPart::words).orElse(draft == null ? "" : draft),
				part.isEmpty() && draft != null, part.map(MinutesPart::editedBy).orElse(""),
				Days.minute(part.map(MinutesPart::editedAt).orElse(null)), href() + "/" + place);
	}

	/** A part. {@code drafted}: nobody wrote it yet, it says what is recorded. */
	record Section(String words, boolean drafted, String by, String at, String href) {
	}

	/** What was said to an item. */
	record Item(String title, String owner, Section section) {
	}

	/**
	 * A proposal.
	 *
	 * @param ledger where it stands in the ledger, {@code enter} where it is entered by
	 * who may; null where not
	 */
	record Proposal(String spoke, String unit, long version, Section section, @Nullable String ledger,
			@Nullable String enter) {
	}

}
