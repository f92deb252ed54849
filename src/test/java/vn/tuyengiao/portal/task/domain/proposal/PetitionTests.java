package vn.tuyengiao.portal.task.domain.proposal;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.tuyengiao.portal.task.domain.proposal.Petition.PetitionKind;

import static org.assertj.core.api.Assertions.assertThat;

/** Complaints and denunciations, and what only speaks of them. */
class PetitionTests {

	@ParameterizedTest
	@ValueSource(strings = { "Tôi tố cáo cán bộ địa chính xã nhận tiền của dân.",
			"TÔI XIN TỐ CÁO việc lấn chiếm đất công", "Đơn tố cáo hành vi tham ô của kế toán",
			"Chúng tôi làm đơn tố cáo chủ tịch xã", "Kính gửi Đảng ủy. Tố cáo ông phó chủ tịch xã bao che",
			"Gia đình tôi muốn tố giác việc khai thác cát trái phép",
			"Chúng tôi cương quyết tố cáo việc này đến cùng" })
	void denunciations(String text) {
		assertThat(Petition.of(text)).isEqualTo(PetitionKind.DENUNCIATION);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Tôi khiếu nại quyết định thu hồi đất số 12.",
			"Đơn khiếu nại về việc bồi thường giải phóng mặt bằng",
			"Gia đình chúng tôi xin khiếu nại việc xét hộ nghèo", "Khiếu nại quyết định xử phạt của UBND xã",
			"Nay tôi làm đơn khiếu nại về mức hỗ trợ", "Tôi có đơn khiếu nại chưa được nhận" })
	void complaints(String text) {
		assertThat(Petition.of(text)).isEqualTo(PetitionKind.COMPLAINT);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Đề nghị đẩy nhanh giải quyết khiếu nại tồn đọng.",
			"Đề nghị tuyên truyền Luật Khiếu nại và Luật Tố cáo đến các chi bộ.",
			"Tăng cường công tác tiếp công dân, giải quyết đơn thư khiếu nại, tố cáo của nhân dân.",
			"Đề nghị cấp đề cương tuyên truyền sớm hơn", "Tình hình khiếu nại kéo dài ở xã cần được trả lời dứt điểm",
			"Đề nghị tập huấn kỹ năng hòa giải, hạn chế khiếu nại vượt cấp", "Tôi đề nghị sửa đường thôn" })
	void proposals(String text) {
		assertThat(Petition.of(text)).isEqualTo(PetitionKind.NONE);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Việc này nếu không làm thì dân sẽ khiếu nại.",
			"Có người nói đã bị tố cáo nhưng chưa thấy trả lời" })
	void doubtful(String text) {
		assertThat(Petition.of(text)).isEqualTo(PetitionKind.DOUBT);
	}

}
