/**
 * The rounds between who writes a record and who decides on it, whatever the record is:
 * sending, return with reasons pinned to its places, answers, sending again, acceptance,
 * and what each round said. Plain objects: a module loads them, takes its row first, and
 * keeps them.
 */
@NullMarked
package vn.tuyengiao.portal.platform.rounds;

import org.jspecify.annotations.NullMarked;
