package vn.tuyengiao.portal.conference.web.series;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import lombok.Getter;
import lombok.Setter;
import org.jspecify.annotations.Nullable;

import vn.tuyengiao.portal.platform.web.form.Label;

/** What came of a topic that needs no more watching. */
@Getter
@Setter
public class TopicCloseForm {

	@NotBlank
	@Size(max = 1000)
	@Label("series.topic.outcome")
	private @Nullable String outcome;

}
