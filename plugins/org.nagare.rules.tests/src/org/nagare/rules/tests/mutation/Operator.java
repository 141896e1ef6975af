package org.nagare.rules.tests.mutation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A mistake that fits any project: where it can be made, what is made of what stands there, and the codes of which one must appear.
 *
 * @param change what takes the place of the first group, or of the whole where there is none
 * @param fits   whether it is a mistake at that place of that project
 */
record Operator(String name, Set<String> codes, Pattern place, BiFunction<MatchResult, ExampleProject, String> change, BiPredicate<MatchResult, ExampleProject> fits) implements Mistake {

	private static final Pattern COMMENT = Pattern.compile("(?m)(?<![^\\s])//[^\\n]*$");

	/** Takes away what is found. */
	static Operator drop(String name, String codes, String place) {
		return replace(name, codes, place, "");
	}

	static Operator replace(String name, String codes, String place, String with) {
		return change(name, codes, place, found -> with);
	}

	static Operator change(String name, String codes, String place, Function<MatchResult, String> change) {
		return changeKnowing(name, codes, place, (found, project) -> change.apply(found));
	}

	/** The same where what is made of it depends on what the project declares elsewhere. */
	static Operator changeKnowing(String name, String codes, String place, BiFunction<MatchResult, ExampleProject, String> change) {
		return new Operator(name, Set.of(codes.split(" ")), Pattern.compile(place, Pattern.MULTILINE), change, (found, project) -> true);
	}

	/** The same where a condition holds. */
	Operator where(BiPredicate<MatchResult, ExampleProject> condition) {
		return new Operator(name, codes, place, change, (found, project) -> fits.test(found, project) && condition.test(found, project));
	}

	/** The same in projects in whose texts a pattern is found. */
	Operator in(String pattern) {
		Pattern wanted = Pattern.compile(pattern, Pattern.MULTILINE);
		return where((found, project) -> wanted.matcher(project.all()).find());
	}

	/** The same in projects in whose texts a pattern is not found. */
	Operator notIn(String pattern) {
		Pattern unwanted = Pattern.compile(pattern, Pattern.MULTILINE);
		return where((found, project) -> !unwanted.matcher(project.all()).find());
	}

	@Override
	public List<Mutation> mutations(ExampleProject project) {
		List<Mutation> mutations = new ArrayList<>();
		for (Map.Entry<Path, String> file : project.texts().entrySet()) {
			String text = file.getValue();
			Matcher found = place.matcher(withoutComments(text));
			while (found.find()) {
				int group = found.groupCount() == 0 ? 0 : 1;
				if (found.start(group) < 0 || !fits.test(found, project)) {
					continue;
				}
				String before = text.substring(found.start(group), found.end(group));
				String after = change.apply(found, project);
				if (!after.equals(before)) {
					int line = 1 + (int) text.substring(0, found.start(group)).chars().filter(c -> c == '\n').count();
					mutations.add(new Mutation(name, codes, project, file.getKey(), project.folder().nameOf(file.getKey()) + ":" + line, text.substring(0, found.start(group)) + after + text.substring(found.end(group))));
				}
			}
		}
		return mutations;
	}

	/** Comments blanked, each place where it was. */
	private static String withoutComments(String text) {
		return COMMENT.matcher(text).replaceAll(comment -> " ".repeat(comment.group().length()));
	}
}
