package org.nagare.sirius.platform;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Optional;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;

/**
 * Makes the viewpoint known to Sirius. Its registry is asked for by name, so that this bundle compiles and starts without it; without Sirius
 * there is nothing to do.
 */
public final class NagareSirius implements BundleActivator {

	/** Where the viewpoint lies in this bundle. */
	public static final String VIEWPOINT = "description/nagare.odesign";

	private static final String SIRIUS = "org.eclipse.sirius";
	private static final String REGISTRY = "org.eclipse.sirius.business.api.componentization.ViewpointRegistry";

	@Override
	public void start(BundleContext context) {
		Bundle own = context.getBundle();
		Optional.ofNullable(Platform.getBundle(SIRIUS)).ifPresent(sirius -> {
			try {
				register(sirius.loadClass(REGISTRY), own.getSymbolicName() + "/" + VIEWPOINT);
			} catch (ReflectiveOperationException | LinkageError e) {
				ILog.of(own).error("The diagrams of Nagare do not fit this Sirius and stay away; texts and figures work without them. / "
						+ "この Sirius では Nagare の図を開けません。文と図の画面は使えます。", e);
			}
		});
	}

	/** Hands the viewpoint to a registry as Sirius has it. */
	public static void register(Class<?> registry, String viewpoint) throws ReflectiveOperationException {
		Object instance = registry.getMethod("getInstance").invoke(null);
		Method registration = registry.getMethod("registerFromPlugin", String.class);
		try {
			registration.invoke(instance, viewpoint);
		} catch (InvocationTargetException e) {
			throw new ReflectiveOperationException("registerFromPlugin", e.getCause());
		}
	}

	@Override
	public void stop(BundleContext context) {
		// Sirius forgets what a bundle brought when it ends itself
	}
}
