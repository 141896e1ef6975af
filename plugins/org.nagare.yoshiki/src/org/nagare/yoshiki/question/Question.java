package org.nagare.yoshiki.question;

import static org.nagare.yoshiki.question.Shape.DATE;
import static org.nagare.yoshiki.question.Shape.LIST;
import static org.nagare.yoshiki.question.Shape.QUANTITY;
import static org.nagare.yoshiki.question.Shape.TEXT;
import static org.nagare.yoshiki.question.Shape.TRUTH;
import static org.nagare.yoshiki.question.Shape.WORDS;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A question about the domain that an edition may put to the model, and that some Java answers.
 * No question names a cell: which cell asks it, and in which words it is answered on paper, is said by the edition.
 */
public enum Question {
	ASSESSMENT_NUMBER("評価書.番号", Subject.ASSESSMENT, TEXT),
	ASSESSMENT_NAME("評価書.名称", Subject.ASSESSMENT, TEXT),
	ASSESSMENT_DECLARATION("評価書.宣言", Subject.ASSESSMENT, TEXT),
	ASSESSMENT_SPECIAL_NOTE("評価書.特記事項", Subject.ASSESSMENT, TEXT),
	ASSESSMENT_APPROVAL("評価書.承認日", Subject.ASSESSMENT, DATE),
	ASSESSMENT_PUBLICATION("評価書.公表日", Subject.ASSESSMENT, DATE),
	ENTITY_HEAD("実施機関.長", Subject.ASSESSMENT, TEXT),
	ENTITY_IS_ADMINISTRATIVE("実施機関.行政機関等", Subject.ASSESSMENT, TRUTH),
	ENTITY_STANDARDS("実施機関.統一基準群", Subject.ASSESSMENT, WORDS),
	OTHER_ENTITIES("実施機関.他の機関", Subject.ASSESSMENT, LIST),
	ENTITY_SYSTEMS_FIGURE("実施機関.システム概要図", Subject.ASSESSMENT, Shape.FIGURE),
	AFFAIR_NAME("事務.名称", Subject.ASSESSMENT, TEXT),
	AFFAIR_SUBJECTS("事務.対象人数", Subject.ASSESSMENT, QUANTITY),
	AFFAIR_BASES("事務.根拠", Subject.ASSESSMENT, TEXT),
	AFFAIR_DEPARTMENTS("事務.担当部署", Subject.ASSESSMENT, LIST),
	AFFAIR_HEADS("事務.所属長", Subject.ASSESSMENT, LIST),
	AFFAIR_SYSTEMS("事務.システム", Subject.ASSESSMENT, LIST),
	AFFAIR_FIGURE("事務.図", Subject.ASSESSMENT, Shape.FIGURE),
	AFFAIR_NOTES("事務.備考", Subject.ASSESSMENT, TEXT),
	FILES("事務.ファイル", Subject.ASSESSMENT, LIST),
	LINKAGE("情報連携.有無", Subject.ASSESSMENT, WORDS),
	LINKAGE_BASES("情報連携.根拠", Subject.ASSESSMENT, TEXT),
	CLAIM_ADDRESS("窓口.請求先", Subject.ASSESSMENT, TEXT),
	INQUIRY_ADDRESS("窓口.問合せ先", Subject.ASSESSMENT, TEXT),
	BASIC_ASSESSMENT_DATE("基礎項目評価.実施日", Subject.ASSESSMENT, DATE),
	THRESHOLD("しきい値.判断", Subject.ASSESSMENT, WORDS),
	SUBJECTS_AS_OF("しきい値.対象人数の時点", Subject.ASSESSMENT, TEXT),
	HANDLERS("しきい値.取扱者数", Subject.ASSESSMENT, QUANTITY),
	HANDLERS_AS_OF("しきい値.取扱者数の時点", Subject.ASSESSMENT, TEXT),
	INCIDENT("しきい値.重大事故", Subject.ASSESSMENT, WORDS),
	HEARING_METHOD("意見聴取.方法", Subject.ASSESSMENT, TEXT),
	HEARING_PERIOD("意見聴取.期間", Subject.ASSESSMENT, TEXT),
	HEARING_SHORTENING("意見聴取.短縮理由", Subject.ASSESSMENT, TEXT),
	HEARING_OPINIONS("意見聴取.意見", Subject.ASSESSMENT, TEXT),
	HEARING_REFLECTION("意見聴取.反映", Subject.ASSESSMENT, TEXT),
	CHECK_DATE("第三者点検.実施日", Subject.ASSESSMENT, DATE),
	CHECK_METHOD("第三者点検.方法", Subject.ASSESSMENT, TEXT),
	CHECK_RESULT("第三者点検.結果", Subject.ASSESSMENT, TEXT),
	APPROVAL_SUBMISSION("委員会承認.提出日", Subject.ASSESSMENT, DATE),
	APPROVAL_REVIEW("委員会承認.審査", Subject.ASSESSMENT, TEXT),

