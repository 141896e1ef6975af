package org.nagare.figure.tests;

import java.util.List;

import org.nagare.figure.model.EntrustmentLink.Relation;
import org.nagare.figure.model.Figure;
import org.nagare.figure.model.FigureNode;
import org.nagare.figure.model.FrameKind;
import org.nagare.figure.model.NodeKind;
import org.nagare.figure.model.Place;

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
		return List.of(new Example("one-node", oneNode()), new Example("self-loops", selfLoops()),
				new Example("both-directions", bothDirections()), new Example("parallel-flows", parallelFlows()),
				new Example("long-names", longNames()), new Example("nested-boundaries", nestedBoundaries()),
				new Example("re-entrustment-chain", chain()), new Example("strange-characters", strangeCharacters()),
				new Example("high-stack", highStack()));
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

	private static org.nagare.figure.model.FigureFrame city(FigureNode... nodes) {
		return FigureBuilder.frame("市", FrameKind.ASSESSING_BODY, Place.ASSESSING_BODY, nodes);
	}
}
