package vn.tuyengiao.portal.platform.privacy;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import lombok.experimental.UtilityClass;
import org.jspecify.annotations.Nullable;

import vn.tuyengiao.portal.platform.Faults;
import vn.tuyengiao.portal.platform.privacy.CitizenTrace.Kind;

/**
 * Finds names, telephone and identity numbers, addresses, plates, e-mail and accounts of
 * citizens in what somebody types (Decree 356/2025: what people think is sensitive
 * personal data). Names of streets, schools, communes, movements and of who is spoken of
 * in history are not names of citizens. A guess: a person without a family name or an
 * address of him is not found.
 */
@UtilityClass
public class CitizenData {

	private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

	/** Of nine in ten Vietnamese and of ethnic minorities of the north. */
	private static final Set<String> FAMILIES = Set.of("Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Huỳnh", "Phan", "Vũ",
			"Võ", "Đặng", "Bùi", "Đỗ", "Hồ", "Ngô", "Dương", "Lý", "Đào", "Đoàn", "Đinh", "Trịnh", "Trương", "Lâm",
			"Mai", "Tô", "Tạ", "Chu", "Cao", "Hà", "Quách", "Lương", "Thái", "Phùng", "Vương", "Triệu", "Lại", "Tống",
			"Kiều", "Khổng", "Nghiêm", "Doãn", "Đàm", "Tăng", "Lưu", "Bạch", "Giáp", "Nông", "Vi", "Quàng", "Lò", "Cù",
			"Ninh", "Thạch", "Mạc", "Từ", "Hứa", "Ngụy", "Âu", "La", "Đậu", "Tôn", "Thân", "Phí", "Viên", "Trình");

	/** Family names that are everyday words too: a name only with a middle name. */
	private static final Set<String> WORDS_TOO = Set.of("Mai", "Cao", "Hà", "Thái", "Vi", "La", "Thân", "Tô", "Từ",
			"Lại", "Dương", "Hồ", "Ninh", "Lâm", "Lò", "Viên", "Trình", "Phí", "Âu", "Tăng", "Lưu", "Kiều", "Bạch",
			"Giáp", "Nông", "Lý", "Tôn", "Chu");

	private static final Set<String> MIDDLES = Set.of("Văn", "Thị", "Đình", "Hữu", "Đức", "Quang", "Ngọc", "Xuân",
			"Minh", "Công", "Duy", "Bá", "Đắc", "Trọng", "Viết", "Huy", "Thế", "Tiến", "Như", "Sĩ", "Sỹ", "Thanh",
			"Mạnh", "Quốc", "Hồng", "Thu", "Kim", "Anh", "Hoàng", "Gia", "Khắc", "Danh", "Thành", "Phương", "Bích",
			"Diệu", "Tuấn", "Vĩnh", "Trung", "Tất", "Nhật", "Thúy", "Thùy", "Mỹ");

	/** After these words a name is that of a place, a school, a movement. */
	private static final Pattern NAMED_AFTER = Pattern.compile(
			"(?:đường|phố|ngõ|ngách|hẻm|quảng trường|công viên|trường|thpt|thcs|tiểu học|mầm non|xã|phường|thị trấn|thị xã|huyện|quận|tỉnh|thành phố|tp\\.?|thôn|xóm|làng|bản"
					+ "|ấp|khu phố|tổ dân phố|khu|cụm|liên xã|đình|đền|chùa|nhà thờ|lăng|tượng|tượng đài|bảo tàng|khu di tích|di tích|giải thưởng|giải|quỹ|cầu|chợ|hồ|sông|núi|bến|học viện|bệnh viện"
					+ "|tư tưởng|lăng bác|chủ tịch|bác|tổng bí thư|danh nhân|anh hùng|vua|nhà thơ|nhà văn|nhạc sĩ|liệt sĩ|sĩ|cuộc thi|phong trào|gương|chi bộ|đảng bộ|đảng ủy|ubnd|ủy ban nhân dân"
					+ "|hđnd|hội đồng nhân dân|mttq|mặt trận tổ quốc|bch|ban chấp hành|ban tuyên giáo|btg|công an|trạm y tế|nhà văn hóa|hợp tác xã|htx|công ty|doanh nghiệp)"
					+ "(?:\\s+(?:tiểu học|thcs|thpt|mầm non|cấp [123]|xã|phường|thôn|xóm|số \\d+|nhân dân))*\\s*[,:]?\\s*[\"“”'‘’«»]?$",
			FLAGS);

