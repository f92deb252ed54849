package vn.tuyengiao.portal.paper.domain.words;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import lombok.AccessLevel;
import lombok.Getter;
import lombok.NoArgsConstructor;
import org.jspecify.annotations.Nullable;
import vn.tuyengiao.portal.paper.PaperKind;
import vn.tuyengiao.portal.platform.AggregateRoot;
import vn.tuyengiao.portal.platform.Faults;
import vn.tuyengiao.portal.platform.catalogue.CatalogueEntry;
import vn.tuyengiao.portal.platform.catalogue.Validity;

/** The office's words for documents of a kind, from a day to a day. */
@Entity
@Getter
@NoArgsConstructor(access = AccessLevel.PROTECTED)
class PaperWords extends AggregateRoot implements CatalogueEntry {

	private String name;

	@Enumerated(EnumType.STRING)
	private PaperKind kind;

	@Embedded
	private PaperWording wording;

	private LocalDate validFrom;

	private @Nullable LocalDate validTo;

	PaperWords(UUID id, WordsCommand command) {
		super(id);
		change(command);
	}

	final void change(WordsCommand command) {
		Faults faults = new Faults();
		Validity.check(command.validFrom(), command.validTo(), faults);
		WordValues.check(command.wording(), faults);
		faults.throwIfAny();
		name = command.name();
		kind = command.kind();
		wording = command.wording();
		validFrom = command.validFrom();
		validTo = command.validTo();
	}

	WordsView view() {
		return new WordsView(getId(), getVersion(), new WordsCommand(name, kind, wording, validFrom, validTo));
	}

	@Override
	public Object said() {
		return view().said();
	}

}
