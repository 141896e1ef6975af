package org.nagare.cli.speech;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.nagare.dsl.messages.MessageLanguage;

/**
 * Where a command reads and speaks: results go to out and nothing else does, messages for people go to err.
 *
 * @param folder the folder that relative paths start from
 */
public record Console(InputStream in, PrintStream out, PrintStream err, MessageLanguage language, Path folder) {

	public void say(CommandMessage message, Map<String, String> parameters) {
		err.println(message.in(language, parameters));
	}

	/** A result in UTF-8, with the line ends that it has. */
	public void put(String result) {
		byte[] bytes = result.getBytes(StandardCharsets.UTF_8);
		out.write(bytes, 0, bytes.length);
		out.flush();
	}
}