	/** After these a capital begins the name of a person, whatever the family. */
	private static final Pattern HONORIFIC = Pattern.compile(
			"(?<![\\p{L}\\p{M}])(?:ông|bà|anh|chị|cô|chú|cụ|em|cháu|công dân|đồng chí|đ/c|hộ ông|hộ bà|gia đình ông|gia đình bà)\\s+$",
			FLAGS);

	/** What stands after "ông, bà" and is a post or a people, not a name. */
	private static final Set<String> AFTER_HONORIFIC = Set.of("Chủ", "Phó", "Bí", "Trưởng", "Giám", "Ủy", "Ban", "Hội",
			"Đảng", "Thường", "Bác", "Việt", "Tổ", "Thầy", "Chi", "Đại", "Cán", "Hiệu", "Tổng", "Trung", "Mặt", "UBND",
			"HĐND", "MTTQ", "BTG");

	/** Of history, and in every second text of a propaganda board. */
	private static final Set<String> OF_HISTORY = Set.of("hồ chí minh", "hồ chủ tịch", "lê hồng phong", "trần phú",
			"nguyễn ái quốc", "nguyễn văn cừ", "nguyễn thị minh khai", "võ nguyên giáp", "nguyễn văn linh", "lê duẩn",
			"trường chinh", "phan bội châu", "phan châu trinh", "lý thường kiệt", "trần hưng đạo", "lê lợi",
			"nguyễn trãi", "nguyễn huệ", "quang trung", "lý thái tổ", "ngô quyền", "đinh tiên hoàng", "hai bà trưng",
			"bà triệu", "nguyễn khuyến", "nam cao", "lê công thanh", "trần quốc toản", "võ thị sáu", "trần quang khải",
			"lê hoàn", "lê đại hành", "nguyễn hữu tiến", "nguyễn du");

	private static final Pattern CAPITALS = Pattern
		.compile("(?<![\\p{L}\\p{M}\\d])\\p{Lu}\\p{Ll}*+(?: {1,2}\\p{Lu}\\p{Ll}*+){0,4}+(?![\\p{L}\\p{M}])");

	private static final Pattern SHOUTED = Pattern
		.compile("(?<![\\p{L}\\p{M}\\d])\\p{Lu}{2,}+(?: {1,2}\\p{Lu}{2,}+){1,4}+(?![\\p{L}\\p{M}])");

	/** Mobile and fixed lines, with or without +84, however they are grouped. */
	private static final Pattern PHONE = Pattern
		.compile("(?<![\\d/.,-])(?:\\(?\\+?84\\)?[ .-]{0,2}|\\(?0)(?:2\\d|[35789])\\)?(?:[ .-]{0,2}\\d){8}(?![\\d/])");

	/**
	 * The identity card has twelve figures and begins with its province, the old nine.
	 */
	private static final Pattern IDENTITY = Pattern
		.compile("(?<![\\d/.,-])0\\d{2}[ .]?\\d{3}[ .]?\\d{3}[ .]?\\d{3}(?![\\d/])(?! ?(?:đồng|đ|vnđ|vnd)(?!\\p{L}))"
				+ "|(?:căn cước|cccd|cmnd|cmt|chứng minh(?: thư| nhân dân)?|số định danh|hộ chiếu|thẻ đảng)[^\\d\\n]{0,25}?([A-Z]?\\d[\\d .]{6,14}\\d)",
				FLAGS);

	private static final Pattern ADDRESS = Pattern.compile(
			"(?<![\\p{L}\\p{M}])(?:số nhà|nhà số)\\s*\\d+\\w*|(?<![\\p{L}\\p{M}])số\\s*\\d+\\w*(?:/\\d+)*\\s*,?\\s*(?:ngõ|ngách|hẻm|đường|phố)\\s+[\\p{L}\\d]+|(?<![\\p{L}\\p{M}])(?:ngõ|ngách|hẻm)\\s+\\d+(?:/\\d+)*",
			FLAGS);

	private static final Pattern PLATE = Pattern
		.compile("(?<![\\p{L}\\d/.-])[1-9]\\d ?-? ?[A-HK-PS-Z][A-Z\\d]?[ -]{1,3}\\d{3}\\.?\\d{1,2}(?![\\p{L}\\d/])");

	private static final Pattern EMAIL = Pattern
		.compile("[\\p{Alnum}._%+-]{1,64}@[\\p{Alnum}-]{1,63}(?:\\.[\\p{Alnum}-]{1,63}){1,4}");

