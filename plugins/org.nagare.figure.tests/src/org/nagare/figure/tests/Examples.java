package org.nagare.figure.tests;

import java.util.List;
import java.util.stream.Stream;

import org.nagare.figure.model.EntrustmentLink.Relation;
import org.nagare.figure.model.Figure;
import org.nagare.figure.model.FigureNode;
import org.nagare.figure.model.FlowKind;
import org.nagare.figure.model.FrameKind;
import org.nagare.figure.model.NodeKind;
import org.nagare.figure.model.Place;
import org.nagare.figure.view.Difference;

/** Figures with one difficulty each. */
final class Examples {
	private static final FigureNode RESIDENT = FigureBuilder.node("住民", NodeKind.DATA_SUBJECT, Place.PERSON);

	private Examples() {
	}

	/** A golden case. */
	record Example(String name, Figure figure) {
		@Override
		public String toString() {
			return name;
		}
	}

	static List<Example> all() {
		return Stream.concat(small().stream(), Stream.of(new Example("sixty-nodes", LargeExamples.sixtyNodes()))).toList();
	}

	/** Those that are quickly laid out. */
	static List<Example> small() {
		return List.of(new Example("one-node", oneNode()), new Example("self-loops", selfLoops()),
				new Example("both-directions", bothDirections()), new Example("parallel-flows", parallelFlows()),
				new Example("long-names", longNames()), new Example("nested-boundaries", nestedBoundaries()),
				new Example("re-entrustment-chain", chain()), new Example("strange-characters", strangeCharacters()),
				new Example("high-stack", highStack()), new Example("names-of-twenty", namesOfTwenty()),
				new Example("two-level-numbering", LargeExamples.twoLevelNumbering()), new Example("undecided-and-exceptions", undecidedAndExceptions()),
				new Example("every-kind", everyKind()), new Example("contractors-in-frames", contractorsInFrames()),
				new Example("network-exchange", networkExchange()), new Example("difference", difference()),
				new Example("long-notes", LargeExamples.longNotes()));
	}

	static Figure oneNode() {
		return new FigureBuilder().with(FigureBuilder.system("台帳システム")).build("一つの箱");
	}

	static Figure selfLoops() {
		return new FigureBuilder().with(RESIDENT, FigureBuilder.system("台帳システム"))
				.specific(1, "届出書", "住民", "台帳システム").specific(2, "更新する記録", "台帳システム", "台帳システム")
				.personal(3, "集計", "台帳システム", "台帳システム").build("自分に戻る流れ");
	}

	static Figure bothDirections() {
		return new FigureBuilder().with(RESIDENT, city(FigureBuilder.system("台帳システム"), FigureBuilder.system("連携システム")))
				.specific(1, "申請書", "住民", "台帳システム").personal(2, "通知書", "台帳システム", "住民")
				.specific(3, "照会", "台帳システム", "連携システム").specific(3, "回答", "連携システム", "台帳システム").build("往復する流れ");
	}

	static Figure parallelFlows() {
		FigureBuilder builder = new FigureBuilder().with(RESIDENT, city(FigureBuilder.system("台帳システム")));
		for (int step = 1; step <= 8; step++) {
			builder.specific(step, "届出書その" + step, "住民", "台帳システム");
		}
		return builder.build("並んだ流れ");
	}

	static Figure longNames() {
		String name = "きわめて長い名前を持つために幾行にも折り返さなければならない予防接種等の記録の管理及び照会並びに統計作成支援共通基盤連携システム";
		return new FigureBuilder().with(RESIDENT, city(FigureBuilder.system(name), FigureBuilder.system("短い")))
				.specific(1, "個人番号、氏名、生年月日、性別、住所、世帯主、続柄、住民となった日、転出予定年月日及び異動の履歴の全部", "住民", name)
				.personal(2, "統計", name, "短い").build("長い名前");
	}

	static Figure nestedBoundaries() {
		return new FigureBuilder()
				.with(RESIDENT,
						FigureBuilder.frame("市", FrameKind.ASSESSING_BODY, Place.ASSESSING_BODY,
								FigureBuilder.frame("福祉部", FrameKind.DEPARTMENT, Place.ASSESSING_BODY,
										FigureBuilder.node("福祉課", NodeKind.DEPARTMENT, Place.ASSESSING_BODY),
										FigureBuilder.frame("クラウド", FrameKind.BOUNDARY, Place.ASSESSING_BODY,
												FigureBuilder.system("福祉システム"), FigureBuilder.system("保管システム"))),
								FigureBuilder.system("住基システム")),
						FigureBuilder.node("国の機関", NodeKind.STATE, Place.STATE))
				.specific(1, "申請書", "住民", "福祉課").specific(2, "申請の記録", "福祉課", "福祉システム")
				.specific(3, "住民の情報", "住基システム", "福祉システム").specific(4, "控え", "福祉システム", "保管システム")
				.specific(5, "報告", "福祉システム", "国の機関").build("三重の枠");
	}

