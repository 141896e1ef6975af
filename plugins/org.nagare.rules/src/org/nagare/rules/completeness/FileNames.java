package org.nagare.rules.completeness;

import org.nagare.model.SpiFile;
import org.nagare.model.derivation.Naming;
import org.nagare.rules.engine.Report;
import org.nagare.rules.engine.Rule;
import org.nagare.rules.engine.RuleContext;
import org.nagare.rules.engine.Values;
import org.nagare.yoshiki.question.Question;

/** A file is called the same wherever its name is printed; entered names could differ. */
public final class FileNames implements Rule {

	@Override
	public String code() {
		return "complete.file-names";
	}

	@Override
	public void check(RuleContext context, Report report) {
		for (SpiFile file : context.derivation().files()) {
			context.cells(Question.FILE_NAME, file).stream().filter(cell -> cell.overruled().isPresent() && !Values.read(cell).equals(Naming.display(file)))
					.forEach(cell -> report.about(cell).with("written", Values.read(cell)).with("file", Naming.display(file)).related(file).withoutOverruling(cell, context));
		}
	}
}
