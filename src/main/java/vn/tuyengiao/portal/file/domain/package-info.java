/**
 * Keeps files in pieces after all checks have passed: their name, their kind, their text,
 * and pages of PDFs as pictures.
 */
@NullMarked
package vn.tuyengiao.portal.file.domain;

import org.jspecify.annotations.NullMarked;
