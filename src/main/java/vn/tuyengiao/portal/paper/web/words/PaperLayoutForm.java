package vn.tuyengiao.portal.paper.web.words;

import java.util.Objects;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import lombok.Getter;
import lombok.Setter;
import org.jspecify.annotations.Nullable;
import vn.tuyengiao.portal.paper.domain.layout.LayoutCommand;
import vn.tuyengiao.portal.paper.domain.layout.LayoutView;
import vn.tuyengiao.portal.paper.domain.layout.PaperGeometry;
import vn.tuyengiao.portal.platform.web.form.Label;

/** A layout as it is typed: margins and indents in millimetres, type in points. */
@Getter
@Setter
public class PaperLayoutForm extends DatedForm {

	@NotBlank
	@Size(max = 50)
	@Pattern(regexp = "[\\p{L}\\p{N} -]*", message = "{paper.fault.font}")
	@Label("paper.layout.font")
	private @Nullable String font;

	@NotNull
	@Min(5)
	@Max(60)
	@Label("paper.layout.top")
	private @Nullable Integer top;

	@NotNull
	@Min(5)
	@Max(60)
	@Label("paper.layout.bottom")
	private @Nullable Integer bottom;

	@NotNull
	@Min(5)
	@Max(60)
	@Label("paper.layout.left")
	private @Nullable Integer left;

	@NotNull
	@Min(5)
	@Max(60)
	@Label("paper.layout.right")
	private @Nullable Integer right;

	@NotNull
	@Min(6)
	@Max(40)
	@Label("paper.layout.banner")
	private @Nullable Integer banner;

	@NotNull
	@Min(6)
	@Max(40)
	@Label("paper.layout.superior")
	private @Nullable Integer superior;

	@NotNull
	@Min(6)
	@Max(40)
	@Label("paper.layout.issuer")
	private @Nullable Integer issuer;

	@NotNull
	@Min(6)
	@Max(40)
	@Label("paper.layout.number")
	private @Nullable Integer number;

	@NotNull
	@Min(6)
	@Max(40)
	@Label("paper.layout.day")
	private @Nullable Integer day;

	@NotNull
	@Min(6)
	@Max(40)
	@Label("paper.layout.type")
	private @Nullable Integer type;

	@NotNull
	@Min(6)
	@Max(40)
	@Label("paper.layout.subject")
	private @Nullable Integer subject;

	@NotNull
	@Min(6)
	@Max(40)
	@Label("paper.layout.letter")
	private @Nullable Integer letter;

	@NotNull
	@Min(6)
	@Max(40)
	@Label("paper.layout.body")
	private @Nullable Integer body;

	@NotNull
	@Min(6)
	@Max(60)
	@Label("paper.layout.line")
	private @Nullable Integer line;

	@NotNull
	@Min(0)
	@Max(40)
	@Label("paper.layout.indent")
	private @Nullable Integer indent;

	@NotNull
	@Min(6)
	@Max(40)
	@Label("paper.layout.table")
	private @Nullable Integer table;

	@NotNull
	@Min(6)
	@Max(40)
	@Label("paper.layout.signature")
	private @Nullable Integer signature;

	@NotNull
	@Min(6)
	@Max(40)
	@Label("paper.layout.label")
	private @Nullable Integer label;

	@NotNull
	@Min(6)
	@Max(40)
	@Label("paper.layout.recipients")
	private @Nullable Integer recipients;

	static PaperLayoutForm of(LayoutView stored) {
		PaperLayoutForm form = new PaperLayoutForm();
		PaperGeometry said = stored.geometry();
		form.show(stored.id(), stored.version(), stored.name(), stored.validFrom(), stored.validTo());
		form.font = said.font();
		form.top = said.top();
		form.bottom = said.bottom();
		form.left = said.left();
		form.right = said.right();
		form.banner = said.banner();
		form.superior = said.superior();
		form.issuer = said.issuer();
		form.number = said.number();
		form.day = said.day();
		form.type = said.type();
		form.subject = said.subject();
		form.letter = said.letter();
		form.body = said.body();
		form.line = said.line();
		form.indent = said.indent();
		form.table = said.table();
		form.signature = said.signature();
		form.label = said.label();
		form.recipients = said.recipients();
		return form;
	}

	/** The measures of another one, to begin a new one with. */
	void begin(PaperLayoutForm like) {
		font = like.font;
		top = like.top;
		bottom = like.bottom;
		left = like.left;
		right = like.right;
		banner = like.banner;
		superior = like.superior;
		issuer = like.issuer;
		number = like.number;
		day = like.day;
		type = like.type;
		subject = like.subject;
		letter = like.letter;
		body = like.body;
		line = like.line;
		indent = like.indent;
		table = like.table;
		signature = like.signature;
		label = like.label;
		recipients = like.recipients;
	}

	/** Of a form without faults. */
	LayoutCommand command() {
		return new LayoutCommand(name(),
				new PaperGeometry(Objects.requireNonNull(font), said(top), said(bottom), said(left), said(right),
						said(banner), said(superior), said(issuer), said(number), said(day), said(type), said(subject),
						said(letter), said(body), said(line), said(indent), said(table), said(signature), said(label),
						said(recipients)),
				validFrom(), getValidTo());
	}

	private static int said(@Nullable Integer measure) {
		return Objects.requireNonNull(measure);
	}

}
