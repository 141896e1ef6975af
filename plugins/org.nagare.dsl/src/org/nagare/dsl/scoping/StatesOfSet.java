package org.nagare.dsl.scoping;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.nagare.dsl.resource.EarlierState;

/** Whether the texts of a set are of several states of a project. It is asked at each name, and looked up anew only where a text came or went. */
final class StatesOfSet extends AdapterImpl {

	private boolean isKnown;
	private boolean several;

	static boolean areSeveral(ResourceSet set) {
		StatesOfSet states = (StatesOfSet) EcoreUtil.getExistingAdapter(set, StatesOfSet.class);
		if (states == null) {
			states = new StatesOfSet();
			set.eAdapters().add(states);
		}
		return states.areSeveral();
	}

	private boolean areSeveral() {
		if (!isKnown) {
			several = ((ResourceSet) getTarget()).getResources().stream().map(text -> EarlierState.of(text.getURI())).distinct().limit(2).count() > 1;
			isKnown = true;
		}
		return several;
	}

	@Override
	public boolean isAdapterForType(Object type) {
		return type == StatesOfSet.class;
	}

	@Override
	public void notifyChanged(Notification change) {
		if (change.getFeatureID(ResourceSet.class) == ResourceSet.RESOURCE_SET__RESOURCES) {
			isKnown = false;
		}
	}
}
