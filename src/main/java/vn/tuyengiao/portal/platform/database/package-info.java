/**
 * The PostgreSQL that starts with the portal where no {@code spring.datasource.url} is
 * set: for a first look, for development and for one small office. It is never part of
 * the packaged jar.
 */
@NullMarked
package vn.tuyengiao.portal.platform.database;

import org.jspecify.annotations.NullMarked;
