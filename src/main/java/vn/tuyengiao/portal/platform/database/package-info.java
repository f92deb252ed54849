/**
 * What stands next to the database: the PostgreSQL that starts with the portal where no
 * {@code spring.datasource.url} is set (for a first look, for development and for one
 * small office; it is never part of the packaged jar), the lock that lasts as long as a
 * transaction, and the reading of columns.
 */
package vn.tuyengiao.portal.platform.database;
