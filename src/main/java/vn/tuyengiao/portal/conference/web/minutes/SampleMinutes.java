package vn.tuyengiao.portal.conference.web.minutes;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import lombok.experimental.UtilityClass;
import org.jspecify.annotations.Nullable;

import vn.tuyengiao.portal.conference.domain.agenda.AgendaItem;
import vn.tuyengiao.portal.conference.domain.minutes.Attendee;
import vn.tuyengiao.portal.conference.domain.minutes.MinutesKind;
import vn.tuyengiao.portal.conference.domain.minutes.MinutesPart;

/** What the administrator sees while he chooses words and layout. */
@UtilityClass
class SampleMinutes {

	static final UUID NONE = new UUID(0, 0);

	static final String TITLE = "Hội nghị giao ban công tác tuyên giáo quý I";

	static final LocalDate DAY = LocalDate.of(2027, 3, 31);

	static final List<AgendaItem> ITEMS = List
		.of(new AgendaItem(new UUID(0, 1), null, "Tình hình và kết quả kỳ trước", "Phó Trưởng ban", 30));

	static final List<MinutesPart> PARTS = List.of(
			part(MinutesKind.OPENING, null, "", "Thời gian: 08:00–11:00, 31/03/2027.\nChủ trì: Trưởng ban."),
			part(MinutesKind.ITEM, new UUID(0, 1), "", "Các đơn vị đã hoàn thành kế hoạch quý I."),
			part(MinutesKind.PROPOSAL, null, "Trưởng ban Tuyên giáo xã A",
					"Đề nghị cấp đề cương tuyên truyền sớm hơn."),
			part(MinutesKind.CONCLUSION, null, "", "Các đơn vị triển khai nhiệm vụ quý II trước ngày 05/04/2027."));

	static final List<Attendee> ATTENDEES = List.of(
			new Attendee("Nguyễn Văn A", "Trưởng ban", "Xã A", "Hội trường huyện", "", false),
			new Attendee("Trần Thị B", "Phó Trưởng ban", "Xã B", "Hội trường huyện", "Lê Văn C", false));

	private static MinutesPart part(MinutesKind kind, @Nullable UUID item, String spoke, String words) {
		return new MinutesPart(NONE, kind, item, null, "", spoke, words, 0, "", Instant.EPOCH);
	}

}
