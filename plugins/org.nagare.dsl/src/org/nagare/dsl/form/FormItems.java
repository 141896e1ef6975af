package org.nagare.dsl.form;

import java.util.List;

/** The items of the forms that an assessment names. */
@FunctionalInterface
public interface FormItems {

	/** For a server that knows no form. */
	FormItems NONE = editions -> List.of();

	/** The items of these editions in the order of the forms, each path once; editions that are not known have none. */
	List<FormItem> of(List<String> editions);
}
