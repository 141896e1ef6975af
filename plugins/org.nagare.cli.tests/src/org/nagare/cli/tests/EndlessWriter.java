package org.nagare.cli.tests;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.nagare.file.WholeFiles;

/** A program that writes one large file again and again until it is killed. */
public final class EndlessWriter {

	static final int SIZE = 4 << 20;

	private EndlessWriter() {
	}

	public static void main(String[] arguments) {
		try {
			for (char content = 'a';; content = content == 'z' ? 'a' : (char) (content + 1)) {
				byte[] bytes = new byte[SIZE];
				Arrays.fill(bytes, (byte) content);
				WholeFiles.write(Map.of(Path.of(arguments[0]), bytes));
			}
		} catch (IOException e) {
			// a write that begins while the program is told to end is refused, as a command is told too; there is nothing to add
			System.err.println(e.getMessage());
		}
	}
}
