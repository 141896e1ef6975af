package org.nagare.form.edition;

import java.util.List;

/** What stands in a section: a heading with entries below it, or an item. */
public sealed interface Entry permits Heading, Item {

	void collect(List<Item> items);
}
