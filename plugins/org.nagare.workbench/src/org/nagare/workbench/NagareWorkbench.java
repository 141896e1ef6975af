package org.nagare.workbench;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.ui.plugin.AbstractUIPlugin;
import org.nagare.dsl.messages.MessageLanguage;
import org.osgi.framework.BundleContext;

/** The life of the plug-in: what is opened once, as the connection to the language is, is held here as long as the workbench runs. */
public final class NagareWorkbench extends AbstractUIPlugin {

	public static final String ID = "org.nagare.workbench";

	private static NagareWorkbench instance;

	private final Map<Class<?>, Held> held = new LinkedHashMap<>();

	/** One thing; who wants another one does not wait for this to be opened. */
	private static final class Held {

		private AutoCloseable opened;

		synchronized AutoCloseable open(Supplier<? extends AutoCloseable> opening) {
			if (opened == null) {
				opened = opening.get();
			}
			return opened;
		}

		synchronized void close() throws Exception {
			if (opened != null) {
				opened.close();
			}
		}
	}

	@Override
	public void start(BundleContext context) throws Exception {
		super.start(context);
		quieten("org.apache.commons.logging.LogFactory", "org.apache.commons.logging.impl.LogFactoryImpl");
		quieten("org.apache.commons.logging.Log", "org.apache.commons.logging.impl.NoOpLog");
		quieten("log4j2.StatusLogger.level", "OFF");
		instance = this;
	}

	/**
	 * What the PDF and office libraries remark goes nowhere, unless the machine says otherwise. Left to themselves they ask Log4j, whose bundle keeps every
	 * thread but the first waiting for ever where no logging of its own is installed.
	 */
	private static void quieten(String property, String value) {
		if (System.getProperty(property) == null) {
			System.setProperty(property, value);
		}
	}

	@Override
	public void stop(BundleContext context) throws Exception {
		synchronized (this) {
			for (Held one : held.values()) {
				one.close();
			}
			held.clear();
		}
		instance = null;
		super.stop(context);
	}

	/** The one thing of a type, opened when it is first asked for and closed when the workbench ends. */
	public static <T extends AutoCloseable> T held(Class<T> type, Supplier<T> opening) {
		NagareWorkbench plugin = instance;
		Held wanted;
		synchronized (plugin) {
			wanted = plugin.held.computeIfAbsent(type, any -> new Held());
		}
		return type.cast(wanted.open(opening));
	}

	/** The language in which the person reads. */
	public static MessageLanguage messageLanguage() {
		return MessageLanguage.of(Locale.forLanguageTag(Platform.getNL().replace('_', '-')));
	}

	/** The day on which a person works: rules judge by it what is due. */
	public static LocalDate today() {
		return LocalDate.now();
	}

	/** Which of two wordings the person reads. */
	public static String say(String japanese, String english) {
		return messageLanguage() == MessageLanguage.JAPANESE ? japanese : english;
	}

	/** Notes a failure in the log of the workbench; the person sees what it means where it happened. */
	public static void log(String what, Throwable failure) {
		NagareWorkbench plugin = instance;
		if (plugin != null) {
			plugin.getLog().log(new Status(IStatus.WARNING, ID, what, failure));
		}
	}
}
