package org.nagare.workbench.language;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.nagare.workbench.NagareWorkbench;

/** Whoever shows what follows from texts that nobody has open. Told on any thread when they may be others on the disk; there before the language is. */
public final class DiskWatchers implements AutoCloseable {

	private final List<Runnable> watchers = new CopyOnWriteArrayList<>();

	private DiskWatchers() {
	}

	/** Those of this workbench. */
	public static DiskWatchers get() {
		return NagareWorkbench.held(DiskWatchers.class, DiskWatchers::new);
	}

	public void add(Runnable watcher) {
		watchers.add(watcher);
	}

	public void remove(Runnable watcher) {
		watchers.remove(watcher);
	}

	void tell() {
		watchers.forEach(Runnable::run);
	}

	@Override
	public void close() {
		watchers.clear();
	}
}
