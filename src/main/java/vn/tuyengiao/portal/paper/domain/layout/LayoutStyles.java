package vn.tuyengiao.portal.paper.domain.layout;

import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tuyengiao.portal.platform.NotFoundException;

/** A layout as a browser prints it: the same measures as in Word. */
@Service
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class LayoutStyles {

	private final PaperLayoutRepository layouts;

	/**
	 * Everybody who is signed in may read it: it says nothing of any record.
	 * @throws NotFoundException if there is none, or not in that version
	 */
	public String of(UUID id, long version) {
		PaperLayout layout = layouts.findById(id)
			.filter(each -> each.getVersion() == version)
			.orElseThrow(() -> new NotFoundException("layout " + id));
		return of(layout.getGeometry());
	}

	static String of(PaperGeometry said) {
		return """
				@page { size: A4; margin: %1$dmm %4$dmm %2$dmm %3$dmm; @top-center { content: counter(page); font: %5$dpt "%6$s", serif; } }
				@page :first { @top-center { content: none; } }
				@page lying { size: A4 landscape; }
				.paper { --paper-font: "%6$s"; --paper-top: %1$dmm; --paper-bottom: %2$dmm; --paper-left: %3$dmm; --paper-right: %4$dmm;
				  --paper-body: %5$dpt; --paper-line: %7$dpt; --paper-indent: %8$dmm; --paper-banner: %9$dpt; --paper-superior: %10$dpt;
				  --paper-issuer: %11$dpt; --paper-number: %12$dpt; --paper-day: %13$dpt; --paper-type: %14$dpt; --paper-subject: %15$dpt;
				  --paper-letter: %16$dpt; --paper-table: %17$dpt; --paper-signature: %18$dpt; --paper-label: %19$dpt;
				  --paper-recipients: %20$dpt; }
				"""
			.formatted(said.top(), said.bottom(), said.left(), said.right(), said.body(),
					said.font().replaceAll("[^\\p{L}\\p{N} -]", ""), said.line(), said.indent(), said.banner(),
					said.superior(), said.issuer(), said.number(), said.day(), said.type(), said.subject(),
					said.letter(), said.table(), said.signature(), said.label(), said.recipients());
	}

}
