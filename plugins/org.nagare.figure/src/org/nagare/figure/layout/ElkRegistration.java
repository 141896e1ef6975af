package org.nagare.figure.layout;

import org.eclipse.elk.alg.layered.options.LayeredMetaDataProvider;
import org.eclipse.elk.core.data.LayoutMetaDataService;

/**
 * ELK keeps what its algorithms offer in one registry for the whole virtual machine. It is filled once, before the first
 * layout, by whichever thread comes first; in an Eclipse that has filled it already nothing changes.
 */
final class ElkRegistration {
	private ElkRegistration() {
	}

	/** Loading this class does the work: the virtual machine does that once and lets other threads wait. */
	private static final class Once {
		static {
			LayoutMetaDataService service = LayoutMetaDataService.getInstance();
			if (service.getAlgorithmData("org.eclipse.elk.layered") == null) {
				service.registerLayoutMetaDataProviders(new LayeredMetaDataProvider());
			}
		}

		static void happened() {
			// Calling it has loaded the class.
		}
	}

	static void ensure() {
		Once.happened();
	}
}
