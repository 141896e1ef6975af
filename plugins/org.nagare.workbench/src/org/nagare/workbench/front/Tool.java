package org.nagare.workbench.front;

import org.eclipse.jface.action.Action;

/** A tool above a view, or a line of its menu. */
public final class Tool extends Action {

	private final Runnable deed;

	private Tool(String name, Runnable deed) {
		super(name);
		this.deed = deed;
	}

	/** In a menu. */
	public static Tool of(String name, Runnable deed) {
		return new Tool(name, deed);
	}

	/** Above a view, where a sign takes less room than its name, which the pointer tells. */
	public static Tool of(String sign, String name, Runnable deed) {
		Tool tool = new Tool(sign, deed);
		tool.setToolTipText(name.replace("…", ""));
		return tool;
	}

	@Override
	public void run() {
		deed.run();
	}
}