	SYSTEM_NAME("システム.名称", Subject.SYSTEM, TEXT),
	SYSTEM_FUNCTIONS("システム.機能", Subject.SYSTEM, TEXT),
	SYSTEM_CONNECTIONS("システム.接続先", Subject.SYSTEM, WORDS),
	SYSTEM_HOLDS_NUMBER("システム.個人番号の保有", Subject.SYSTEM, TRUTH),
	SYSTEM_REACHES_NUMBER("システム.個人番号へのアクセス", Subject.SYSTEM, TRUTH),

	FILE_NAME("ファイル.名称", Subject.FILE, TEXT),
	FILE_KIND("ファイル.種類", Subject.FILE, WORDS),
	FILE_SUBJECTS("ファイル.本人の数", Subject.FILE, QUANTITY),
	FILE_SCOPE("ファイル.本人の範囲", Subject.FILE, TEXT),
	FILE_ITEM_COUNT("ファイル.項目数", Subject.FILE, QUANTITY),
	FILE_CATEGORIES("ファイル.項目の区分", Subject.FILE, WORDS),
	FILE_CATEGORY_REASONS("ファイル.区分の妥当性", Subject.FILE, TEXT),
	FILE_ITEMS("ファイル.項目", Subject.FILE, LIST),
	FILE_START("ファイル.開始日", Subject.FILE, DATE),
	FILE_DEPARTMENTS("ファイル.担当部署", Subject.FILE, LIST),
	ACQUISITION_SOURCES("入手.元", Subject.FILE, WORDS),
	ACQUISITION_METHODS("入手.方法", Subject.FILE, WORDS),
	ACQUISITION_TIMING("入手.時期", Subject.FILE, TEXT),
	ACQUISITION_FROM_PERSON("入手.本人から", Subject.FILE, TRUTH),
	USE_CHANGE_REASON("使用.目的変更の妥当性", Subject.FILE, TEXT),
	USE_DEPARTMENTS("使用.部署", Subject.FILE, LIST),
	USE_STAFF("使用.人数", Subject.FILE, QUANTITY),
	USE_START("使用.開始日", Subject.FILE, DATE),
	ENTRUSTMENTS("委託.有無", Subject.FILE, WORDS),
	ENTRUSTMENT_ABSENT("委託.無し", Subject.FILE, TRUTH),
	REENTRUSTMENT_CARE("再委託.取扱いの確保", Subject.FILE, WORDS),
	PROVISIONS("提供移転.有無", Subject.FILE, WORDS),
	PROVISION_ABSENT("提供移転.無し", Subject.FILE, TRUTH),
	LINKED_ACQUISITION_ABSENT("情報連携.入手無し", Subject.FILE, TRUTH),
	LINKED_PROVISION_ABSENT("情報連携.提供無し", Subject.FILE, TRUTH),
	RETENTION("保管.期間", Subject.FILE, QUANTITY),
	RETENTION_REASON("保管.期間の妥当性", Subject.FILE, TEXT),

