/**
 * Who is signed in during a request, read afresh with the roles in force today, and what
 * he may do where. Asks the tree of units what reaches what and uses no other room; a
 * session keeps nothing but a ticket.
 */
@NullMarked
package vn.tuyengiao.portal.account.domain.access;

import org.jspecify.annotations.NullMarked;
