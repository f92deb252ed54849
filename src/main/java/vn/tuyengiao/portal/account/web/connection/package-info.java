/**
 * What reaches the portal over a connection before anybody is known: bodies of strangers
 * arrive without a worker that waits for them, and no address takes all connections.
 * Speaks to Tomcat itself; uses no other room.
 */
@NullMarked
package vn.tuyengiao.portal.account.web.connection;

import org.jspecify.annotations.NullMarked;