	ENTRUSTED_MATTER("委託.名称", Subject.ENTRUSTMENT, TEXT),
	ENTRUSTED_CONTENT("委託.内容", Subject.ENTRUSTMENT, TEXT),
	ENTRUSTED_EXTENT("委託.全体か一部か", Subject.ENTRUSTMENT, WORDS),
	ENTRUSTED_SUBJECTS("委託.本人の数", Subject.ENTRUSTMENT, QUANTITY),
	ENTRUSTED_SCOPE("委託.本人の範囲", Subject.ENTRUSTMENT, TEXT),
	ENTRUSTED_REASON("委託.妥当性", Subject.ENTRUSTMENT, TEXT),
	ENTRUSTED_STAFF("委託.取扱者数", Subject.ENTRUSTMENT, QUANTITY),
	ENTRUSTED_METHODS("委託.方法", Subject.ENTRUSTMENT, WORDS),
	CONTRACTOR_CONFIRMATION("委託先.確認方法", Subject.ENTRUSTMENT, TEXT),
	CONTRACTOR_NAME("委託先.名称", Subject.ENTRUSTMENT, TEXT),
	REENTRUSTMENT("再委託.有無", Subject.ENTRUSTMENT, WORDS),
	REENTRUSTMENT_PERMISSION("再委託.許諾方法", Subject.ENTRUSTMENT, TEXT),
	REENTRUSTMENT_MATTERS("再委託.事項", Subject.ENTRUSTMENT, TEXT),

	RECIPIENT_NAME("提供.相手", Subject.RECIPIENT, TEXT),
	RECIPIENT_BASES("提供.根拠", Subject.RECIPIENT, TEXT),
	RECIPIENT_PURPOSE("提供.用途", Subject.RECIPIENT, TEXT),
	RECIPIENT_INFORMATION("提供.情報", Subject.RECIPIENT, TEXT),
	RECIPIENT_SUBJECTS("提供.本人の数", Subject.RECIPIENT, QUANTITY),
	RECIPIENT_SCOPE("提供.本人の範囲", Subject.RECIPIENT, TEXT),
	RECIPIENT_METHODS("提供.方法", Subject.RECIPIENT, WORDS),
	RECIPIENT_TIMING("提供.時期", Subject.RECIPIENT, TEXT),

	TRANSFEREE_NAME("移転.相手", Subject.TRANSFEREE, TEXT),
	TRANSFEREE_BASES("移転.根拠", Subject.TRANSFEREE, TEXT),
	TRANSFEREE_PURPOSE("移転.用途", Subject.TRANSFEREE, TEXT),
	TRANSFEREE_INFORMATION("移転.情報", Subject.TRANSFEREE, TEXT),
	TRANSFEREE_SUBJECTS("移転.本人の数", Subject.TRANSFEREE, QUANTITY),
	TRANSFEREE_SCOPE("移転.本人の範囲", Subject.TRANSFEREE, TEXT),
	TRANSFEREE_METHODS("移転.方法", Subject.TRANSFEREE, WORDS),
	TRANSFEREE_TIMING("移転.時期", Subject.TRANSFEREE, TEXT),

	CHANGE_DATE("変更.日", Subject.CHANGE, DATE),
	CHANGE_ITEM("変更.項目", Subject.CHANGE, TEXT),
	CHANGE_BEFORE("変更.前の記載", Subject.CHANGE, TEXT),
	CHANGE_AFTER("変更.後の記載", Subject.CHANGE, TEXT),
	CHANGE_TIMING("変更.提出時期", Subject.CHANGE, WORDS),
	CHANGE_REASON("変更.説明", Subject.CHANGE, TEXT);

	private static final Map<String, Question> BY_NAME = byName();

	private final String japanese;
	private final Subject subject;
	private final Shape shape;

	Question(String japanese, Subject subject, Shape shape) {
		this.japanese = japanese;
		this.subject = subject;
		this.shape = shape;
	}

	/** The name by which an edition asks it. */
	public String japanese() {
		return japanese;
	}

	public Subject subject() {
		return subject;
	}

	public Shape shape() {
		return shape;
	}

	public static Optional<Question> named(String japanese) {
		return Optional.ofNullable(BY_NAME.get(japanese));
	}

	public static List<String> names() {
		return List.copyOf(BY_NAME.keySet());
	}

	private static Map<String, Question> byName() {
		Map<String, Question> result = new LinkedHashMap<>();
		for (Question question : values()) {
			result.put(question.japanese, question);
		}
		return Collections.unmodifiableMap(new LinkedHashMap<>(result));
	}

	/** The names that look most like what was written, the likeliest first; for messages. */
	public static List<String> nearest(String written, int atMost) {
		return Nearest.to(written, new ArrayList<>(BY_NAME.keySet()), atMost);
	}
}
