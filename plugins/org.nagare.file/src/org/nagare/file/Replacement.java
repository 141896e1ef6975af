package org.nagare.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.GroupPrincipal;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.UserPrincipal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * New contents beside the files that they replace. The bytes are forced to the disk before the first file is replaced, each in one step; when
 * one cannot be, those before it get their old content back. Whatever is not committed is gone after closing, also when the process is told to end.
 */
final class Replacement implements AutoCloseable {

	private static final AtomicInteger COUNTER = new AtomicInteger();

	private final Map<Path, Path> parts = new LinkedHashMap<>();
	private final Map<Path, Path> kept = new LinkedHashMap<>();
	private final Map<Path, byte[]> expected = new LinkedHashMap<>();
	private final Deque<Path> replaced = new ArrayDeque<>();
	private final Deque<Path> newFolders = new ArrayDeque<>();
	private final Deque<Path> leftovers = new ConcurrentLinkedDeque<>();
	private final Thread atEnd = new Thread(this::removeLeftovers, "nagare-leftovers");
	private boolean committed;
	private boolean ended;

	Replacement() throws IOException {
		try {
			Runtime.getRuntime().addShutdownHook(atEnd);
		} catch (IllegalStateException e) {
			throw new IOException("the program is ending", e);
		}
	}

	/** The new content of a file, on the disk but not yet in its place. */
	void prepare(Path file, byte[] bytes) throws IOException {
		createFolders(file.getParent());
		Path part = newPart(file);
		parts.put(file, part);
		try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
			ByteBuffer buffer = ByteBuffer.wrap(bytes);
			while (buffer.hasRemaining()) {
				channel.write(buffer);
			}
			channel.force(true);
		}
		if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
			takeOwnerAndPermissions(file, part);
		}
	}

	/** What goes wrong with it is told of the place that a person knows, and not of a file with a hidden name. */
	private Path newPart(Path file) throws IOException {
		try {
			return newFile(file.getParent(), "part");
		} catch (TroubledPlace told) {
			throw told;
		} catch (FileSystemException other) {
			throw new FileSystemException(file.toString(), null, other.getReason());
		}
	}

	/** A file that is replaced only as long as it holds what the new content was made from. */
	void expect(Path file, byte[] content) {
		expected.put(file, content);
	}

	private void requireUnchanged(Path file) throws IOException {
		byte[] content = expected.get(file);
		if (content != null && !(Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && Arrays.equals(content, Files.readAllBytes(file)))) {
			throw TroubledPlace.hasChanged(file);
		}
	}

	/** All files get their new content, or none does. */
	void commit() throws IOException {
		for (Path file : parts.keySet()) {
			requireUnchanged(file);
		}
		if (parts.size() > 1) {
			for (Path file : parts.keySet()) {
				if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
					Path old = newFile(file.getParent(), "old");
					Files.copy(file, old, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
					kept.put(file, old);
				}
			}
		}
		for (Map.Entry<Path, Path> part : parts.entrySet()) {
			try {
				requireUnchanged(part.getKey());
				move(part.getValue(), part.getKey());
			} catch (IOException e) {
				takeBack(e);
				throw e;
			}
			replaced.push(part.getKey());
		}
		committed = true;
	}

	private void takeBack(IOException reason) {
		for (Path file : replaced) {
			try {
				if (kept.containsKey(file)) {
					move(kept.get(file), file);
				} else {
					Files.deleteIfExists(file);
				}
			} catch (IOException e) {
				reason.addSuppressed(e);
			}
		}
	}

	private static void move(Path from, Path to) throws IOException {
		try {
			Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		} catch (AtomicMoveNotSupportedException e) {
			Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
		}
	}

	@Override
	public void close() {
		removeLeftovers();
		try {
			Runtime.getRuntime().removeShutdownHook(atEnd);
		} catch (IllegalStateException e) {
			// the process is ending and does the same
		}
	}

	private synchronized void removeLeftovers() {
		ended = true;
		leftovers.forEach(Replacement::remove);
		if (!committed) {
			newFolders.forEach(Replacement::remove);
		}
	}

	/** What cannot be removed harms nobody: its name is hidden and says what it is. A folder that is not empty stays. */
	private static void remove(Path file) {
		try {
			Files.deleteIfExists(file);
		} catch (IOException e) {
			return;
		}
	}

	private void createFolders(Path folder) throws IOException {
		List<Path> missing = new ArrayList<>();
		Path at = folder;
		for (; at != null && !Files.exists(at); at = at.getParent()) {
			missing.addFirst(at);
		}
		if (at != null && !Files.isDirectory(at)) {
			throw new FileAlreadyExistsException(at.toString());
		}
		for (Path each : missing) {
			try {
				Files.createDirectory(each);
			} catch (AccessDeniedException e) {
				throw TroubledPlace.takesNoFiles(each.getParent());
			}
			newFolders.push(each);
		}
	}

	/** An empty file with the permissions that the person's settings ask for, unlike those of a temporary file. */
	private synchronized Path newFile(Path folder, String ending) throws IOException {
		while (true) {
			if (ended) {
				throw new IOException("the program is ending");
			}
			Path file = folder.resolve(".nagare-" + ProcessHandle.current().pid() + "-" + COUNTER.incrementAndGet() + "." + ending);
			try {
				Files.createFile(file);
				leftovers.push(file);
				return file;
			} catch (AccessDeniedException e) {
				// the file of ours that could not be made is nothing that the person knows
				throw TroubledPlace.takesNoFiles(folder);
			} catch (FileAlreadyExistsException e) {
				// left by a process of the same number that was killed: the next name is free
			}
		}
	}

	private static void takeOwnerAndPermissions(Path from, Path to) throws IOException {
		PosixFileAttributeView old = Files.getFileAttributeView(from, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
		PosixFileAttributeView fresh = Files.getFileAttributeView(to, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
		if (old == null || fresh == null) {
			return;
		}
		var attributes = old.readAttributes();
		fresh.setPermissions(attributes.permissions());
		if (!fresh.readAttributes().owner().equals(attributes.owner())) {
			giveBack(fresh, attributes.owner(), attributes.group());
		}
	}

	/** Only an administrator can, and for him it matters: the file must stay that of its author. */
	private static void giveBack(PosixFileAttributeView file, UserPrincipal owner, GroupPrincipal group) {
		try {
			file.setOwner(owner);
			file.setGroup(group);
		} catch (IOException e) {
			return;
		}
	}
}
