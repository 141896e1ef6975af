package org.nagare.benchmarks.figure;

import java.util.ArrayList;
import java.util.List;

import org.nagare.figure.model.Figure;
import org.nagare.figure.model.FigureElement;
import org.nagare.figure.model.FigureFlow;
import org.nagare.figure.model.FigureFrame;
import org.nagare.figure.model.FigureNode;
import org.nagare.figure.model.FigureSection;
import org.nagare.figure.model.FigureStep;
import org.nagare.figure.model.FlowKind;
import org.nagare.figure.model.NodeKind;

/** A synthetic figure as a text that the program reads, to measure the whole command. */
public final class SyntheticText {

	private SyntheticText() {
	}

	public static String of(Figure figure) {
		StringBuilder text = new StringBuilder();
		for (FigureElement element : figure.elements()) {
			declare(element, text);
		}
		text.append("ファイル 情報 \"情報ファイル\" {\n    保有 台帳の管理システム3\n    項目 個人番号 : 個人番号\n}\n");
		for (FigureSection section : figure.sections()) {
			text.append("業務 ").append(section.title()).append(" {\n");
			for (FigureStep step : section.steps()) {
				text.append("    手順 ").append(step.key()).append(" \"").append(step.sentence()).append("\" {\n");
				for (FigureFlow flow : figure.flows()) {
					if (flow.step().equals(step.key())) {
						List<String> path = new ArrayList<>(flow.path());
						text.append("        ").append(String.join(" → ", path)).append(" : \"").append(flow.payload())
								.append(flow.kind() == FlowKind.SPECIFIC_PERSONAL_INFORMATION ? "\" 個人番号あり" : "\" 個人番号なし").append(" 方法 専用線\n");
					}
				}
				text.append("    }\n");
			}
			text.append("}\n");
		}
		return text.append("評価書 大きさ \"大きさ\" {\n    実施機関 市\n    事務 \"大きさを測る事務\"\n}\n").toString();
	}

	private static void declare(FigureElement element, StringBuilder text) {
		if (element instanceof FigureFrame frame) {
			boolean body = frame.key().equals("市");
			text.append(body ? "機関 市 \"市\" 地方公共団体 {\n" : "境界 " + frame.key() + " \"" + frame.label() + "\" 責任 利用団体 {\n");
			for (FigureElement child : frame.children()) {
				boolean department = child instanceof FigureNode node && node.kind() == NodeKind.DEPARTMENT;
				text.append(department ? "    部署 " : "    システム ").append(child.key()).append('\n');
			}
			text.append("}\n");
		} else if (element instanceof FigureNode node) {
			text.append(node.kind() == NodeKind.DATA_SUBJECT ? "関係者 " + node.key() + " \"" + node.label() + "\" 本人\n"
					: "機関 " + node.key() + " \"" + node.label() + "\" 地方公共団体\n");
		}
	}
}
