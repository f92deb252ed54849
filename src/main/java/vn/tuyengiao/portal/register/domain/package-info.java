/** Types of documents, issuing bodies and numbers: what is stored, and its rules. */
@NullMarked
package vn.tuyengiao.portal.register.domain;

import org.jspecify.annotations.NullMarked;
