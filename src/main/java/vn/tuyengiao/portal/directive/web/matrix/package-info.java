/** The pages of the matrix of units and directives. */
package vn.tuyengiao.portal.directive.web.matrix;
