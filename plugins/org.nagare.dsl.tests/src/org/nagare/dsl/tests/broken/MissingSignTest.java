package org.nagare.dsl.tests.broken;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.resource.XtextResource;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.nagare.dsl.messages.MessageLanguage;
import org.nagare.dsl.project.NagareLanguage;
import org.nagare.dsl.project.NagareProject;
import org.nagare.dsl.project.ProjectFolder;
import org.nagare.dsl.project.ProjectSearch;
import org.nagare.dsl.project.SourceProblem;
import org.nagare.model.Named;
import org.nagare.testing.Checkout;

/**
 * Every brace, quote and arrow of the examples is left out, one after the other: it is told once, where it is missing, by its name, and the rest
 * of the text still counts; so a slip of another kind at the end of the same text is told beside it, and what stands behind that slip is there, too.
 */
class MissingSignTest {

	/** One of so many signs is left out; {@code -Dsampled=1} leaves out each. */
	private static final int SAMPLED = Integer.getInteger("sampled", 19);
	private static final List<String> EXAMPLES = List.of("vaccination", "resident-registry", "maternal-health", "city");
	/** Stands at the end of each text: a slip of its own, with something sound before it and behind it. */
	private static final String PLANTED = "\n関係者 植えた人 本人\n帳票 植えたもの : \"紙\" 個人番号なし。\n関係者 植えた後の人 本人\n";
	private static final Set<String> PLANTED_NAMES = Set.of("植えた人", "植えたもの", "植えた後の人");

	private final NagareLanguage language = NagareLanguage.start(MessageLanguage.JAPANESE);

	/** A sign of a text, and the lines between which it is missing once it is left out. */
	private record Sign(Path file, String sign, String written, int offset, int firstLine, int lastLine) {
	}

	@TestFactory
	List<DynamicTest> oneFindingForOneMissingSign() {
		return EXAMPLES.stream().map(example -> DynamicTest.dynamicTest(example, () -> {
			ProjectFolder folder = ProjectSearch.find(Checkout.example(example)).get(0);
			Map<Path, String> texts = new LinkedHashMap<>();
			for (Path file : folder.files()) {
				texts.put(file, Files.readString(file));
			}
			NagareProject sound = language.read(folder, texts);
			assertEquals(List.of(), language.check(sound));
			Map<String, int[]> counts = new TreeMap<>();
			List<String> wrong = new ArrayList<>();
			List<Sign> signs = signs(sound, folder);
			assertTrue(signs.size() > 250, "signs: " + signs.size());
			for (int i = example.length() % SAMPLED; i < signs.size(); i += SAMPLED) {
				Sign sign = signs.get(i);
				int[] count = counts.computeIfAbsent(sign.sign(), any -> new int[2]);
				count[1]++;
				List<String> complaints = complaints(sign, folder, texts);
				if (complaints.isEmpty()) {
					count[0]++;
				} else {
					wrong.add(folder.nameOf(sign.file()) + ":" + sign.firstLine() + " " + sign.sign() + " " + complaints);
				}
			}
			StringBuilder told = new StringBuilder(example);
			counts.forEach((sign, count) -> told.append("  ").append(sign).append(' ').append(count[0]).append('/').append(count[1]));
			System.out.println(told);
			assertEquals(List.of(), wrong, told + "\n" + String.join("\n", wrong));
		})).toList();
	}

	private List<String> complaints(Sign sign, ProjectFolder folder, Map<Path, String> texts) throws IOException {
		String text = texts.get(sign.file());
		String broken = text.substring(0, sign.offset()) + text.substring(sign.offset() + sign.written().length()) + PLANTED;
		Map<Path, String> changed = new LinkedHashMap<>(texts);
		changed.put(sign.file(), broken);
		NagareProject project = language.read(folder, changed);
		List<SourceProblem> problems = language.check(project);
		String file = folder.nameOf(sign.file());
		int planted = (int) broken.lines().count() - 1;
		List<String> complaints = new ArrayList<>();
		List<SourceProblem> slips = problems.stream().filter(problem -> !(problem.line() == planted && problem.file().equals(file) && problem.code().equals("syntax.superfluous"))).toList();
		if (slips.size() == problems.size()) {
			complaints.add("the other slip is not told");
		}
		if (slips.size() != 1) {
			complaints.add(slips.stream().map(slip -> slip.code() + " " + (slip.file().equals(file) ? "" : slip.file()) + ":" + slip.line() + " " + slip.message()).toList().toString());
		} else {
			SourceProblem slip = slips.get(0);
			if (!slip.file().equals(file) || slip.line() < sign.firstLine() || slip.line() > sign.lastLine()) {
				complaints.add("told at " + slip.line() + " " + slip.message());
			} else if (!slip.message().contains("«" + sign.sign().substring(0, sign.sign().length() - 1) + "»")) {
				complaints.add(slip.code() + " " + slip.message());
			}
		}
		Set<String> lost = names(language.read(folder, texts));
		lost.addAll(PLANTED_NAMES);
		lost.removeAll(names(project));
		lost.removeIf(name -> text.lines().skip(sign.firstLine() - 1L).findFirst().orElse("").contains(name));
		if (!lost.isEmpty()) {
			complaints.add("lost " + lost);
		}
		return complaints;
	}

	private static Set<String> names(NagareProject project) {
		Set<String> names = new TreeSet<>();
		for (XtextResource text : project.texts()) {
			EcoreUtil.getAllProperContents(text, false).forEachRemaining(thing -> {
				if (thing instanceof Named named && named.getName() != null) {
					names.add(named.getName());
				}
			});
		}
		return names;
	}

	private static List<Sign> signs(NagareProject project, ProjectFolder folder) {
		List<Sign> signs = new ArrayList<>();
		for (int i = 0; i < project.texts().size(); i++) {
			Path file = folder.files().get(i);
			List<ILeafNode> leaves = new ArrayList<>();
			project.texts().get(i).getParseResult().getRootNode().getLeafNodes().forEach(leaf -> {
				if (!leaf.isHidden()) {
					leaves.add(leaf);
				}
			});
			for (int leaf = 0; leaf < leaves.size(); leaf++) {
				ILeafNode node = leaves.get(leaf);
				String text = node.getText();
				int start = node.getStartLine();
				int before = leaf == 0 ? start : leaves.get(leaf - 1).getEndLine();
				int after = leaf + 1 == leaves.size() ? start + 2 : leaves.get(leaf + 1).getStartLine();
				if (text.equals("{") || text.equals("→")) {
					signs.add(new Sign(file, text + "-", text, node.getOffset(), start, start));
				} else if (text.equals("}")) {
					signs.add(new Sign(file, "}-", text, node.getOffset(), before, after));
				} else if (text.startsWith("\"\"\"") || text.startsWith("\"") || text.startsWith("「")) {
					String opening = text.startsWith("\"\"\"") ? "\"\"\"" : text.substring(0, 1);
					String closing = opening.equals("「") ? "」" : opening;
					signs.add(new Sign(file, opening + "<", opening, node.getOffset(), start, start));
					signs.add(new Sign(file, closing + ">", closing, node.getEndOffset() - closing.length(), start, start));
				}
			}
		}
		return signs;
	}
}
