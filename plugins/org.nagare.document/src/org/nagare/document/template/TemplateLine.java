package org.nagare.document.template;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A line of a template: words and fields. {@code \{{} stands for two braces that begin no field. */
record TemplateLine(int number, String text, List<Field> fields) {

	private static final String OPEN = "{{";
	private static final String CLOSE = "}}";
	private static final String ESCAPED = "\\{{";

	TemplateLine {
		fields = List.copyOf(fields);
	}

	/** Reads a line; what is no field although it begins like one is told. */
	static TemplateLine read(int number, String text, List<TemplateProblem> problems) {
		List<Field> fields = new ArrayList<>();
		for (int open = text.indexOf(OPEN); open >= 0; open = text.indexOf(OPEN, open)) {
			if (open > 0 && text.charAt(open - 1) == '\\') {
				open += OPEN.length();
				continue;
			}
			int close = text.indexOf(CLOSE, open);
			if (close < 0) {
				problems.add(new TemplateProblem(number, open + 1, "«{{» に «}}» がありません。欄は {{Ⅰ.1.①}} のように書き、文字の «{{» は «\\{{» と書きます。",
						"«{{» is not followed by «}}». A field is written {{Ⅰ.1.①}}, two braces as such \\{{."));
				break;
			}
			String inside = text.substring(open + OPEN.length(), close).strip();
			int colon = inside.lastIndexOf(':');
			String word = colon < 0 ? "" : inside.substring(colon + 1).strip();
			Optional<Field.Aspect> aspect = Arrays.stream(Field.Aspect.values()).filter(each -> each.word().equals(word)).findFirst();
			if (aspect.isPresent()) {
				fields.add(new Field(colon < 0 ? inside : inside.substring(0, colon).strip(), aspect.get(), open, close + CLOSE.length()));
			} else {
				String known = Arrays.stream(Field.Aspect.values()).map(Field.Aspect::word).filter(each -> !each.isEmpty()).collect(Collectors.joining("、"));
				problems.add(new TemplateProblem(number, open + 1, "«:" + word + "» は使えません。使えるのは :" + known.replace("、", "、:") + " です。",
						"«:" + word + "» is not known. There are: :" + known.replace("、", ", :") + "."));
			}
			open = close + CLOSE.length();
		}
		return new TemplateLine(number, text, fields);
	}

	/** Braces between two places that are meant as such. */
	List<Replacement> escapes(int from, int to) {
		List<Replacement> escapes = new ArrayList<>();
		for (int at = text.indexOf(ESCAPED, from); at >= 0 && at + ESCAPED.length() <= to; at = text.indexOf(ESCAPED, at + ESCAPED.length())) {
			escapes.add(new Replacement(at, at + ESCAPED.length(), OPEN, false));
		}
		return escapes;
	}
}
