package org.nagare.workbench;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.ui.plugin.AbstractUIPlugin;
import org.nagare.dsl.messages.MessageLanguage;
import org.nagare.workbench.language.LanguageConnection;
import org.osgi.framework.BundleContext;

/** The life of the plug-in: it holds the one connection to the language as long as the workbench runs. */
public final class NagareWorkbench extends AbstractUIPlugin {

	public static final String ID = "org.nagare.workbench";

	private static NagareWorkbench instance;

	private LanguageConnection language;

	@Override
	public void start(BundleContext context) throws Exception {
		super.start(context);
		instance = this;
	}

	@Override
	public void stop(BundleContext context) throws Exception {
		synchronized (this) {
			if (language != null) {
				language.close();
				language = null;
			}
		}
		instance = null;
		super.stop(context);
	}

	public static NagareWorkbench get() {
		return instance;
	}

	/** The connection to the language, opened when it is first asked for. */
	public synchronized LanguageConnection language() {
		if (language == null) {
			language = LanguageConnection.open(Platform.getNL());
		}
		return language;
	}

	/** The language in which the person reads. */
	public static MessageLanguage messageLanguage() {
		return MessageLanguage.of(java.util.Locale.forLanguageTag(Platform.getNL().replace('_', '-')));
	}

	/** Notes a failure in the log of the workbench; the person sees what it means where it happened. */
	public static void log(String what, Throwable failure) {
		NagareWorkbench plugin = instance;
		if (plugin != null) {
			plugin.getLog().log(new Status(IStatus.WARNING, ID, what, failure));
		}
	}
}
