/** How a file is told, read, kept and drawn. */
@NullMarked
package vn.tuyengiao.portal.file.domain;

import org.jspecify.annotations.NullMarked;
