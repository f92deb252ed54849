package vn.tuyengiao.portal.task.domain.assignment;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.tuyengiao.portal.file.Upload;

/**
 * What somebody writes of a task.
 *
 * @param id the same for a form that is sent twice
 * @param upload evidence; null for none
 * @param looked the sender looked at its first page, and it bears no degree of secrecy
 */
public record TaskEntry(UUID id, String words, @Nullable Upload upload, boolean looked) {
}
