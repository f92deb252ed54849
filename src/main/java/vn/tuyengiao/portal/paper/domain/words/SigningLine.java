package vn.tuyengiao.portal.paper.domain.words;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import lombok.AccessLevel;
import lombok.Getter;
import lombok.NoArgsConstructor;
import org.jspecify.annotations.Nullable;
import vn.tuyengiao.portal.paper.SigningPost;
import vn.tuyengiao.portal.platform.AggregateRoot;
import vn.tuyengiao.portal.platform.Faults;
import vn.tuyengiao.portal.platform.catalogue.CatalogueEntry;
import vn.tuyengiao.portal.platform.catalogue.Validity;

/** How the holder of a post signs, from a day to a day. */
@Entity
@Getter
@NoArgsConstructor(access = AccessLevel.PROTECTED)
class SigningLine extends AggregateRoot implements CatalogueEntry {

	private String name;

	@Enumerated(EnumType.STRING)
	private SigningPost post;

	private String authority;

	private LocalDate validFrom;

	private @Nullable LocalDate validTo;

	SigningLine(UUID id, SigningCommand command) {
		super(id);
		change(command);
	}

	final void change(SigningCommand command) {
		Faults faults = new Faults();
		Validity.check(command.validFrom(), command.validTo(), faults);
		faults.throwIfAny();
		name = command.name();
		post = command.post();
		authority = command.authority();
		validFrom = command.validFrom();
		validTo = command.validTo();
	}

	SigningView view() {
		return new SigningView(getId(), getVersion(), new SigningCommand(name, post, authority, validFrom, validTo));
	}

	@Override
	public Object said() {
		return view().said();
	}

}
