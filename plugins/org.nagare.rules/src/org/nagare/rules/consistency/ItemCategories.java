package org.nagare.rules.consistency;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.nagare.model.ItemGroup;
import org.nagare.model.RecordedItem;
import org.nagare.model.SpiFile;
import org.nagare.model.vocabulary.ItemCategory;
import org.nagare.model.vocabulary.Vocabulary;
import org.nagare.rules.catalogue.Bilingual;
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
				Map<ItemCategory, List<RecordedItem>> others = group.getItems().stream().filter(item -> written.isPresent() && expected(item).filter(each -> each != written.get()).isPresent())
						.collect(Collectors.groupingBy(item -> expected(item).orElseThrow(), LinkedHashMap::new, Collectors.toList()));
				others.forEach((expected, items) -> tell(file, group, items, written.orElseThrow(), expected, report));
			}
		}
	}

	/** One category is written for all items of a line, so that one word is wrong for all of them; reasons that miss their items follow from it. */
	private static void tell(SpiFile file, ItemGroup group, List<RecordedItem> items, ItemCategory written, ItemCategory expected, Report report) {
		Report.Told told = report.about(items.get(0)).with("items", new Bilingual(quoted(items, "「", "」", ""), quoted(items, "\"", "\"", ", "))).with("category", written.word())
				.with("expected", expected.word()).concerning(group);
		items.forEach(told::concerning);
		file.getJustifications().stream().filter(reason -> Vocabulary.entry(ItemCategory.class, reason.getCategory()).filter(expected::equals).isPresent()).forEach(told::concerning);
	}

	private static String quoted(List<RecordedItem> items, String before, String behind, String between) {
		return items.stream().map(item -> before + item.getName() + behind).collect(Collectors.joining(between));
	}

	private static Optional<ItemCategory> expected(RecordedItem item) {
		return Optional.ofNullable(EXPECTED.get(String.valueOf(item.getName())));
	}
}
