package org.nagare.rules.drawing;

import java.util.List;
import java.util.Optional;
import org.nagare.model.ItemGroup;
import org.nagare.model.SpiFile;
import org.nagare.model.vocabulary.ItemCategory;
import org.nagare.model.vocabulary.Vocabulary;
import org.nagare.rules.engine.Report;
import org.nagare.rules.engine.Rule;
import org.nagare.rules.engine.RuleContext;

/** No file comes from nowhere. */
public final class FileWithoutSource implements Rule {

	/** Source, way and time: who tells the arrow has told all three. */
	private static final List<String> ACQUISITION = List.of("Ⅱ.3.①", "Ⅱ.3.②", "Ⅱ.3.③");

	@Override
	public String code() {
		return "figure.file-without-source";
	}

	@Override
	public void check(RuleContext context, Report report) {
		for (SpiFile file : context.derivation().files()) {
			if (holdsNumber(file) && context.derivation().acquisitions(file).isEmpty() && context.derivation().possibleMovements(file).isEmpty()) {
				Report.Told told = report.about(file).with("file", file.getName()).explaining(ACQUISITION.stream().flatMap(item -> context.cells(item, file).stream()));
				context.cell("Ⅱ.3.①", file).ifPresent(told::in);
			}
		}
	}

	/** Without a number there is nothing that the figure could show as specific personal information. */
	private static boolean holdsNumber(SpiFile file) {
		return file.getItemGroups().stream().map(ItemGroup::getCategory).map(category -> Vocabulary.entry(ItemCategory.class, category)).flatMap(Optional::stream)
				.anyMatch(category -> category == ItemCategory.INDIVIDUAL_NUMBER || category == ItemCategory.IDENTIFICATION_CODE);
	}
}
