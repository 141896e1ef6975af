package org.nagare.rules.linkage;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.nagare.form.edition.Kind;
import org.nagare.model.LibraryText;
import org.nagare.model.LibraryUse;
import org.nagare.model.MeasureLibrary;
import org.nagare.model.key.CellKey;
import org.nagare.model.value.Present;
import org.nagare.rules.engine.Report;
import org.nagare.rules.engine.Rule;
import org.nagare.rules.engine.RuleContext;

/** A text of a library is for an item of the form that takes a text; else, and in an item of which one chooses, it would print nowhere. */
public final class LibraryItemUnknown implements Rule {

	@Override
	public String code() {
		return "linkage.library-item";
	}

	@Override
	public void check(RuleContext context, Report report) {
		Set<String> items = context.form().stream().flatMap(form -> form.edition().items().stream()).filter(item -> item.kind() == Kind.TEXT).map(item -> item.key().plain()).collect(Collectors.toSet());
		String edition = context.form().map(form -> form.edition().id()).orElse("");
		for (LibraryUse use : context.assessment().getLibraryUses()) {
			Optional<MeasureLibrary> library = Present.of(use.getLibrary()).filter(each -> each.getForEdition() == null || each.getForEdition().equals(edition));
			for (LibraryText text : library.map(MeasureLibrary::getTexts).map(List::copyOf).orElse(List.of())) {
				CellKey path = CellKey.of(text.getPath());
				String plain = path.segments().stream().map(CellKey.Segment::word).collect(Collectors.joining("."));
				if (!items.isEmpty() && !items.contains(plain)) {
					report.about(text).with("library", library.get().getName()).with("item", path).related(use);
				}
			}
		}
	}

}
