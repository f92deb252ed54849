/** Plans and reports among all that is owed. */
package vn.tuyengiao.portal.plan.domain.owed;
