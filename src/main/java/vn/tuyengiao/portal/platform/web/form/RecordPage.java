package vn.tuyengiao.portal.platform.web.form;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What the one template of small records shows: the fields in rows, and the words and
 * addresses around them.
 */
public final class RecordPage {

	private final String address;

	private final @Nullable UUID id;

	private final boolean adding;

	private final RecordController.Keys keys;

	private final List<List<RecordField>> rows = new ArrayList<>();

	RecordPage(String address, @Nullable UUID id, boolean adding, RecordController.Keys keys) {
		this.address = address;
		this.id = id;
		this.adding = adding;
		this.keys = keys;
	}

	/** Fields that stand beside each other. */
	public RecordPage row(RecordField... fields) {
		rows.add(List.of(fields));
		return this;
	}

	public List<List<RecordField>> getRows() {
		return rows;
	}

	/** Where the list is. */
	public String getList() {
		return address;
	}

	/** Where the form goes. */
	public String getAction() {
		return adding ? address : address + "/" + id;
	}

	/** Message key. */
	public String getTitle() {
		return adding ? keys.add() : keys.edit();
	}

	/** Message key of the list's title. */
	public String getListTitle() {
		return keys.list();
	}

}
