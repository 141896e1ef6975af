package org.nagare.document.outline;

import java.util.List;
import java.util.Optional;

import org.nagare.figure.geometry.LaidOutPage;
import org.nagare.form.text.Block;

/** What stands in a row. */
public sealed interface Content {

	/** Text, in blocks under their headings where several are responsible for it. Line breaks are meant. */
	record Words(List<Block> blocks) implements Content {
		public Words {
			blocks = List.copyOf(blocks);
		}
	}

	/** Names or lines, one below the other; counted from 1 where there are several. */
	record Lines(List<String> lines) implements Content {
		public Lines {
			lines = List.copyOf(lines);
		}

		public boolean isNumbered() {
			return lines.size() > 1;
		}
	}

	/**
	 * One choice between brackets, beside the list that it was chosen from.
	 *
	 * @param chosen the label; empty where nothing was chosen
	 * @param words  the words in the brackets of the choice
	 */
	record Choice(Optional<String> chosen, Optional<String> words, List<Option> options) implements Content {
		public Choice {
			options = List.copyOf(options);
		}
	}

	/**
	 * A choice of a list.
	 *
	 * @param text  as the form prints it there: «1) 1,000人未満»
	 * @param label as it stands between the brackets when it is chosen: «1,000人未満»
	 */
	record Option(String text, String label, boolean chosen) {
	}

	/** Boxes, marked or not, in groups where the form has them. */
	record Boxes(List<BoxGroup> groups) implements Content {
		public Boxes {
			groups = List.copyOf(groups);
		}
	}

	record BoxGroup(Optional<String> title, List<Box> boxes) {
		public BoxGroup {
			boxes = List.copyOf(boxes);
		}
	}

	/**
	 * @param bracket whether the form has room for words here
	 */
	record Box(State state, String label, boolean bracket, Optional<String> words) {
	}

	/** What stands in a box. */
	enum State {
		MARKED("○"), OPEN("　"),
		/** it is not known whether this has to be marked */
		UNDECIDED("？");

		private final String sign;

		State(String sign) {
			this.sign = sign;
		}

		public String sign() {
			return sign;
		}
	}

	/** A word that never breaks into lists or blocks: a date, a number, «-». */
	record Plain(String text) implements Content {
	}

	/** The pages of a figure; none where it was not drawn for this document. */
	record Pages(List<LaidOutPage> pages) implements Content {
		public Pages {
			pages = List.copyOf(pages);
		}

		/** The pages in words, for who sees no drawing. */
		public List<ToldPage> told() {
			return ToldPage.of(pages);
		}
	}

	/** References to other places of the document. */
	record Links(List<Link> links) implements Content {
		public Links {
			links = List.copyOf(links);
		}
	}

	record Link(String anchor, String text) {
	}

	/**
	 * Nobody has written here yet.
	 *
	 * @param reason  what is missing; empty for the public, who sees an empty cell
	 * @param choices what will be chosen from
	 */
	record Missing(Optional<String> reason, Optional<Content> choices) implements Content {
	}
}
