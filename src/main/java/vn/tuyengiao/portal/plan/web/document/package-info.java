/**
 * A plan or a report to be read, its rounds in words, and the page on which one is
 * decided.
 */
@NullMarked
package vn.tuyengiao.portal.plan.web.document;

import org.jspecify.annotations.NullMarked;
