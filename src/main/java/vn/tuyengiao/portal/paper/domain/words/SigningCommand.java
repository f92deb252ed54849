package vn.tuyengiao.portal.paper.domain.words;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import vn.tuyengiao.portal.paper.SigningPost;

/**
 * What an administrator says of how a post signs.
 *
 * @param name the post as it stands above the name
 * @param authority T/M BAN THƯỜNG VỤ; empty for who signs in the own right
 */
public record SigningCommand(String name, SigningPost post, String authority, LocalDate validFrom,
		@Nullable LocalDate validTo) {
}
