/** Documents of records on their pages, and what administrators keep for them. */
@NullMarked
package vn.tuyengiao.portal.paper.web;

import org.jspecify.annotations.NullMarked;
