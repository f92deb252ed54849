package vn.tuyengiao.portal.directive.web.paper;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;
import vn.tuyengiao.portal.directive.domain.sheet.GuidanceReader;
import vn.tuyengiao.portal.directive.domain.sheet.GuidanceSheet;
import vn.tuyengiao.portal.paper.GivenNumber;
import vn.tuyengiao.portal.paper.PaperBlock;
import vn.tuyengiao.portal.paper.PaperKind;
import vn.tuyengiao.portal.paper.PaperRecord;
import vn.tuyengiao.portal.paper.PaperRecord.PaperRights;
import vn.tuyengiao.portal.paper.PaperSource;
import vn.tuyengiao.portal.paper.PaperText;
import vn.tuyengiao.portal.platform.web.Words;
import vn.tuyengiao.portal.register.DocumentTypeView;
import vn.tuyengiao.portal.register.RecordKind;
import vn.tuyengiao.portal.register.Register;
import vn.tuyengiao.portal.platform.NotFoundException;
import vn.tuyengiao.portal.platform.VietnamTime;

/**
 * Guidance of a directive (hướng dẫn, kế hoạch, công văn, định hướng tuyên truyền): its
 * text is the words that the officer writes, its number and its day are those that it has
 * as guidance.
 */
@Component
@RequiredArgsConstructor
class GuidancePaperSource implements PaperSource {

	private static final UUID NONE = new UUID(0, 0);

	private final GuidanceReader guidance;

	private final Register register;

	private final Words words;

	private final VietnamTime time;

	@Override
	public PaperKind kind() {
		return PaperKind.GUIDANCE;
	}

	@Override
	public PaperRecord read(UUID documentId) {
		GuidanceSheet sheet = guidance.read(documentId);
		return new PaperRecord(PaperKind.GUIDANCE, documentId, sheet.unitId(), sheet.byBoard(),
				(sheet.typeName() + " " + sheet.reference()).strip(),
				"/directives/" + sheet.directiveId() + "?version=" + sheet.number(),
				new PaperRights(sheet.editable(), sheet.editable(), false), List.of(), List.of(),
				new GivenNumber(sheet.typeId(), sheet.reference(), sheet.datedOn()), () -> PaperText
					.plain(Map.of("van_ban", sheet.cited(), "trich_yeu", sheet.subject()), List.of(), List.of()));
	}

	@Override
	public PaperRecord sample(UUID unitId) {
		DocumentTypeView type = register.typesOn(time.today(), RecordKind.GUIDANCE)
			.stream()
			.findFirst()
			.orElseThrow(() -> new NotFoundException("type of guidance"));
		return new PaperRecord(PaperKind.GUIDANCE, NONE, unitId, true, type.name(), "", PaperRights.NONE, List.of(),
				List.of(), new GivenNumber(type.id(), "", time.today()),
				() -> PaperText.plain(
						Map.of("van_ban", words.say("directive.paper.sample.directive"), "trich_yeu",
								words.say("directive.paper.sample.subject")),
						List.of(), PaperBlock.ofText(words.say("directive.paper.sample.text"))));
	}

}
