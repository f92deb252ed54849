/**
 * One field that finds whatever the modules offer: units, documents, people, pages. Each
 * module answers for its own kinds, within the reader's rights.
 */
@NullMarked
package vn.tuyengiao.portal.platform.find;

import org.jspecify.annotations.NullMarked;
