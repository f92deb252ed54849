package vn.tuyengiao.portal.paper.domain.words;

import java.util.UUID;

/** The stored words of a kind. */
public record WordsView(UUID id, long version, WordsCommand said) {
}
