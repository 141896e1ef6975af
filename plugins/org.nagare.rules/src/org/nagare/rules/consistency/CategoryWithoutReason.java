package org.nagare.rules.consistency;

import org.nagare.rules.catalogue.Bilingual;
import java.util.List;
import org.nagare.model.CategoryJustification;
import org.nagare.model.ItemGroup;
import org.nagare.model.SpiFile;
import org.nagare.model.vocabulary.ItemCategory;
import org.nagare.model.vocabulary.Vocabulary;
import org.nagare.rules.engine.Report;
import org.nagare.rules.engine.Rule;
import org.nagare.rules.engine.RuleContext;

/** Each category of recorded items that is checked in the form has its reason. */
public final class CategoryWithoutReason implements Rule {

	@Override
	public String code() {
		return "agree.category-without-reason";
	}

	@Override
	public void check(RuleContext context, Report report) {
		for (SpiFile file : context.derivation().files()) {
			List<ItemCategory> given = file.getJustifications().stream().map(CategoryJustification::getCategory)
					.flatMap(category -> Vocabulary.entry(ItemCategory.class, category).stream()).toList();
			file.getItemGroups().stream().map(ItemGroup::getCategory).flatMap(category -> Vocabulary.entry(ItemCategory.class, category).stream())
					.filter(category -> category != ItemCategory.BUSINESS_NUMBER && !given.contains(category)).distinct().forEach(category -> {
						Report.Told told = report.about(file).with("file", file.getName()).with("category", category.word());
						context.cell("Ⅱ.2.④.妥当性", file).ifPresent(told::in);
						file.getItemGroups().stream().filter(group -> Vocabulary.entry(ItemCategory.class, group.getCategory()).filter(category::equals).isPresent()).forEach(told::concerning);
						told.fix(new Bilingual("「" + category.word() + "」の妥当性の行を加える", "Add the line for the reason of \"" + category.word() + "\""), context.edits().lineAmong(file.getJustifications(), file, "妥当性 " + category.word() + " \"後日記載\""));
					});
		}
	}
}
