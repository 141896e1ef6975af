package org.nagare.dsl.messages;

import java.util.Map;

/** What the kinds of things are called in messages; the key is the name of the class in the model. */
public final class ThingWord {

	private record Words(String japanese, String english) {
	}

	private static final Map<String, Words> WORDS = Map.ofEntries(Map.entry("Organization", new Words("機関", "the body (機関)")),
			Map.entry("OrganizationUnit", new Words("部署", "the department (部署)")), Map.entry("InformationSystem", new Words("システム", "the system (システム)")),
			Map.entry("Boundary", new Words("境界", "the boundary (境界)")), Map.entry("Person", new Words("関係者", "the person (関係者)")),
			Map.entry("Node", new Words("矢印の端（部署・システム・関係者・機関・一覧）", "the end of an arrow (部署, システム, 関係者, 機関, 一覧)")),
			Map.entry("PayloadSource", new Words("ファイルか帳票", "the file or document (ファイル, 帳票)")), Map.entry("SpiFile", new Words("ファイル", "the file (ファイル)")),
			Map.entry("Document", new Words("帳票", "the document (帳票)")), Map.entry("RecordedItem", new Words("項目", "the item (項目)")),
			Map.entry("LegalProvision", new Words("法令", "the provision (法令)")), Map.entry("LawTable", new Words("根拠表", "the table (根拠表)")),
			Map.entry("LawTableRow", new Words("根拠表の行", "the row of the table")), Map.entry("MeasureLibrary", new Words("措置集", "the library (措置集)")),
			Map.entry("Appendix", new Words("別紙", "the appendix (別紙)")), Map.entry("RecipientTable", new Words("一覧", "the table of recipients (一覧)")),
			Map.entry("SubAffair", new Words("業務", "the sub-affair (業務)")), Map.entry("Step", new Words("手順", "the step (手順)")),
			Map.entry("Entrustment", new Words("委託", "the entrustment (委託)")), Map.entry("ReEntrustment", new Words("再委託", "the re-entrustment (再委託)")),
			Map.entry("Term", new Words("用語", "the term (用語)")),
			Map.entry("Assessment", new Words("評価書", "the assessment (評価書)")), Map.entry("Named", new Words("名前", "the name")));

	private ThingWord() {
	}

	public static String of(String className, MessageLanguage language) {
		Words words = WORDS.getOrDefault(className, WORDS.get("Named"));
		return language == MessageLanguage.JAPANESE ? words.japanese() : words.english();
	}
}
