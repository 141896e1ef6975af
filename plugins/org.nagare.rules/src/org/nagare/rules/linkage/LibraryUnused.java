package org.nagare.rules.linkage;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nagare.dsl.conversion.NameText;
import org.nagare.form.cell.Cell;
import org.nagare.model.Applicability;
import org.nagare.model.MeasureLibrary;
import org.nagare.model.SpiFile;
import org.nagare.model.key.CellKey;
import org.nagare.rules.catalogue.Bilingual;
import org.nagare.rules.engine.Report;
import org.nagare.rules.engine.Rule;
import org.nagare.rules.engine.RuleContext;

/** The measures of the platform are in use wherever a file has its replica there. */
public final class LibraryUnused implements Rule {

	@Override
	public String code() {
		return "linkage.library-missing";
	}

	@Override
	public void check(RuleContext context, Report report) {
		for (MeasureLibrary library : context.derivation().statements(MeasureLibrary.class)) {
			boolean used = context.assessment().getLibraryUses().stream().anyMatch(use -> use.getLibrary() == library);
			for (Applicability applicability : library.getApplicabilities()) {
				context.derivation().files().stream().filter(file -> !used && meets(applicability, file, context)).findFirst()
						.ifPresent(file -> report.about(context.assessment()).explaining(filled(library, context)).with("library", library.getName()).with("file", file.getName()).related(library).concerning(library)
								.fix(new Bilingual("措置集を使う", "Use the library"), context.edits().lineAmong(context.assessment().getLibraryUses(), context.assessment(), "利用 " + NameText.write(library.getName()))));
			}
		}
	}

	/** The cells that the library would fill. */
	private static Stream<Cell> filled(MeasureLibrary library, RuleContext context) {
		return library.getTexts().stream().map(text -> CellKey.of(text.getPath()).segments().stream().map(CellKey.Segment::word).collect(Collectors.joining("."))).flatMap(item -> context.cells(item).stream());
	}

	static boolean meets(Applicability applicability, SpiFile file, RuleContext context) {
		return switch (applicability.getOccasion()) {
			case REPLICA -> file.getReplicas().contains(applicability.getTarget());
			case HOLDING -> file.getHolders().contains(applicability.getTarget());
			case ENTRUSTMENT -> context.derivation().entrustments(file).stream().anyMatch(entrustment -> entrustment.getContractor() == applicability.getTarget());
		};
	}
}
