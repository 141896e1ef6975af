package org.nagare.dsl.serializer;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.nagare.model.LawTableRow;
import org.nagare.model.Named;

/** How messages call the classes and features of the model; a test sees to it that none is left out. */
public final class ModelWords {

	/** The words of the model's documentation; a feature whose word depends on its class is written with the class. */
	private static final Map<String, String> WORDS = new TreeMap<>();

	static {
		String words = """
			Keyed=鍵で呼べるもの Named=名前を持つもの Displayed=表示を持つもの Statement=文 Acceptor=了承を持てるもの Node=流れの端になるもの Member=構成員
			PayloadSource=情報の出どころ ProjectFile=プロジェクトの一つのファイル Organization=機関 OrganizationUnit=部署 Boundary=境界
			InformationSystem=システム SystemFunction=機能 Person=関係者 LegalProvision=法令 LawTable=根拠表 LawTableRow=根拠表の行
			MeasureLibrary=措置集 Applicability=適用 LibraryText=措置文 Term=用語 SpiFile=特定個人情報ファイル ItemGroup=記録項目の組
			RecordedItem=記録項目 UsingUnit=使用部署 CategoryJustification=記録項目の妥当性 Retention=保管期間 Document=帳票 Payload=流れる情報
			SubAffair=業務 Step=手順 StepPart=手順の内容 Note=注 ExceptionalCase=例外 Flow=流れ Hop=経由点 LegalBasis=根拠 Entrustment=委託
			ReEntrustment=再委託 RecipientTable=一覧 RecipientRow=一覧の行 LawTableRows=根拠表の行による提供先 NamedRecipient=名指しの提供先
			Appendix=別紙 Assessment=評価書 LibraryUse=措置集の利用 ThresholdInput=しきい値の入力 ProcedureEvent=手続の一段 ItemPath=項目
			PathSegment=項目の区切り PathKey=項目の鍵 PathName=鍵の名前 Entry=記載 CellEntry=記載の一つ EntryValue=記載の値 Withholding=非公表 Acceptance=了承
			FigureLayout=図 FigureEntry=図の指定 Pin=固定 Column=列 Omission=省く Numbering=番号 NotesPlacement=備考 Revision=改訂
			RevisionReason=改訂の理由 Choice=選択 name=名前 display=表示 acceptances=了承 assessment=所属 statements=文
			Organization.kind=種別 InformationSystem.kind=分類 Person.kind=種別 SpiFile.kind=種類 headTitle=長 abbreviation=略称
			aliases=別名 generic=総称 formerName=旧称 members=構成員 headPostTitle=所属長 contact=連絡先 userResponsible=責任　利用団体
			responsible=責任 operator=運営 owner=所管 connections=接続 regionPerBody=団体別領域 functions=機能 heading=見出し
			explanation=説明 rows=行 key=行 inquirer=照会者 LawTableRow.provider=提供者 MeasureLibrary.provider=提供元 providerName=提供元 affair=事務
			information=情報 MeasureLibrary.source=出典 Payload.source=情報 MeasureLibrary.date=日付 ProcedureEvent.date=日
			Revision.date=変更日 forEdition=対象様式 lawEdition=法令時点 applicabilities=適用 texts=措置 occasion=場合 target=対象
			LibraryText.path=項目 Entry.path=項目 CellEntry.path=項目 Withholding.path=項目 Acceptance.path=対象
			LibraryText.text=文 CategoryJustification.text=妥当性 Payload.text=文字 Step.text=文 Note.text=文
			ExceptionalCase.text=文 LegalBasis.text=文 Appendix.text=文 EntryValue.text=文 RevisionReason.text=説明
			Choice.text=括弧内 reading=よみ meaning=意味 holders=保有 replicas=副本 start=開始 useStart=使用開始 departments=担当
			users=使用 subjectCount=人数 subjectScope=範囲 itemGroups=項目 justifications=妥当性 retentions=保管期間
			purposeChangeJustification=変更の妥当性 items=項目 category=区分 unit=部署 headcount=人数 period=期間 startingFrom=起算
			subjects=対象 justification=妥当性 Document.payloads=内容 Flow.payloads=情報 Entrustment.payloads=情報 excluding=除く
			numberCarriage=個人番号 steps=手順 internal=内部 Step.parts=内容 PathKey.parts=名前 Withholding.parts=部分 flows=流れ
			hops=経路 media=方法 Flow.timing=時期 RecipientRow.timing=時期 RevisionReason.timing=提出時期 bases=根拠 purpose=用途
			counterpartAffair=相手事務 inquiry=照会 condition=条件 kindOverride=種別 kindReason=種別の理由 characterOverride=扱い
			characterReason=扱いの理由 nodes=端 provision=法令 contractor=委託先 content=内容 handlers=取扱者 targets=対象
			confirmation=確認方法 reEntrustments=再委託 none=なし matter=再委託事項 permission=許諾 appendix=別紙 LawTableRows.table=表
			Appendix.table=一覧 recipient=先 recipientText=先 editions=様式 number=番号 entities=実施機関 publicationDate=公表日
			approvalDate=承認日 declaration=宣言 specialNote=特記事項 endDate=終了 systems=使用システム linkage=情報連携 otherEntities=他機関
			claimUnit=請求先 inquiryUnit=問合せ先 libraryUses=利用 thresholds=しきい値 procedures=手続 library=措置集 files=対象
			exceptPaths=除く reason=理由 ThresholdInput.subject=項目 ProcedureEvent.subject=手続 value=値 asOf=時点 until=まで
			method=方法 opinions=意見 reflection=反映 result=結果 shorteningReason=短縮理由 review=審査 segments=区切り word=語 keys=鍵 ordinal=順番 thing=もの words=言葉
			cells=記載 overruling=上書き choices=選択 withheld=非公表 withheldParts=部分 withheldReason=非公表の理由 code=規則 deadline=期限
			entries=指定 node=端 x=横 y=縦 style=様式 place=位置 previous=前版 reasons=理由
			""";
		for (String entry : words.strip().split("[ \\n]+")) {
			int equals = entry.indexOf('=');
			WORDS.put(entry.substring(0, equals), entry.substring(equals + 1).replace('\u3000', ' '));
		}
	}

	private ModelWords() {
	}

	/** Such as 委託 «発送». */
	public static String of(EObject element) {
		return of(element.eClass()) + name(element).map(name -> " «" + name + "»").orElse("");
	}

	public static String of(EClass type) {
		return WORDS.getOrDefault(type.getName(), type.getName());
	}

	public static String of(EStructuralFeature feature) {
		String qualified = feature.getEContainingClass().getName() + "." + feature.getName();
		return WORDS.getOrDefault(qualified, WORDS.getOrDefault(feature.getName(), feature.getName()));
	}

	static String english(EObject element, EStructuralFeature feature) {
		return element.eClass().getName() + name(element).map(name -> " «" + name + "»").orElse("") + ": " + feature.getName();
	}

	static Optional<String> name(EObject element) {
		return switch (element) {
			case Named named -> Optional.ofNullable(named.getName());
			case LawTableRow row -> Optional.ofNullable(row.getKey());
			default -> Optional.empty();
		};
	}
}
