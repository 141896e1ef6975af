package org.nagare.rules.consistency;

import java.util.Map;
import java.util.Optional;
import org.nagare.model.ItemGroup;
import org.nagare.model.RecordedItem;
import org.nagare.model.SpiFile;
import org.nagare.model.vocabulary.ItemCategory;
import org.nagare.model.vocabulary.Vocabulary;
import org.nagare.rules.engine.Report;
import org.nagare.rules.engine.Rule;
import org.nagare.rules.engine.RuleContext;

/** Items that everybody knows stand in the category that everybody expects. */
public final class ItemCategories implements Rule {

	private static final Map<String, ItemCategory> EXPECTED = Map.of("個人番号", ItemCategory.INDIVIDUAL_NUMBER, "情報提供用個人識別符号", ItemCategory.IDENTIFICATION_CODE, "宛名番号",
			ItemCategory.INTERNAL_NUMBER, "団体内統合宛名番号", ItemCategory.INTERNAL_NUMBER, "氏名", ItemCategory.FOUR_BASIC_ITEMS, "生年月日", ItemCategory.FOUR_BASIC_ITEMS, "性別",
			ItemCategory.FOUR_BASIC_ITEMS, "住所", ItemCategory.FOUR_BASIC_ITEMS, "電話番号", ItemCategory.CONTACT);

	@Override
	public String code() {
		return "agree.item-category";
	}

	@Override
	public void check(RuleContext context, Report report) {
		for (SpiFile file : context.derivation().files()) {
			for (ItemGroup group : file.getItemGroups()) {
				Optional<ItemCategory> written = Vocabulary.entry(ItemCategory.class, group.getCategory());
				for (RecordedItem item : group.getItems()) {
					Optional<ItemCategory> expected = Optional.ofNullable(EXPECTED.get(String.valueOf(item.getName())));
					if (written.isPresent() && expected.isPresent() && !written.equals(expected)) {
						report.about(item).with("item", item.getName()).with("category", written.get().word()).with("expected", expected.get().word()).concerning(file);
					}
				}
			}
		}
	}
}
