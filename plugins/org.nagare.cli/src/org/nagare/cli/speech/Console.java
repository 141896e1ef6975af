package org.nagare.cli.speech;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.nagare.delivery.message.Message;
import org.nagare.dsl.messages.MessageLanguage;

/**
 * Where a command reads and speaks: results go to out and nothing else does, messages for people go to err.
 *
 * @param folder the folder that relative paths start from
 * @param today  the day of the person, where no other is asked for
 * @param colours whether out is a terminal that shows colours
 */
public record Console(InputStream in, OutputStream out, PrintStream err, MessageLanguage language, Path folder, LocalDate today, boolean colours) {

	public Console in(MessageLanguage other) {
		return new Console(in, out, err, other, folder, today, colours);
	}

	public void say(Message message, Map<String, String> parameters) {
		Map<String, String> visible = new HashMap<>();
		parameters.forEach((key, value) -> visible.put(key, VisibleText.of(value)));
		err.println(message.in(language, visible));
	}

	/** A result in UTF-8, with the line ends that it has. */
	public void put(String result) throws IOException {
		put(result.getBytes(StandardCharsets.UTF_8));
	}

	public void put(byte[] result) throws IOException {
		out.write(result);
		out.flush();
		if (out instanceof PrintStream silent && silent.checkError()) {
			throw new IOException("standard output");
		}
	}

	public boolean isJapanese() {
		return language == MessageLanguage.JAPANESE;
	}

	/** Several things in a sentence. */
	public String list(List<String> things) {
		return String.join(isJapanese() ? "、" : ", ", things);
	}

	public Path resolve(Path path) {
		return folder.resolve(path);
	}

	/** The path as a person standing in the folder would type it. */
	public String shown(Path path) {
		Path here = folder.toAbsolutePath().normalize();
		Path there = folder.resolve(path).toAbsolutePath().normalize();
		return there.startsWith(here) && !there.equals(here) ? here.relativize(there).toString() : path.toString();
	}
}
