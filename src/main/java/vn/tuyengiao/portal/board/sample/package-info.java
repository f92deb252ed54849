/** The boards of the sample communes, written once if there is no board. */
package vn.tuyengiao.portal.board.sample;
