/**
 * Keeps files in pieces after all checks have passed: their name, their kind, their text,
 * and pages of PDFs as pictures.
 */
package vn.tuyengiao.portal.file.domain;
