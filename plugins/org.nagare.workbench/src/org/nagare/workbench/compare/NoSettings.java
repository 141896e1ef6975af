package org.nagare.workbench.compare;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.lib.ConfigConstants;
import org.eclipse.jgit.lib.StoredConfig;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.SystemReader;

/** The machine as a history sees it that is only read: without any setting of it, and with nothing to be found out by writing. */
final class NoSettings extends SystemReader.Delegate {

	NoSettings(SystemReader usual) {
		super(usual);
	}

	@Override
	public FileBasedConfig openUserConfig(Config parent, FS files) {
		return new Empty(parent, files);
	}

	@Override
	public FileBasedConfig openSystemConfig(Config parent, FS files) {
		return new Empty(parent, files);
	}

	@Override
	public FileBasedConfig openJGitConfig(Config parent, FS files) {
		return new Empty(parent, files);
	}

	@Override
	public StoredConfig getUserConfig() {
		return new Empty(null, FS.DETECTED);
	}

	@Override
	public StoredConfig getSystemConfig() {
		return new Empty(null, FS.DETECTED);
	}

	@Override
	public StoredConfig getJGitConfig() {
		return new Empty(null, FS.DETECTED);
	}

	private static final class Empty extends FileBasedConfig {

		/** What a folder is trusted with whose times nobody has measured. */
		private static final Duration COARSEST_TIME_OF_FILES = Duration.ofSeconds(2);

		Empty(Config parent, FS files) {
			super(parent, null, files);
		}

		@Override
		public void load() {
			// there is none
		}

		@Override
		public boolean isOutdated() {
			return false;
		}

		@Override
		public void save() {
			// nothing is kept
		}

		/** How fine the times of files are would else be measured, by files that are written beside the history again and again. */
		@Override
		public long getTimeUnit(String section, String subsection, String name, long otherwise, TimeUnit unit) {
			return ConfigConstants.CONFIG_FILESYSTEM_SECTION.equals(section) ? unit.convert(COARSEST_TIME_OF_FILES) : super.getTimeUnit(section, subsection, name, otherwise, unit);
		}
	}
}
