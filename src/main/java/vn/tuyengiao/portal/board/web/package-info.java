/** The pages on boards and their members. */
package vn.tuyengiao.portal.board.web;
