/** Sample bodies of the profile {@code demo}. */
package vn.tuyengiao.portal.register.sample;
