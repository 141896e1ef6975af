package org.nagare.dsl.ide.completion;

import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.lsp4j.CompletionItemKind;
import org.nagare.dsl.form.FormItem;

/** The rest of a path to an item, with the label of the item; where something repeats, a place to name it. */
record ItemProposal(EntryPlaces.Rest rest, boolean snippets) {

	private static final String PLAIN_WORD = "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{L}\\p{Nd}ー々〇・①-⑳Ⅰ-Ⅻ]+";

	String path() {
		return rest.path().stream().map(FormItem.Segment::toString).collect(Collectors.joining("."));
	}

	boolean derived() {
		return rest.item().derived();
	}

	/** By the beginning of the path, or by any part of the label. */
	boolean isFoundBy(String prefix) {
		return path().startsWith(prefix) || rest.item().label().contains(prefix);
	}

	/** A client that knows no places to fill gets the path as far as the bracket in which something has to be named. */
	String inserted() {
		List<FormItem.Segment> segments = rest.path();
		StringBuilder text = new StringBuilder();
		int place = 0;
		for (FormItem.Segment segment : segments) {
			text.append(text.isEmpty() ? "" : ".").append(segment.word());
			if (segment.repeats().isPresent()) {
				if (!snippets) {
					return text.append('(').toString();
				}
				place++;
				text.append("(${").append(place).append(':').append(segment.repeats().get()).append("})");
			}
		}
		return text.toString();
	}

	String description() {
		return rest.item().label() + (derived() ? "（モデルから導かれる。替えるときは上書き）" : "");
	}

	/** What the client compares with what is typed: the label where that has led here, else the path before the label. */
	Proposal proposal(String prefix) {
		boolean byPath = path().startsWith(prefix);
		String label = rest.item().label();
		String filter = byPath ? path() + " " + label : label.substring(label.indexOf(prefix));
		StringBuilder help = new StringBuilder("**" + label + "**");
		rest.item().guidance().ifPresent(text -> help.append("\n\n").append(text));
		if (!rest.item().choices().isEmpty()) {
			help.append("\n");
			rest.item().choices().forEach(choice -> help.append("\n- ").append(choice.label()));
		}
		boolean places = snippets && rest.path().stream().anyMatch(segment -> segment.repeats().isPresent());
		return new Proposal(derived() ? CompletionItemKind.Reference : CompletionItemKind.Field, filter, help.toString(), places);
	}

	/** A choice as it is written: in 「」 where it is no plain word. */
	static String written(String label) {
		return label.matches(PLAIN_WORD) ? label : "「" + label + "」";
	}
}
