package org.nagare.dsl.ide.fixes;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.lsp4j.Diagnostic;

/** The data of a finding. A client sends them back as it got them: out of a stream as JSON, within one program as they were made. */
public final class FindingData {

	private FindingData() {
	}

	/** Everything among them that is words. */
	public static List<String> of(Diagnostic finding) {
		return switch (finding.getData()) {
			case String[] words -> List.of(words);
			case JsonArray array -> words(array);
			case null, default -> List.of();
		};
	}

	private static List<String> words(JsonArray array) {
		List<String> words = new ArrayList<>();
		for (JsonElement element : array) {
			if (element.isJsonPrimitive() && element.getAsJsonPrimitive().isString()) {
				words.add(element.getAsString());
			}
		}
		return words;
	}
}
