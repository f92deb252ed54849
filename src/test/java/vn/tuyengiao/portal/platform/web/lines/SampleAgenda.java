package vn.tuyengiao.portal.platform.web.lines;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import lombok.Getter;
import lombok.Setter;
import vn.tuyengiao.portal.platform.web.form.DraftForm;
import vn.tuyengiao.portal.platform.web.form.Label;

/** A form with lines as a module would have it: the items of an agenda. */
@Getter
@Setter
class SampleAgenda extends DraftForm implements LineEditor<SampleAgenda.Item> {

	private List<Item> lines = new ArrayList<>();

	private UUID nextId;

	private String order;

	/** With one item for each title; ids count from 1. */
	static SampleAgenda of(String... titles) {
		SampleAgenda agenda = new SampleAgenda();
		for (String title : titles) {
			agenda.lines.add(item(agenda.lines.size() + 1, title));
		}
		return agenda;
	}

	static Item item(int id, String title) {
		Item item = new Item();
		item.setId(id(id));
		item.setTitle(title);
		return item;
	}

	static UUID id(int number) {
		return new UUID(0, number);
	}

	List<String> titles() {
		return keptLines().stream().map(Item::getTitle).toList();
	}

	@Override
	public Item blank(UUID id) {
		Item item = new Item();
		item.setId(id);
		return item;
	}

	/** One item. */
	@Getter
	@Setter
	static class Item extends EditorLine {

		@Label("item.title")
		private String title;

		@Override
		public boolean isBlank() {
			return title == null || title.isBlank();
		}

	}

}
