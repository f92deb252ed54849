package vn.tuyengiao.portal.conference.web.series;

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

/** A topic to watch, as it is typed. */
@Getter
@Setter
public class TopicForm {

	@NotNull
	private @Nullable UUID id;

	@NotBlank
	@Size(max = 300)
	@Label("series.topic.title")
	private @Nullable String title;

	@Size(max = 2000)
	@Label("series.topic.note")
	private @Nullable String note;

	@Label("series.topic.meeting")
	private @Nullable UUID meeting;

	static TopicForm blank(@Nullable UUID meeting) {
		TopicForm form = new TopicForm();
		form.id = Ids.next();
		form.meeting = meeting;
		return form;
	}

	UUID topicId() {
		return EntryId.of(id, this);
	}

	String what() {
		return Objects.requireNonNullElse(title, "");
	}

	String more() {
		return Objects.requireNonNullElse(note, "");
	}

}
