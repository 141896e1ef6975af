package org.nagare.cli.command;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.nagare.cli.speech.Console;
import org.nagare.dsl.project.ProjectSettings;
import picocli.CommandLine.IVersionProvider;

/** The version as the build wrote it beside the classes, with the version of the language that is read. */
public final class ProgramVersion implements IVersionProvider {

	private final Console console;

	public ProgramVersion(Console console) {
		this.console = console;
	}

	@Override
	public String[] getVersion() throws IOException {
		int language = ProjectSettings.LANGUAGE_VERSION;
		return new String[] {"Nagare " + program() + (console.isJapanese() ? "（言語 第" + language + "版）" : " (language version " + language + ")")};
	}

	private static String program() throws IOException {
		try (InputStream manifest = ProgramVersion.class.getResourceAsStream("/org/nagare/cli/version.txt")) {
			return manifest == null ? "" : new String(manifest.readAllBytes(), StandardCharsets.UTF_8).strip();
		}
	}
}