	static Figure chain() {
		FigureBuilder builder = new FigureBuilder().with(RESIDENT, city(FigureBuilder.system("台帳システム")));
		builder.specific(1, "申請書", "住民", "台帳システム");
		String previous = "台帳システム";
		for (int link = 1; link <= 5; link++) {
			String name = "第" + link + "株式会社";
			builder.with(FigureBuilder.node(name, link == 1 ? NodeKind.CONTRACTOR : NodeKind.SUBCONTRACTOR, Place.CONTRACTOR));
			builder.link(link == 1 ? Relation.ACCESS : Relation.RE_ENTRUSTMENT, link == 1 ? "運用及び保守" : "一部の作業", previous,
					name);
			previous = name;
		}
		return builder.build("再委託の連鎖");
	}

	static Figure strangeCharacters() {
		String angle = "<記録>&\"台帳\"";
		String control = "制御\u0001文字\u000B入り";
		String rare = "𠮷野家\uDB40\uDD00が\u3099ﾊﾝｶｸ";
		return new FigureBuilder().with(FigureBuilder.system(angle), FigureBuilder.system(control), FigureBuilder.system(rare))
				.specific(1, "a<b & c>d", angle, control).personal(2, "～と〜と\uD842\uDFB7", control, rare).build("変わった文字 <&>");
	}

	static Figure highStack() {
		return new FigureBuilder()
				.with(RESIDENT,
						city(FigureBuilder.node("窓口", NodeKind.DEPARTMENT, Place.ASSESSING_BODY), FigureBuilder.system("住基"),
								FigureBuilder.system("連携"), FigureBuilder.system("台帳"), FigureBuilder.system("宛名"),
								FigureBuilder.node("端末", NodeKind.TERMINAL, Place.ASSESSING_BODY)),
						FigureBuilder.node("国", NodeKind.STATE, Place.STATE))
				.specific(1, "申請書", "住民", "窓口").specific(2, "住民の情報", "住基", "連携", "台帳").personal(3, "通知", "窓口", "端末")
				.specific(4, "副本", "台帳", "宛名", "国").specific(5, "回答", "国", "端末", "台帳").specific(6, "番号", "住基", "宛名")
				.build("高い積み重ね");
	}

	static Figure namesOfTwenty() {
		return new FigureBuilder()
				.with(FigureBuilder.node("届出をする住民又はその法定代理人等の者", NodeKind.DATA_SUBJECT, Place.PERSON),
						city(FigureBuilder.node("市民生活部市民課住民記録担当窓口第一係長", NodeKind.DEPARTMENT, Place.ASSESSING_BODY),
								FigureBuilder.system("住民記録及び印鑑登録証明書管理システム"), FigureBuilder.system("庁内情報連携及び統合宛名管理システム")),
						FigureBuilder.node("都道府県後期高齢者医療広域連合事務局", NodeKind.PUBLIC_BODY, Place.OTHER_BODY))
				.specific(1, "転入届及び転居届並びに世帯変更届の届出書", "届出をする住民又はその法定代理人等の者", "市民生活部市民課住民記録担当窓口第一係長")
				.specific(2, "届け出られた異動の年月日及び事由の記録", "市民生活部市民課住民記録担当窓口第一係長", "住民記録及び印鑑登録証明書管理システム")
				.specific(3, "住民票に記載された四情報と世帯の情報", "住民記録及び印鑑登録証明書管理システム", "庁内情報連携及び統合宛名管理システム", "都道府県後期高齢者医療広域連合事務局")
				.personal(4, "届出を受け付けたことを知らせる受付票", "市民生活部市民課住民記録担当窓口第一係長", "届出をする住民又はその法定代理人等の者").build("二十字の名前");
	}

	static Figure undecidedAndExceptions() {
		return new FigureBuilder()
				.with(RESIDENT, city(FigureBuilder.node("窓口", NodeKind.DEPARTMENT, Place.ASSESSING_BODY), FigureBuilder.system("台帳システム")),
						FigureBuilder.node("県", NodeKind.PUBLIC_BODY, Place.OTHER_BODY))
				.specific(1, "申請書", "住民", "窓口").specific(2, "申請の記録", "窓口", "台帳システム")
				.flow(3, FlowKind.UNDECIDED, "報告書", "台帳システム", "県").personal(4, "通知書", "窓口", "住民")
				.exception(1, "申請書の写し", "窓口の端末が使えないとき", "窓口", "県").build("種別が決まらない流れと例外");
	}

	/** Each shape and icon once. */
	static Figure everyKind() {
		FigureBuilder builder = new FigureBuilder();
		String previous = null;
		for (NodeKind kind : NodeKind.values()) {
			String name = kind == NodeKind.OPEN_SUBCONTRACTOR ? "未定" : kind.japanese();
			Place place = switch (kind) {
				case DATA_SUBJECT, OTHER_PERSON -> Place.PERSON;
				case INTERMEDIATE_SERVER, NETWORK -> Place.PLATFORM;
				case STATE -> Place.STATE;
				case PUBLIC_BODY, COMPANY, RECIPIENT_TABLE, OTHER_BODY, WITHHELD -> Place.OTHER_BODY;
				case CONTRACTOR, SUBCONTRACTOR, OPEN_SUBCONTRACTOR -> Place.CONTRACTOR;
				case DEPARTMENT, SYSTEM, LINKAGE_SYSTEM, SHARED_SYSTEM, TERMINAL -> Place.ASSESSING_BODY;
			};
			builder.with(FigureBuilder.node(name, kind, place));
			if (previous != null) {
				builder.specific(kind.ordinal() / 6 + 1, "記録", previous, name);
			}
			previous = kind.ordinal() % 3 == 2 ? null : name;
		}
		return builder.build("すべての種類の箱");
	}

