package org.nagare.file;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Map;

/** Why a file could not be read or written, in words for people where the system only has the name of a problem. */
public record FileTrouble(String japanese, String english) {

	/** What Linux and macOS say in English whatever the language of the person; Windows speaks it. */
	private static final Map<String, String> OF_SYSTEMS = Map.of("No space left on device", "空き容量がありません", "Disk quota exceeded", "割り当てられた容量を使い切っています",
			"Read-only file system", "読み取り専用の場所です", "File name too long", "ファイルの名前が長すぎます", "Input/output error", "装置の読み書きに失敗しました");

	public static FileTrouble of(IOException problem) {
		return switch (problem) {
			case TroubledPlace place -> place.trouble();
			case AccessDeniedException denied -> new FileTrouble("許可がありません（Excel や Word で開いているときは、閉じてからもう一度）",
					"permission denied (if it is open in Excel or Word, close it there and try again)");
			case NoSuchFileException missing -> new FileTrouble("ありません", "it does not exist");
			case NotDirectoryException noFolder -> noFolder();
			case FileAlreadyExistsException taken -> noFolder();
			case FileSystemLoopException loop -> new FileTrouble("リンクが輪になっています", "links lead in a circle");
			case CharacterCodingException coding -> new FileTrouble("文字として読めません", "it is no text");
			case FileSystemException other when other.getReason() != null -> said(other.getReason());
			default -> other(problem);
		};
	}

	/** The same of a text or a folder, which no office suite holds open. */
	public static FileTrouble ofReading(IOException problem) {
		return problem instanceof AccessDeniedException ? new FileTrouble("読み取りの許可がありません", "permission denied") : of(problem);
	}

	private static FileTrouble noFolder() {
		return new FileTrouble("途中にフォルダーではないファイルがあります", "a file stands where a folder is needed");
	}

	private static FileTrouble other(IOException problem) {
		return said(problem.getMessage() == null ? problem.getClass().getSimpleName() : problem.getMessage());
	}

	private static FileTrouble said(String words) {
		return new FileTrouble(OF_SYSTEMS.getOrDefault(words, words), words);
	}
}
