package vn.tuyengiao.portal.paper.domain.words;

import java.util.UUID;

/** How a post signs, as it is stored. */
public record SigningView(UUID id, long version, SigningCommand said) {
}
