package org.nagare.file;

import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/** A place where no result can be put, seen before anything is written. */
public final class TroubledPlace extends FileSystemException {

	private static final long serialVersionUID = 1L;

	private final transient FileTrouble trouble;

	private TroubledPlace(Path place, FileTrouble trouble) {
		super(place.toString(), null, trouble.english());
		this.trouble = trouble;
	}

	/** A file can be put here: no folder is in the way, and what is there may be written. */
	static void requireFree(Path place) throws TroubledPlace {
		if (Files.isDirectory(place, LinkOption.NOFOLLOW_LINKS)) {
			throw new TroubledPlace(place, new FileTrouble("同じ名前のフォルダーがあります", "a folder has this name"));
		}
		if (Files.isRegularFile(place, LinkOption.NOFOLLOW_LINKS) && !Files.isWritable(place)) {
			throw new TroubledPlace(place, new FileTrouble("書き込みの許可がありません", "permission denied"));
		}
	}

	static TroubledPlace takesNoFiles(Path folder) {
		return new TroubledPlace(folder, new FileTrouble("このフォルダーに書き込む許可がありません", "permission denied for this folder"));
	}

	static TroubledPlace leadsAway(Path place) {
		return new TroubledPlace(place, new FileTrouble("リンクなので、指定したフォルダーの外に出ます", "it is a link and leads out of the folder that was named"));
	}

	static TroubledPlace hasChanged(Path place) {
		return new TroubledPlace(place, new FileTrouble("読んだあとに、ほかで変更されました。もう一度実行してください", "it was changed elsewhere after it had been read; run the command again"));
	}

	FileTrouble trouble() {
		return trouble;
	}
}
