package vn.tuyengiao.portal.paper;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What is settled where the record is kept.
 *
 * @param reference its number; empty where its type bears none
 */
public record GivenNumber(UUID typeId, String reference, @Nullable LocalDate datedOn) {
}
