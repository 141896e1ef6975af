package org.nagare.cli.command;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.nagare.dsl.project.ProjectSettings;
import picocli.CommandLine.IVersionProvider;

/** The version as the build wrote it beside the classes, with the version of the language that is read. */
public final class ProgramVersion implements IVersionProvider {

	@Override
	public String[] getVersion() throws IOException {
		return new String[] {"Nagare " + program() + "（言語 第" + ProjectSettings.LANGUAGE_VERSION + "版）"};
	}

	private static String program() throws IOException {
		try (InputStream manifest = ProgramVersion.class.getResourceAsStream("/org/nagare/cli/version.txt")) {
			return manifest == null ? "" : new String(manifest.readAllBytes(), StandardCharsets.UTF_8).strip();
		}
	}
}
