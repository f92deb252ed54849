package vn.tuyengiao.portal.paper.domain.words;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import vn.tuyengiao.portal.paper.PaperKind;

/** What an administrator says of the words of a kind. */
public record WordsCommand(String name, PaperKind kind, PaperWording wording, LocalDate validFrom,
		@Nullable LocalDate validTo) {
}
