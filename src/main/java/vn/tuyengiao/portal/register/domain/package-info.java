/** Types of documents, issuing bodies and numbers: what is stored, and its rules. */
package vn.tuyengiao.portal.register.domain;
