package org.nagare.dsl.scoping;

import java.util.List;
import java.util.stream.StreamSupport;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.resource.IResourceDescriptions;
import org.eclipse.xtext.resource.ISelectable;
import org.eclipse.xtext.resource.impl.AbstractCompoundSelectable;
import org.nagare.dsl.resource.EarlierState;

/** Of many texts those of one state of a project. */
final class StateDescriptions extends AbstractCompoundSelectable implements IResourceDescriptions {

	private final IResourceDescriptions all;
	private final String state;

	StateDescriptions(IResourceDescriptions all, String state) {
		this.all = all;
		this.state = state;
	}

	@Override
	public List<IResourceDescription> getAllResourceDescriptions() {
		return StreamSupport.stream(all.getAllResourceDescriptions().spliterator(), false).filter(text -> EarlierState.of(text.getURI()).equals(state)).toList();
	}

	@Override
	public IResourceDescription getResourceDescription(URI text) {
		return EarlierState.of(text).equals(state) ? all.getResourceDescription(text) : null;
	}

	@Override
	protected Iterable<? extends ISelectable> getSelectables() {
		return getAllResourceDescriptions();
	}
}
