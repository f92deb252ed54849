package vn.tuyengiao.portal.directive.web;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import lombok.Getter;
import lombok.Setter;
import vn.tuyengiao.portal.directive.domain.TypeCommand;
import vn.tuyengiao.portal.directive.domain.TypeRecord;
import vn.tuyengiao.portal.platform.Ids;
import vn.tuyengiao.portal.platform.web.Label;

/** A type of document as it is typed. */
@Getter
@Setter
public class DocumentTypeForm {

	@NotNull
	private UUID id;

	private long version;

	@NotBlank
	@Size(max = 100)
	@Label("document-type.name")
	private String name;

	@Size(max = 10)
	@Pattern(regexp = "\\p{L}+", message = "{document-type.fault.abbreviation-form}")
	@Label("document-type.abbreviation")
	private String abbreviation;

	@Label("document-type.registered")
	private boolean registered;

	@Label("document-type.guidance")
	private boolean guidance;

	@Label("document-type.by-board")
	private boolean byBoard;

	@Label("document-type.reaches-all")
	private boolean reachesAll;

	@NotNull
	@Min(1)
	@Max(9999)
	@Label("catalogue.position")
	private Integer position;

	@NotNull
	@Label("catalogue.valid-from")
	private LocalDate validFrom;

	@Label("catalogue.valid-to")
	private LocalDate validTo;

	static DocumentTypeForm blank(int position, LocalDate today) {
		DocumentTypeForm form = new DocumentTypeForm();
		form.id = Ids.next();
		form.registered = true;
		form.position = position;
		form.validFrom = today;
		return form;
	}

	static DocumentTypeForm of(TypeRecord stored) {
		DocumentTypeForm form = new DocumentTypeForm();
		form.id = stored.type().id();
		form.version = stored.version();
		form.name = stored.type().name();
		form.abbreviation = stored.type().abbreviation();
		form.registered = stored.type().registered();
		form.guidance = stored.type().guidance();
		form.byBoard = stored.type().byBoard();
		form.reachesAll = stored.type().reachesAll();
		form.position = stored.type().position();
		form.validFrom = stored.type().validFrom();
		form.validTo = stored.type().validTo();
		return form;
	}

	TypeCommand command() {
		return new TypeCommand(name, abbreviation, registered, guidance, byBoard, reachesAll, position, validFrom,
				validTo);
	}

}
