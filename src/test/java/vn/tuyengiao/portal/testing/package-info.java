/**
 * What the tests share: one PostgreSQL for all of them, the clock they move, the cleaner,
 * the counter of SQL statements and the annotations that put these together.
 */
package vn.tuyengiao.portal.testing;
