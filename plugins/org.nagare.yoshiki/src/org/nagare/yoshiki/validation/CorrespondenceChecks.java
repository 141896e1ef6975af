package org.nagare.yoshiki.validation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.validation.Check;
import org.nagare.yoshiki.edition.Ancestry;
import org.nagare.yoshiki.edition.Items;
import org.nagare.yoshiki.edition.Options;
import org.nagare.yoshiki.edition.PathText;
import org.nagare.yoshiki.question.Nearest;
import org.nagare.yoshiki.question.Subject;
import org.nagare.yoshiki.yoshiki.ChoiceList;
import org.nagare.yoshiki.yoshiki.Described;
import org.nagare.yoshiki.yoshiki.Edition;
import org.nagare.yoshiki.yoshiki.Kind;
import org.nagare.yoshiki.yoshiki.Option;
import org.nagare.yoshiki.yoshiki.YoshikiPackage.Literals;

/** Items that ask the same as an item of another form: that item is there, and what is entered for it fits here too. */
public class CorrespondenceChecks extends EditionChecks {

	@Check
	public void correspondence(Edition edition) {
		List<Described> items = EcoreUtil2.getAllContentsOfType(edition, Described.class).stream().filter(item -> item.getSameAs() != null).toList();
		if (items.isEmpty()) {
			return;
		}
		boolean named = Ancestry.of(edition).nearestFirst().stream().anyMatch(each -> each.getCounterpart() != null);
		if (!named) {
			items.forEach(item -> report(EditionProblem.CORRESPONDENCE_WITHOUT_EDITION, item, Literals.DESCRIBED__SAME_AS));
		}
		Ancestry.counterpart(edition).ifPresent(counterpart -> {
			Map<String, List<Described>> own = Items.effective(edition);
			Map<String, List<Described>> known = Items.effective(counterpart);
			items.forEach(item -> check(item, own, counterpart.getName(), known));
		});
	}

	private void check(Described item, Map<String, List<Described>> own, String counterpart, Map<String, List<Described>> known) {
		String asked = PathText.of(item.getSameAs());
		List<Described> other = known.get(asked);
		if (other == null) {
			List<String> near = Nearest.to(asked, new ArrayList<>(known.keySet()), 3);
			report(near, EditionProblem.CORRESPONDENCE_PATH, item, Literals.DESCRIBED__SAME_AS, counterpart, asked, String.join("、", near));
			return;
		}
		if (item.getPath() == null) {
			return;
		}
		String path = PathText.absolute(item, item.getPath());
		List<Described> descriptions = own.getOrDefault(path, List.of(item));
		if (Items.kind(descriptions) != Kind.UNSTATED
				&& (Items.kind(descriptions) != Items.kind(other) || !labels(Items.list(descriptions)).equals(labels(Items.list(other))))) {
			report(EditionProblem.CORRESPONDENCE_DIFFERS, item, Literals.DESCRIBED__SAME_AS, path, asked);
		}
		List<Subject> here = PathText.subjects(item, item.getPath());
		List<Subject> there = PathText.subjects(other.getLast(), other.getLast().getPath());
		if (!new HashSet<>(here).equals(new HashSet<>(there))) {
			report(EditionProblem.CORRESPONDENCE_REPETITION, item, Literals.DESCRIBED__SAME_AS, path, asked);
		}
	}

	private static List<String> labels(ChoiceList list) {
		return list == null || list.eIsProxy() ? List.of() : Options.of(list).stream().map(Option::getLabel).toList();
	}
}
