package org.nagare.rules.linkage;

import java.util.List;
import org.nagare.model.LibraryUse;
import org.nagare.model.SpiFile;
import org.nagare.model.derivation.Naming;
import org.nagare.model.value.Present;
import org.nagare.rules.catalogue.Bilingual;
import org.nagare.rules.engine.Report;
import org.nagare.rules.engine.Rule;
import org.nagare.rules.engine.RuleContext;

/** The measures of a place are used where a file is at that place. */
public final class LibraryNotApplicable implements Rule {

	@Override
	public String code() {
		return "linkage.library-not-applicable";
	}

	@Override
	public void check(RuleContext context, Report report) {
		List<SpiFile> files = context.derivation().files();
		for (LibraryUse use : files.isEmpty() ? List.<LibraryUse>of() : context.assessment().getLibraryUses()) {
			Present.of(use.getLibrary()).filter(library -> !library.getApplicabilities().isEmpty())
					.filter(library -> library.getApplicabilities().stream().noneMatch(applicability -> files.stream().anyMatch(file -> LibraryUnused.meets(applicability, file, context))))
					.ifPresent(library -> report.about(use).with("library", Naming.display(library)).related(library)
							.fix(new Bilingual("この利用を消す", "Remove this use"), context.edits().without(use)));
		}
	}
}
