package org.nagare.dsl.project;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nagare.dsl.messages.LanguageFinding;

/** What is said of lines that nagare.project lacks: what is taken for them, and how they are written. */
final class MissingSettings {

	private MissingSettings() {
	}

	/** @param name what the project is called without such a line */
	static Map<String, String> parameters(List<String> keys, String name) {
		boolean named = !keys.contains(ProjectSettings.NAME_KEY);
		boolean versioned = !keys.contains(ProjectSettings.LANGUAGE_KEY);
		String version = Integer.toString(ProjectSettings.LANGUAGE_VERSION);
		Map<String, String> parameters = new LinkedHashMap<>();
		parameters.put("missing", String.join(" と ", keys) + " ");
		parameters.put("missing" + LanguageFinding.IN_ENGLISH, (named ? "" : "the name of the project (名前)") + (named || versioned ? "" : " nor ")
				+ (versioned ? "" : "the version of the language (言語)"));
		parameters.put("meanwhile", (named ? "" : "いまはフォルダーの名前 «" + name + "» を使います。") + (versioned ? "" : "いまは言語の第 " + version + " 版として読みます。"));
		parameters.put("meanwhile" + LanguageFinding.IN_ENGLISH, (named ? "" : "The name of the folder, «" + name + "», stands for it.") + (named || versioned ? "" : " ")
				+ (versioned ? "" : "The texts are read as version " + version + "."));
		parameters.put("example", (named ? "" : ProjectSettings.NAME_KEY + " \"" + name + "\"") + (named || versioned ? "" : " ／ ")
				+ (versioned ? "" : ProjectSettings.LANGUAGE_KEY + " " + version));
		return parameters;
	}
}
