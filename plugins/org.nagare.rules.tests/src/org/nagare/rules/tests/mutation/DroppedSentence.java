package org.nagare.rules.tests.mutation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nagare.model.value.JapaneseDate;

/**
 * A sentence of a measure is gone. That one was there, only the state before tells: each example is given itself as the state before, and a
 * revision that only tidies words. Where no state before is kept, nobody can miss a sentence that he has never read.
 *
 * @param below where the examples with their states before are written
 */
record DroppedSentence(Path below) implements Mistake {

	private static final String CODE = "revision.measure-removed";
	private static final Pattern BLOCK = Pattern.compile("^(?:記載 [ⅢⅣ][^\\n]*|措置集 [^\\n]*)\\{\\n(?:(?!\\})[^\\n]*\\n)*\\}", Pattern.MULTILINE);
	/** In 記載 everything is of Ⅲ or Ⅳ, in a library what says so. */
	private static final Pattern TEXT = Pattern.compile("^ {4}(?![ⅠⅡⅤⅥ])[^\\s\"][^\"\\n]*(?:\"\"\"\\n((?:(?!\"\"\")[\\s\\S])*?) *\"\"\"|\"([^\"\\n]*)\")", Pattern.MULTILINE);
	private static final Pattern LINE = Pattern.compile("^ *(?!<|＜)\\S[^\\n]*\\n", Pattern.MULTILINE);
	private static final Pattern SENTENCE = Pattern.compile("[^。]+。");
	private static final Pattern REVISION = Pattern.compile("^改訂 [^\\n]*\\{\\n(?:(?!\\})[^\\n]*\\n)*\\}\\n?", Pattern.MULTILINE);
	private static final Pattern ASSESSMENT = Pattern.compile("^評価書 (\\S+)", Pattern.MULTILINE);

	@Override
	public String name() {
		return "a sentence of a measure is gone";
	}

	@Override
	public Set<String> codes() {
		return Set.of(CODE);
	}

	@Override
	public List<Mutation> mutations(ExampleProject example) {
		ExampleProject project = withStateBefore(example);
		List<Mutation> mutations = new ArrayList<>();
		for (Map.Entry<Path, String> file : project.texts().entrySet()) {
			for (Matcher block = BLOCK.matcher(file.getValue()); block.find();) {
				for (Matcher text = TEXT.matcher(file.getValue()).region(block.start(), block.end()); text.find();) {
					int group = text.group(1) == null ? 2 : 1;
					add(project, file, (group == 1 ? LINE : SENTENCE).matcher(file.getValue()).region(text.start(group), text.end(group)), mutations);
				}
			}
		}
		return mutations;
	}

	/** The only sentence of a text is no sentence of several. */
	private void add(ExampleProject project, Map.Entry<Path, String> file, Matcher sentence, List<Mutation> mutations) {
		List<Mutation> found = new ArrayList<>();
		while (sentence.find()) {
			String text = file.getValue();
			long line = 1 + text.substring(0, sentence.start()).chars().filter(c -> c == '\n').count();
			String where = project.folder().nameOf(file.getKey()) + ":" + line + (found.isEmpty() || !sentence.group().endsWith("。") ? "" : " (" + (found.size() + 1) + ")");
			found.add(new Mutation(name(), codes(), project, file.getKey(), where, text.substring(0, sentence.start()) + text.substring(sentence.end())));
		}
		if (found.size() > 1) {
			mutations.addAll(found);
		}
	}

	private ExampleProject withStateBefore(ExampleProject example) {
		try {
			Path root = below.resolve(example.name());
			String day = JapaneseDate.of(example.day()).orElseThrow().toString();
			for (Map.Entry<Path, String> file : example.texts().entrySet()) {
				String name = example.folder().nameOf(file.getKey());
				String text = REVISION.matcher(file.getValue()).replaceAll("");
				write(root.resolve(name), text);
				write(root.resolve("前版").resolve("写し").resolve(name), text);
				for (Matcher assessment = ASSESSMENT.matcher(text); assessment.find();) {
					write(root.resolve("改訂-" + assessment.group(1) + ".nagare"), "所属 " + assessment.group(1) + "\n改訂 " + day + " 前版 \"写し\" { 事後 \"文言の整理であり、重要な変更に当たらない。\" }\n");
				}
			}
			Files.copy(example.folder().settings(), root.resolve(example.folder().settings().getFileName().toString()));
			return ExampleProject.read(root, example.day());
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static void write(Path file, String text) throws IOException {
		Files.createDirectories(file.getParent());
		Files.writeString(file, text);
	}
}
