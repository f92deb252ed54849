package vn.tuyengiao.portal.account.domain.password;

import java.io.IOException;
import java.util.List;

import com.nulabinc.zxcvbn.StandardDictionaries;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import vn.tuyengiao.portal.platform.InvalidInputException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class PasswordRulesTests {

	@Test
	void theTenThousandMostCommonAreRefusedHoweverTheyAreMadeLonger() throws IOException {
		List<String> common = StandardDictionaries.PASSWORDS_LOADER.load().getFrequencies().subList(0, 10_000);
		assertThat(CommonPasswords.size()).isGreaterThan(30_000);
		assertThat(common).allMatch(CommonPasswords::contains);
		assertThat(common.stream().filter(word -> word.matches("[a-z]{4,}")).toList()).hasSizeGreaterThan(5000)
			.allMatch(word -> CommonPasswords.contains(word + "2026") && CommonPasswords.contains("1@" + word + "#!"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "matkhau@2026", "Mật khẩu 2026", "M@tKh@u123456", "mat-khau-123", "anhyeuem1990",
			"Anh Yêu Em 123", "tuyengiao@2027", "Bantuyengiao#1", "vietnam1975!", "P@ssw0rd2026", "1234567890",
			"0912345678", "05 02 2027 1", "abcdefghijkl", "zyxwvutsrqpo", "aaaaaaaaaaaa", "abababababab",
			"123456123456", "matkhaumatkhau", "qwertyqwerty", "HOCHIMINH1890", "Kim Bảng 2020" })
	void commonOnesAreRefused(String password) {
		assertThatExceptionOfType(InvalidInputException.class)
			.isThrownBy(() -> PasswordRules.require(password, "chuyenvien", "newPassword"))
			.satisfies(refused -> assertThat(refused.getFaults()).extracting(fault -> fault.code())
				.containsExactly("account.password.fault.common"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "donghoa.thuky", "DongHoaThuKy2026", "thư ký donghoa.thuky", "!!donghoa_thuky!!",
			"d0ngh0athuky99", "ykuhtaohgnod1" })
	void ownNameIsRefusedHoweverItIsDressed(String password) {
		assertThatExceptionOfType(InvalidInputException.class)
			.isThrownBy(() -> PasswordRules.require(password, "donghoa.thuky", "newPassword"))
			.satisfies(refused -> assertThat(refused.getFaults()).extracting(fault -> fault.code())
				.containsExactly("account.password.fault.username"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "Mot-cau-dai-de-nho-2026", "con trâu ăn cỏ ngoài đồng", "hoa sen nở trên mặt hồ xanh",
			"kf3-9tmp-x2wq-77bn", "лошадь батарея скоба", "正确的马电池订书钉比较长", "trời mưa to quá đi mất thôi" })
	void sentencesOfAnyScriptAreTaken(String password) {
		assertThatCode(() -> PasswordRules.require(password, "donghoa.thuky", "newPassword"))
			.doesNotThrowAnyException();
	}

	@Test
	void sixtyFourCharactersOfAnyScriptAreTakenAndEachOfThemCounts() {
		PasswordEncoder encoder = new LongPasswordEncoder(new BCryptPasswordEncoder(4));
		for (String letters : List.of("ăâđêôơưáàảãạ", "漢字仮名交文章例", "абвгдежзиклм", "😀😁😂🤣😃😄😅😆😉😊")) {
			String all = letters.repeat(64);
			String password = all.substring(0, all.offsetByCodePoints(0, 64));
			assertThatCode(() -> PasswordRules.require(password, "donghoa.thuky", "newPassword")).as(password)
				.satisfiesAnyOf(thrown -> assertThat(thrown).isNull(),
						thrown -> assertThat(((InvalidInputException) thrown).getFaults())
							.noneMatch(fault -> fault.code().endsWith(".long")));
			String hash = encoder.encode(password);
			String other = password.substring(0, password.offsetByCodePoints(password.length(), -1)) + "x";
			assertThat(encoder.matches(password, hash)).isTrue();
			assertThat(encoder.matches(other, hash)).as("the last letter").isFalse();
		}
	}

	@Test
	void hashesOfShortPasswordsAreTheSameAsBefore() {
		PasswordEncoder before = new BCryptPasswordEncoder(4);
		String longest = "x".repeat(72);
		assertThat(new LongPasswordEncoder(before).matches(longest, before.encode(longest))).isTrue();
	}

	@Test
	void tooLongIsSaidInCharacters() {
		assertThatExceptionOfType(InvalidInputException.class)
			.isThrownBy(() -> PasswordRules.require("mưa ".repeat(51), "donghoa.thuky", "newPassword"))
			.satisfies(refused -> assertThat(refused.getFaults()).extracting(fault -> fault.code())
				.containsExactly("account.password.fault.long"));
	}

}
