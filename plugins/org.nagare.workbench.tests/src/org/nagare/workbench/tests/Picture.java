package org.nagare.workbench.tests;

import java.nio.file.Path;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

/** What stands on the screen, kept for those who read about it. */
final class Picture {

	private Picture() {
	}

	/** The part of the window in which a view stands, with its title and its tools. */
	static Control tab(Control within) {
		Composite at = within.getParent();
		Composite tab = null;
		while (at != null) {
			tab = at instanceof CTabFolder ? at : tab;
			at = at.getParent();
		}
		return tab;
	}

	/** Keeps a control as it is seen, with whatever lies before it, in a folder of the checkout. */
	static void take(Control control, String folder, String name) {
		Rectangle area = control instanceof Shell shell ? shell.getClientArea() : new Rectangle(0, 0, control.getSize().x, control.getSize().y);
		Point place = control.toDisplay(area.x, area.y);
		if (control instanceof Shell shell && shell.getMenuBar() != null) {
			// the menus stand above what a window calls its own
			area.height += place.y - shell.getLocation().y;
			place.y = shell.getLocation().y;
		}
		Image image = new Image(control.getDisplay(), area.width, area.height);
		GC gc = new GC(control.getDisplay());
		gc.copyArea(image, place.x, place.y);
		gc.dispose();
		ImageLoader loader = new ImageLoader();
		loader.data = new ImageData[] { image.getImageData() };
		loader.save(Path.of(System.getProperty("nagare.root"), folder, name + ".png").toString(), SWT.IMAGE_PNG);
		image.dispose();
	}
}
