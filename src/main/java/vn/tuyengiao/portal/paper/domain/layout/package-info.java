/** The layout of documents as the rules of a time have it. */
@NullMarked
package vn.tuyengiao.portal.paper.domain.layout;

import org.jspecify.annotations.NullMarked;
