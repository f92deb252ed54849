/**
 * What the pages of all modules share, in three rooms: the {@code frame} around them,
 * their {@code form}s, their {@code list}s; here the days and moments that all of them
 * write.
 */
@NullMarked
package vn.tuyengiao.portal.platform.web;

import org.jspecify.annotations.NullMarked;
