/** The sample accounts of the profile {@code demo}, written once into an empty portal. */
package vn.tuyengiao.portal.account.sample;
