package org.nagare.layers.tests.source;

import java.util.List;
import java.util.regex.Pattern;
import org.nagare.layers.tests.source.TrackedTexts.Text;

/**
 * To Windows «java_home» and «JAVA_HOME» are one variable: a script that keeps something of its own under such a name takes that of the user away.
 * So what a batch file sets begins with the name of the product.
 */
public final class BatchVariables {

	private static final Pattern SET = Pattern.compile("(?im)\\bset\\s+(?:/[ap]\\s+)?\"?(?!nagare_)(\\w+)=");
	private static final Pattern REMARK = Pattern.compile("(?im)^\\s*rem\\b.*$");

	private BatchVariables() {
	}

	/** Variables that might be the user's, as {@code path sets name}; empty is good. */
	public static List<String> ofTheUser(List<Text> texts) {
		return texts.stream().filter(text -> text.name().endsWith(".bat") || text.name().endsWith(".cmd")).flatMap(text -> SET.matcher(REMARK.matcher(text.content()).replaceAll(""))
				.results().map(found -> text.path() + " sets " + found.group(1))).toList();
	}
}
