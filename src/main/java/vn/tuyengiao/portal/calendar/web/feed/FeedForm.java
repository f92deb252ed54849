package vn.tuyengiao.portal.calendar.web.feed;

import java.util.Objects;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import lombok.Getter;
import lombok.Setter;
import org.jspecify.annotations.Nullable;

import vn.tuyengiao.portal.platform.Ids;
import vn.tuyengiao.portal.platform.web.form.EntryId;
import vn.tuyengiao.portal.platform.web.form.Label;

/** A new secret address, as it is typed. */
@Getter
@Setter
public class FeedForm {

	@NotNull
	private @Nullable UUID id;

	@NotBlank
	@Size(max = 80)
	@Label("feed.name")
	private @Nullable String name;

	@NotNull
	@Label("feed.content")
	private @Nullable FeedContent holds;

	static FeedForm blank() {
		FeedForm form = new FeedForm();
		form.id = Ids.next();
		form.holds = FeedContent.MINE;
		return form;
	}

	UUID feedId() {
		return EntryId.of(id, this);
	}

	String text() {
		return Objects.requireNonNull(name).strip();
	}

	/** Message key: {@code feed.content.<name>}. */
	enum FeedContent {

		MINE, ALL

	}

}