	private static final Pattern ACCOUNT = Pattern.compile(
			"(?:facebook|fb|tiktok|youtube|instagram|zalo)\\.(?:com|me|vn)/[^\\s,;]{2,80}|(?<![\\p{L}\\p{M}])(?:facebook|fb|zalo|tiktok)\\s*(?:cá nhân)?\\s*[:：]\\s*[^\\s,;.]{2,60}|(?<![\\p{L}\\d.])@[\\p{Alnum}_.]{3,40}",
			FLAGS);

	/** All that is found, in the order of the text. */
	public static List<CitizenTrace> in(@Nullable String typed) {
		if (typed == null || typed.isBlank()) {
			return List.of();
		}
		String text = Normalizer.normalize(typed, Normalizer.Form.NFC);
		List<CitizenTrace> found = new ArrayList<>();
		find(Kind.EMAIL, EMAIL, text, found);
		find(Kind.ACCOUNT, ACCOUNT, text, found);
		find(Kind.IDENTITY, IDENTITY, text, found);
		find(Kind.PHONE, PHONE, text, found);
		find(Kind.PLATE, PLATE, text, found);
		find(Kind.ADDRESS, ADDRESS, text, found);
		names(text, found);
		found.sort(Comparator.comparingInt(CitizenTrace::start));
		return found;
	}

	/**
	 * One fault at the field for each kind that is found in it, with the first of them.
	 */
	public static void check(Faults faults, String field, @Nullable String typed) {
		Set<Kind> told = EnumSet.noneOf(Kind.class);
		for (CitizenTrace trace : in(typed)) {
			if (told.add(trace.kind())) {
				faults.add(field, "citizen-data." + trace.kind(), trace.text());
			}
		}
	}

	private static void find(Kind kind, Pattern pattern, String text, List<CitizenTrace> found) {
		Matcher matcher = pattern.matcher(text);
		while (matcher.find()) {
			int start = matcher.start();
			int end = matcher.end();
			if (found.stream().noneMatch(trace -> trace.start() < end && start < trace.end())) {
				found.add(new CitizenTrace(kind, matcher.group().strip(), start, end));
			}
		}
	}

	private static void names(String text, List<CitizenTrace> found) {
		Matcher words = CAPITALS.matcher(text);
		while (words.find()) {
			name(text, words.start(), words.group(), found);
		}
		Matcher shouted = SHOUTED.matcher(text);
		while (shouted.find()) {
			String[] parts = titled(shouted.group()).split(" +");
			if (parts.length >= 3 && FAMILIES.contains(parts[0]) && MIDDLES.contains(parts[1])) {
				name(text, shouted.start(), titled(shouted.group()), found);
			}
		}
	}

	/** In a row of words with capitals, from the first at which a name may begin. */
	private static void name(String text, int start, String row, List<CitizenTrace> found) {
		String[] parts = row.split(" +");
		int at = start;
		for (int first = 0; first < parts.length; first++) {
			String before = text.substring(Math.max(0, at - 60), at);
			int end = start + row.length();
			String rest = row.substring(at - start);
			if (isName(parts, first, before, rest)) {
				found.add(new CitizenTrace(Kind.NAME, text.substring(at, end), at, end));
				return;
			}
			if (NAMED_AFTER.matcher(before).find()) {
				return;
			}
			if (first + 1 < parts.length) {
				at = start + row.indexOf(parts[first + 1], at - start + parts[first].length());
			}
		}
	}

	private static boolean isName(String[] parts, int first, String before, String rest) {
		if (OF_HISTORY.stream().anyMatch(rest.toLowerCase(Locale.ROOT)::startsWith)
				|| NAMED_AFTER.matcher(before).find()) {
			return false;
		}
		if (HONORIFIC.matcher(before).find() && first == 0 && !AFTER_HONORIFIC.contains(parts[0])) {
			return true;
		}
		int length = parts.length - first;
		if (!FAMILIES.contains(parts[first]) || length < 2) {
			return false;
		}
		boolean middle = MIDDLES.contains(parts[first + 1]) && length >= 3;
		return middle || !WORDS_TOO.contains(parts[first]) && length <= 4;
	}

	private static String titled(String shouted) {
		StringBuilder titled = new StringBuilder();
		boolean begins = true;
		for (char letter : shouted.toCharArray()) {
			titled.append(begins ? letter : Character.toLowerCase(letter));
			begins = letter == ' ';
		}
		return titled.toString();
	}

}
