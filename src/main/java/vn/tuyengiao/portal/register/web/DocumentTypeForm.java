package vn.tuyengiao.portal.register.web;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import lombok.Getter;
import lombok.Setter;
import org.jspecify.annotations.Nullable;
import vn.tuyengiao.portal.platform.web.catalogue.CatalogueForm;
import vn.tuyengiao.portal.platform.web.form.Label;
import vn.tuyengiao.portal.register.RecordKind;
import vn.tuyengiao.portal.register.domain.DocumentTypeCommand;
import vn.tuyengiao.portal.register.domain.DocumentTypeRecord;

/** A type of document as it is typed. */
@Getter
@Setter
public class DocumentTypeForm extends CatalogueForm {

	@NotBlank
	@Size(max = 100)
	@Label("document-type.name")
	private @Nullable String name;

	@Size(max = 10)
	@Pattern(regexp = "\\p{L}+", message = "{document-type.fault.abbreviation-form}")
	@Label("document-type.abbreviation")
	private @Nullable String abbreviation;

	@Label(value = "document-type.uses", names = "document-type.use")
	private Set<RecordKind> uses = EnumSet.noneOf(RecordKind.class);

	@Label("document-type.by-board")
	private boolean byBoard;

	@Label("document-type.reaches-all")
	private boolean reachesAll;

	static DocumentTypeForm blank(int position, LocalDate today) {
		DocumentTypeForm form = new DocumentTypeForm();
		form.uses.addAll(EnumSet.of(RecordKind.INCOMING_DIRECTIVE, RecordKind.OWN_DIRECTIVE));
		form.begin(position, today);
		return form;
	}

	static DocumentTypeForm of(DocumentTypeRecord stored) {
		DocumentTypeForm form = new DocumentTypeForm();
		form.identify(stored.type().id(), stored.version());
		form.name = stored.type().name();
		form.abbreviation = stored.type().abbreviation();
		form.uses.addAll(stored.type().uses());
		form.byBoard = stored.type().byBoard();
		form.reachesAll = stored.type().reachesAll();
		form.place(stored.type().position(), stored.type().validFrom(), stored.type().validTo());
		return form;
	}

	/** Of a form without faults. */
	DocumentTypeCommand command() {
		return new DocumentTypeCommand(Objects.requireNonNull(name), abbreviation, uses == null ? Set.of() : uses,
				byBoard, reachesAll, position(), validFrom(), getValidTo());
	}

}
