package org.nagare.dsl.form;

import java.util.List;
import org.eclipse.emf.common.util.URI;

/** The items of the forms that an assessment names. */
@FunctionalInterface
public interface FormItems {

	/** For a server that knows no form. */
	FormItems NONE = (text, editions) -> List.of();

	/**
	 * The items of these editions in the order of the forms, each path once; editions that are not known have none.
	 *
	 * @param text the text in which somebody writes: its project may have editions of its own
	 */
	List<FormItem> of(URI text, List<String> editions);

	/** The editions that an assessment in this text can name. */
	default List<String> editions(URI text) {
		return List.of();
	}
}
