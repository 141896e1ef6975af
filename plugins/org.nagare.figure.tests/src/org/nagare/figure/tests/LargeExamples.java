package org.nagare.figure.tests;

import java.util.ArrayList;
import java.util.List;

import org.nagare.figure.model.EntrustmentLink.Relation;
import org.nagare.figure.model.Figure;
import org.nagare.figure.model.FigureElement;
import org.nagare.figure.model.FigureFrame;
import org.nagare.figure.model.FigureNode;
import org.nagare.figure.model.FigureSection;
import org.nagare.figure.model.FigureStep;
import org.nagare.figure.model.FrameKind;
import org.nagare.figure.model.NodeKind;
import org.nagare.figure.model.Place;

/** Figures of several 業務, as a city of some size would have them. */
final class LargeExamples {
	private static final FigureNode RESIDENT = FigureBuilder.node("住民", NodeKind.DATA_SUBJECT, Place.PERSON);
	private static final List<String> AFFAIRS = List.of("住民記録", "国民健康保険", "後期高齢者医療", "介護保険", "児童手当", "児童扶養手当", "障害福祉", "生活保護",
			"個人住民税", "固定資産税", "母子保健", "予防接種");

	private LargeExamples() {
	}

	static Figure twoLevelNumbering() {
		return new FigureBuilder()
				.with(RESIDENT, city(FigureBuilder.node("市民課", NodeKind.DEPARTMENT, Place.ASSESSING_BODY), FigureBuilder.system("住基システム"),
						FigureBuilder.system("連携システム"), FigureBuilder.system("税システム")),
						FigureBuilder.node("他市区町村", NodeKind.PUBLIC_BODY, Place.OTHER_BODY))
				.affair("届出の受付").specific(1, "転入届", "住民", "市民課").specific(2, "届出の記録", "市民課", "住基システム").personal(3, "受付票", "市民課", "住民")
				.affair("庁内への移転").specific(1, "異動の記録", "住基システム", "連携システム").specific(2, "異動の記録", "連携システム", "税システム")
				.affair("転出地への通知").specific(1, "転入通知", "住基システム", "他市区町村").specific(2, "戸籍の附票", "他市区町村", "住基システム").build("二段の番号");
	}

	/** Sixty nodes and a hundred and twenty flows: twelve 業務, each with its office, its systems, a contractor, and what all share. */
	static Figure sixtyNodes() {
		FigureBuilder builder = new FigureBuilder().with(RESIDENT, FigureBuilder.node("代理人", NodeKind.OTHER_PERSON, Place.PERSON));
		List<FigureElement> ours = new ArrayList<>();
		for (String affair : AFFAIRS) {
			ours.add(FigureBuilder.node(affair + "担当課", NodeKind.DEPARTMENT, Place.ASSESSING_BODY));
			ours.add(FigureBuilder.system(affair + "システム"));
			ours.add(FigureBuilder.node(affair + "窓口端末", NodeKind.TERMINAL, Place.ASSESSING_BODY));
		}
		ours.add(FigureBuilder.node("庁内連携システム", NodeKind.LINKAGE_SYSTEM, Place.ASSESSING_BODY));
		ours.add(FigureBuilder.node("統合宛名システム", NodeKind.LINKAGE_SYSTEM, Place.ASSESSING_BODY));
		builder.with(city(ours.toArray(FigureElement[]::new)),
				FigureBuilder.frame("機構", FrameKind.ORGANIZATION, Place.PLATFORM, FigureBuilder.node("中間サーバー", NodeKind.INTERMEDIATE_SERVER, Place.PLATFORM)),
				FigureBuilder.frame("国", FrameKind.ORGANIZATION, Place.STATE, FigureBuilder.node("情報提供ネットワークシステム", NodeKind.NETWORK, Place.STATE)));
		for (String body : List.of("他市区町村", "都道府県", "日本年金機構", "医療保険者", "税務署", "金融機関")) {
			builder.with(FigureBuilder.node(body, NodeKind.PUBLIC_BODY, Place.OTHER_BODY));
		}
		for (String affair : AFFAIRS) {
			builder.with(FigureBuilder.node(affair + "保守株式会社", NodeKind.CONTRACTOR, Place.CONTRACTOR));
		}
		for (String affair : AFFAIRS) {
			affair(builder, affair);
		}
		return builder.build("六十の箱と百二十の流れ");
	}

	/** Ten flows. */
	private static void affair(FigureBuilder builder, String affair) {
		String office = affair + "担当課";
		String system = affair + "システム";
		String terminal = affair + "窓口端末";
		String other = List.of("他市区町村", "都道府県", "日本年金機構", "医療保険者", "税務署", "金融機関").get(AFFAIRS.indexOf(affair) % 6);
		String person = AFFAIRS.indexOf(affair) % 4 == 3 ? "代理人" : "住民";
		builder.affair(affair).specific(1, "申請書", person, office).specific(1, "申請の内容", office, terminal).specific(1, "申請の記録", terminal, system)
				.specific(2, "世帯の情報", "庁内連携システム", system).specific(3, "照会", system, "統合宛名システム", "中間サーバー", "情報提供ネットワークシステム")
				.specific(3, "回答", "情報提供ネットワークシステム", "中間サーバー", "統合宛名システム", system).specific(4, "決定の記録", system, "庁内連携システム")
				.personal(5, "決定の内容", system, office).personal(5, "決定通知書", office, person).personal(6, "結果の報告", office, other)
				.link(Relation.ACCESS, "保守", system, affair + "保守株式会社");
	}

	/** More to say about each step than a page with the picture has room for. */
	static Figure longNotes() {
		Figure figure = new FigureBuilder().with(RESIDENT, city(FigureBuilder.node("窓口", NodeKind.DEPARTMENT, Place.ASSESSING_BODY), FigureBuilder.system("台帳システム")))
				.specific(1, "申請書", "住民", "窓口").specific(2, "記録", "窓口", "台帳システム").personal(3, "通知書", "窓口", "住民").build("長い備考");
		List<FigureStep> steps = figure.sections().get(0).steps().stream().map(step -> new FigureStep(step.key(), step.number(),
				"申請書の記載に漏れが無いことを窓口で確かめ、本人確認書類の提示を受け、申請した者が本人又は代理人であることを確かめてから受け付ける。".repeat(7),
				List.of("代理人が申請するときは、委任状の提出を受け、代理人の本人確認書類も確かめる。"))).toList();
		FigureSection section = figure.sections().get(0);
		return new Figure(figure.key(), figure.title(), figure.elements(), figure.flows(), figure.links(),
				List.of(new FigureSection(section.key(), section.heading(), section.title(), steps)));
	}

	private static FigureFrame city(FigureElement... elements) {
		return FigureBuilder.frame("市", FrameKind.ASSESSING_BODY, Place.ASSESSING_BODY, elements);
	}
}
