/** Finds the people whom an event of some module is told to. */
package vn.tuyengiao.portal.account.domain.told;
