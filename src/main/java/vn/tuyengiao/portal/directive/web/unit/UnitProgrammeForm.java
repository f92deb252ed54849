package vn.tuyengiao.portal.directive.web.unit;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import lombok.Getter;
import lombok.Setter;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;
import vn.tuyengiao.portal.directive.domain.fulfilment.FulfilmentService.WriteProgramme;
import vn.tuyengiao.portal.directive.domain.unit.UnitSheet.Programme;
import vn.tuyengiao.portal.file.Uploads;
import vn.tuyengiao.portal.platform.Ids;
import vn.tuyengiao.portal.platform.web.form.EntryId;
import vn.tuyengiao.portal.platform.web.form.Label;

/**
 * An action programme as it is typed, with one file to add. {@code id} makes a form that
 * is sent twice write one; {@code version}: empty while there is none.
 */
@Getter
@Setter
public class UnitProgrammeForm {

	@NotNull
	private @Nullable UUID id;

	private @Nullable Long version;

	@NotNull
	@Label("directive.unit.programme.dated-on")
	private @Nullable LocalDate datedOn;

	@Size(max = 60)
	@Label("directive.unit.programme.reference")
	private @Nullable String reference;

	@Size(max = 20_000)
	@Label("directive.unit.programme.content")
	private @Nullable String words;

	@Label("directive.unit.programme.file")
	private @Nullable MultipartFile file;

	@Label("file.looked.tick")
	private boolean looked;

	/**
	 * @param programme null while there is none
	 */
	static UnitProgrammeForm of(@Nullable Programme programme, @Nullable LocalDate today) {
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

	WriteProgramme command(UUID directiveId, UUID unitId, @Nullable UUID removedFile) {
		return new WriteProgramme(EntryId.of(id, this), version, directiveId, unitId, reference,
				Objects.requireNonNull(datedOn), words, Uploads.of(file), looked, removedFile);
	}

}
