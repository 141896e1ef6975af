package org.nagare.rules.completeness;

import java.util.List;
import java.util.Optional;
import org.nagare.model.SpiFile;
import org.nagare.model.derivation.PayloadContent;
import org.nagare.model.vocabulary.ItemCategory;
import org.nagare.rules.engine.Report;
import org.nagare.rules.engine.Rule;
import org.nagare.rules.engine.RuleContext;

/** A file of specific personal information holds the number, or a code that stands for it. */
public final class FileWithoutNumber implements Rule {

	@Override
	public String code() {
		return "complete.file-without-number";
	}

	@Override
	public void check(RuleContext context, Report report) {
		for (SpiFile file : context.derivation().files()) {
			List<Optional<ItemCategory>> categories = PayloadContent.items(file).stream().map(PayloadContent::category).toList();
			if (!categories.isEmpty() && categories.stream().allMatch(category -> category.filter(each -> !each.isCarrier()).isPresent())) {
				report.about(file).with("file", file.getName());
			}
		}
	}
}
