package org.nagare.dsl.resource;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EContentAdapter;

/** Whether a tool has changed the model of a text since it was read; that a reference was looked up changes nothing. */
final class ChangeWatch extends EContentAdapter {

	private boolean changed;

	ChangeWatch(Resource text) {
		text.eAdapters().add(this);
	}

	boolean isChanged() {
		return changed;
	}

	@Override
	public void notifyChanged(Notification change) {
		super.notifyChanged(change);
		int event = change.getEventType();
		boolean ofText = change.getNotifier() instanceof Resource && change.getFeatureID(Resource.class) != Resource.RESOURCE__CONTENTS;
		changed |= !ofText && !change.isTouch() && event != Notification.RESOLVE && event != Notification.REMOVING_ADAPTER;
	}

	@Override
	protected boolean resolve() {
		return false;
	}
}
