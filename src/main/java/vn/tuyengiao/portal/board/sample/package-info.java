/** The boards of the sample communes, written once if there is no board. */
@NullMarked
package vn.tuyengiao.portal.board.sample;

import org.jspecify.annotations.NullMarked;
