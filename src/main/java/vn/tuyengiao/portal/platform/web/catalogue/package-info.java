/** The pages of the small lists that the administrator keeps. */
package vn.tuyengiao.portal.platform.web.catalogue;
