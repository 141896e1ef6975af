package org.nagare.workbench.language;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the open texts said at one moment, by the count of their changes: a text that was changed and changed back has other answers under way too. */
public final class TextVersions {

	private final Map<OpenText, Integer> versions = new HashMap<>();

	private TextVersions() {
	}

	/** Those of now. */
	public static TextVersions now() {
		TextVersions now = new TextVersions();
		LanguageConnection.get().openTexts().forEach(text -> now.versions.put(text, text.version()));
		return now;
	}

	/** Whether all of them say the same still. One that was only opened since says what its file says. */
	public boolean hold() {
		List<OpenText> open = LanguageConnection.get().openTexts();
		return open.containsAll(versions.keySet()) && open.stream().allMatch(text -> text.version() == versions.getOrDefault(text, OpenText.AS_OPENED));
	}
}
