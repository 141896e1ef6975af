package org.nagare.yoshiki.edition;

import java.util.ArrayList;
import java.util.List;

import org.nagare.yoshiki.yoshiki.ChoiceList;
import org.nagare.yoshiki.yoshiki.Option;
import org.nagare.yoshiki.yoshiki.OptionEntry;
import org.nagare.yoshiki.yoshiki.OptionGroup;

/** The choices of a list in the order of the form, whether they stand in groups or not. */
public final class Options {

	private Options() {
	}

	public static List<Option> of(ChoiceList list) {
		List<Option> result = new ArrayList<>();
		for (OptionEntry entry : list.getEntries()) {
			if (entry instanceof OptionGroup group) {
				result.addAll(group.getOptions());
			} else if (entry instanceof Option option) {
				result.add(option);
			}
		}
		return result;
	}
}
