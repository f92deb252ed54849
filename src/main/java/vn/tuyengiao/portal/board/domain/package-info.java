/**
 * The boards: who sits on them from when to when, by which decision, and how they keep
 * the rules, each of which is a warning and never a block.
 */
@NullMarked
package vn.tuyengiao.portal.board.domain;

import org.jspecify.annotations.NullMarked;