	static Figure contractorsInFrames() {
		return new FigureBuilder()
				.with(RESIDENT, city(FigureBuilder.node("給付課", NodeKind.DEPARTMENT, Place.ASSESSING_BODY), FigureBuilder.system("給付システム")),
						FigureBuilder.frame("株式会社なぎさ情報", FrameKind.CONTRACTOR, Place.CONTRACTOR,
								FigureBuilder.node("運用拠点", NodeKind.CONTRACTOR, Place.CONTRACTOR), FigureBuilder.system("予備のシステム")),
						FigureBuilder.node("合同会社みさき保守", NodeKind.SUBCONTRACTOR, Place.CONTRACTOR),
						FigureBuilder.node("あさひ発送株式会社", NodeKind.CONTRACTOR, Place.CONTRACTOR))
				.specific(1, "申請書", "住民", "給付課").specific(2, "申請の記録", "給付課", "給付システム")
				.specific(3, "控え", "給付システム", "予備のシステム").personal(4, "宛名", "給付システム", "あさひ発送株式会社")
				.personal(5, "通知書", "あさひ発送株式会社", "住民").link(Relation.ACCESS, "運用及び保守", "給付システム", "運用拠点")
				.link(Relation.RE_ENTRUSTMENT, "設備の点検", "運用拠点", "合同会社みさき保守").build("枠に入った委託先");
	}

	static Figure networkExchange() {
		return new FigureBuilder()
				.with(RESIDENT, city(FigureBuilder.node("福祉課", NodeKind.DEPARTMENT, Place.ASSESSING_BODY), FigureBuilder.system("福祉システム"),
						FigureBuilder.node("統合宛名システム", NodeKind.LINKAGE_SYSTEM, Place.ASSESSING_BODY)),
						FigureBuilder.frame("機構", FrameKind.ORGANIZATION, Place.PLATFORM,
								FigureBuilder.frame("中間サーバー・プラットフォーム", FrameKind.BOUNDARY, Place.PLATFORM,
										FigureBuilder.node("中間サーバー", NodeKind.INTERMEDIATE_SERVER, Place.PLATFORM))),
						FigureBuilder.frame("国", FrameKind.ORGANIZATION, Place.STATE,
								FigureBuilder.node("情報提供ネットワークシステム", NodeKind.NETWORK, Place.STATE)),
						FigureBuilder.node("他市区町村", NodeKind.PUBLIC_BODY, Place.OTHER_BODY), FigureBuilder.node("日本年金機構", NodeKind.PUBLIC_BODY, Place.OTHER_BODY))
				.specific(1, "申請書", "住民", "福祉課").specific(2, "申請の記録", "福祉課", "福祉システム")
				.specific(3, "副本", "福祉システム", "統合宛名システム", "中間サーバー")
				.specific(4, "照会", "福祉システム", "統合宛名システム", "中間サーバー", "情報提供ネットワークシステム", "日本年金機構")
				.specific(4, "年金の額", "日本年金機構", "情報提供ネットワークシステム", "中間サーバー", "統合宛名システム", "福祉システム")
				.specific(5, "照会", "他市区町村", "情報提供ネットワークシステム", "中間サーバー")
				.specific(5, "給付の額", "中間サーバー", "情報提供ネットワークシステム", "他市区町村").build("情報提供ネットワークシステムによる連携");
	}

	static Figure difference() {
		Figure before = new FigureBuilder().with(RESIDENT, city(FigureBuilder.node("窓口", NodeKind.DEPARTMENT, Place.ASSESSING_BODY), FigureBuilder.system("旧台帳"),
				FigureBuilder.system("連携システム"))).specific(1, "届出書", "住民", "窓口").specific(2, "記録", "窓口", "旧台帳").specific(3, "異動", "旧台帳", "連携システム").build("届出");
		Figure after = new FigureBuilder().with(RESIDENT, city(FigureBuilder.node("窓口", NodeKind.DEPARTMENT, Place.ASSESSING_BODY), FigureBuilder.system("新台帳"),
				FigureBuilder.system("連携システム"))).specific(1, "届出書", "住民", "窓口").specific(2, "記録", "窓口", "新台帳").specific(3, "異動", "新台帳", "連携システム")
				.personal(4, "受付票", "窓口", "住民").build("届出");
		return Difference.between(before, after);
	}

	private static org.nagare.figure.model.FigureFrame city(FigureNode... nodes) {
		return FigureBuilder.frame("市", FrameKind.ASSESSING_BODY, Place.ASSESSING_BODY, nodes);
	}
}
