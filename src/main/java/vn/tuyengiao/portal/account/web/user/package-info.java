/** The administrator's pages of users and of the roles that they hold. */
package vn.tuyengiao.portal.account.web.user;
