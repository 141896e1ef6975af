package org.nagare.rules.drawing;

import org.nagare.model.SpiFile;
import org.nagare.rules.engine.Report;
import org.nagare.rules.engine.Rule;
import org.nagare.rules.engine.RuleContext;

/** No file comes from nowhere. */
public final class FileWithoutSource implements Rule {

	@Override
	public String code() {
		return "figure.file-without-source";
	}

	@Override
	public void check(RuleContext context, Report report) {
		for (SpiFile file : context.derivation().files()) {
			if (context.derivation().acquisitions(file).isEmpty() && context.derivation().possibleMovements(file).isEmpty()) {
				Report.Told told = report.about(file).with("file", file.getName());
				context.cell("Ⅱ.3.①", file).ifPresent(told::in);
			}
		}
	}
}
