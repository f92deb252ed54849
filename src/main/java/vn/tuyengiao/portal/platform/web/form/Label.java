package vn.tuyengiao.portal.platform.web.form;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * How a form's field is called, so that the summary of faults and the page of two
 * versions can name it and say its value.
 */
@Documented
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Label {

	/** Message key. */
	String value();

	/** Of a constant: what its message keys begin with; the key of the label if empty. */
	String names() default "";

	/** Of a tick: message key of what it says when it is set. */
	String yes() default "catalogue.yes";

	/** Of a tick: message key of what it says when it is not set. */
	String no() default "catalogue.no";

}
