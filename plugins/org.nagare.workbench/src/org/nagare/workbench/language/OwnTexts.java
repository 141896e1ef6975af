package org.nagare.workbench.language;

import org.nagare.dsl.project.ProjectFolder;

/** Which files are texts of ours, by their names. */
public final class OwnTexts {

	/** How the files of form editions end. */
	public static final String EDITION_ENDING = ".yoshiki";

	private OwnTexts() {
	}

	/** Whether the language server answers for it. */
	public static boolean isText(String name) {
		return name.endsWith(ProjectFolder.FILE_ENDING) || name.endsWith(EDITION_ENDING);
	}

	/** The same and the settings of a project. */
	public static boolean isOurs(String name) {
		return isText(name) || name.equals(ProjectFolder.SETTINGS_NAME);
	}
}
