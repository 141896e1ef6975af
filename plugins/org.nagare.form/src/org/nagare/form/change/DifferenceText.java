package org.nagare.form.change;

import java.util.List;

import org.nagare.form.answer.ChangeRow;
import org.nagare.form.text.Passage;

/** Differences and rows of changes for people. */
public final class DifferenceText {

	private DifferenceText() {
	}

	public static String differences(List<Comparison> comparisons) {
		StringBuilder text = new StringBuilder();
		for (Comparison comparison : comparisons) {
			List<Differences.Difference> all = Differences.of(comparison);
			text.append(text.isEmpty() ? "" : "\n").append(title(comparison)).append(": 変わった欄 ").append(all.size()).append('\n');
			comparison.renamed().forEach(renamed -> text.append("  名前の変更: ").append(renamed.before().path()).append(" → ").append(renamed.after().path()).append('\n'));
			for (Differences.Difference change : all) {
				String kind = switch (change.kind()) {
					case ADDED -> "追加";
					case REMOVED -> "削除";
					case CHANGED -> "変更";
				};
				text.append(kind).append(' ').append(change.place()).append(' ').append(change.label()).append(change.important() ? " ※" : "").append("  [")
						.append(change.path()).append("]\n");
				change.before().ifPresent(before -> lines(text, "前", before));
				change.after().ifPresent(after -> lines(text, "後", after));
			}
		}
		return text.toString();
	}

	private static void lines(StringBuilder text, String mark, String words) {
		String[] lines = words.split("\n", -1);
		for (int i = 0; i < lines.length; i++) {
			text.append("  ").append(i == 0 ? mark + ": " : "    ").append(lines[i]).append('\n');
		}
	}

	/** A table of changes in Markdown. */
	public static String markdown(List<DifferenceJson.Revised> all) {
		StringBuilder text = new StringBuilder();
		for (DifferenceJson.Revised revised : all) {
			text.append(text.isEmpty() ? "" : "\n").append("# ").append(title(revised.comparison())).append(" (別添3)変更箇所\n\n");
			text.append("| 変更日 | 項目 | 変更前の記載 | 変更後の記載 | 提出時期 | 提出時期に係る説明 |\n|---|---|---|---|---|---|\n");
			for (ChangeRow row : revised.table().rows()) {
				text.append("| ").append(cell(row.date())).append(" | ").append(cell(row.item())).append(" | ").append(cell(row.before())).append(" | ")
						.append(cell(row.after())).append(" | ").append(cell(row.timing().orElse(Passage.MISSING))).append(" | ")
						.append(cell(row.explanation().orElse(Passage.MISSING))).append(" |\n");
			}
		}
		return text.toString();
	}

	private static String cell(String words) {
		return words.replace("\\", "\\\\").replace("|", "\\|").replace("&", "&amp;").replace("<", "&lt;").replace("\n", "<br>");
	}

	private static String title(Comparison comparison) {
		return comparison.later().form().name() + "（" + comparison.later().form().edition().id() + "）";
	}
}
