package org.nagare.dsl.encoding;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import org.nagare.dsl.messages.LanguageFinding;

/** The text of a file, or why it is none: nothing is guessed and no character is replaced. */
public sealed interface SourceText {

	/** Files above this are refused: they would take the memory of the whole program and are no text that a person wrote. */
	int LIMIT_IN_MEGABYTES = 16;
	int LIMIT_IN_BYTES = LIMIT_IN_MEGABYTES * 1024 * 1024;
	/** A file with more zeros is none that a person wrote: a failing disk leaves such, and every one of them would be a word of its own. */
	int MOST_ZEROS = 1_000;

	record Read(String text) implements SourceText {
	}

	record Refused(LanguageFinding finding, Map<String, String> parameters) implements SourceText {
	}

	static SourceText read(Path file) {
		try {
			long size = Files.size(file);
			return size > LIMIT_IN_BYTES ? tooLarge(size) : decode(Files.readAllBytes(file));
		} catch (NoSuchFileException e) {
			return unreadable("ファイルがない", "no such file");
		} catch (AccessDeniedException e) {
			return unreadable("許可がない", "permission denied");
		} catch (IOException e) {
			String words = e instanceof FileSystemException inFile && inFile.getReason() != null ? inFile.getReason() : String.valueOf(e.getMessage());
			return unreadable(words, words);
		}
	}

	/** A file of which nothing could be read. */
	static Refused unreadable(String japanese, String english) {
		return new Refused(LanguageFinding.FILE_UNREADABLE, Map.of("reason", japanese, "reason" + LanguageFinding.IN_ENGLISH, english));
	}

	/** The same of bytes that come from elsewhere; not more of them are kept than a file may have. */
	static SourceText read(InputStream bytes) throws IOException {
		byte[] read = bytes.readNBytes(LIMIT_IN_BYTES + 1);
		return read.length > LIMIT_IN_BYTES ? tooLarge(read.length + bytes.transferTo(OutputStream.nullOutputStream())) : decode(read);
	}

	private static SourceText tooLarge(long size) {
		return new Refused(LanguageFinding.FILE_TOO_LARGE,
				Map.of("size", Long.toString(size / (1024 * 1024)), "limit", Integer.toString(LIMIT_IN_MEGABYTES)));
	}

	static SourceText decode(byte[] bytes) {
		CharsetDecoder decoder = strict(StandardCharsets.UTF_8);
		CharBuffer text = CharBuffer.allocate(bytes.length);
		ByteBuffer input = ByteBuffer.wrap(bytes);
		CoderResult result = decoder.decode(input, text, true);
		if (!result.isError()) {
			String read = text.flip().toString();
			return read.chars().filter(c -> c == 0).limit(MOST_ZEROS + 1L).count() > MOST_ZEROS ? notText(firstZero(bytes)) : new Read(read);
		}
		if (bytes.length >= 2 && (bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE || bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF)) {
			return new Refused(LanguageFinding.FILE_UTF16, Map.of());
		}
		if (looksLikeShiftJis(bytes)) {
			return new Refused(LanguageFinding.FILE_CP932, Map.of());
		}
		return notText(input.position());
	}

	/** @param offset where the first byte stands that is no text */
	private static SourceText notText(int offset) {
		return new Refused(LanguageFinding.FILE_NOT_TEXT, Map.of("offset", Integer.toString(offset + 1)));
	}

	private static int firstZero(byte[] bytes) {
		int offset = 0;
		while (bytes[offset] != 0) {
			offset++;
		}
		return offset;
	}

	/** Text without control characters that decodes as CP932 and is not UTF-8 was saved by an old editor. */
	private static boolean looksLikeShiftJis(byte[] bytes) {
		try {
			String text = strict(Charset.forName("windows-31j")).decode(ByteBuffer.wrap(bytes)).toString();
			return text.chars().noneMatch(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t');
		} catch (CharacterCodingException | IllegalArgumentException e) {
			return false;
		}
	}

	private static CharsetDecoder strict(Charset charset) {
		return charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT);
	}
}
