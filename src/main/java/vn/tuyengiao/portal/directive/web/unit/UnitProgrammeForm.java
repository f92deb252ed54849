package vn.tuyengiao.portal.directive.web.unit;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import lombok.Getter;
import lombok.Setter;
import org.springframework.web.multipart.MultipartFile;
import vn.tuyengiao.portal.directive.domain.fulfilment.FulfilmentService.WriteProgramme;
import vn.tuyengiao.portal.directive.domain.unit.UnitSheet.Programme;
import vn.tuyengiao.portal.file.Uploads;
import vn.tuyengiao.portal.platform.Ids;
import vn.tuyengiao.portal.platform.web.form.Label;

/**
 * An action programme as it is typed, with one file to add. {@code id} makes a form that
 * is sent twice write one; {@code version}: empty while there is none.
 */
@Getter
@Setter
public class UnitProgrammeForm {

	@NotNull
	private UUID id;

	private Long version;

	@NotNull
	@Label("directive.unit.programme.dated-on")
	private LocalDate datedOn;

	@Size(max = 60)
	@Label("directive.unit.programme.reference")
	private String reference;

	@Size(max = 20_000)
	@Label("directive.unit.programme.content")
	private String words;

	@Label("directive.unit.programme.file")
	private MultipartFile file;

	@Label("file.looked.tick")
	private boolean looked;

	/**
	 * @param programme null while there is none
	 */
	static UnitProgrammeForm of(Programme programme, LocalDate today) {
		UnitProgrammeForm form = new UnitProgrammeForm();
		form.id = Ids.next();
		form.datedOn = today;
		if (programme != null) {
			form.version = programme.version();
			form.datedOn = programme.datedOn();
			form.reference = programme.reference();
			form.words = programme.content();
		}
		return form;
	}

	boolean hasFile() {
		return file != null && !file.isEmpty();
	}

	WriteProgramme command(UUID directiveId, UUID unitId, UUID removedFile) {
		return new WriteProgramme(id, version, directiveId, unitId, reference, datedOn, words, Uploads.of(file), looked,
				removedFile);
	}

}
