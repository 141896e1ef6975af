package org.nagare.sirius.platform;

import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.common.notify.impl.AdapterFactoryImpl;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.provider.IItemLabelProvider;
import org.nagare.model.ModelPackage;
import org.nagare.sirius.diagram.ThingWords;

/** What the lists of Sirius, from which a person chooses, call the things of a text; without this they would tell the classes of the model. */
public final class ThingLabels extends AdapterFactoryImpl {

	@Override
	public boolean isFactoryForType(Object type) {
		return type == IItemLabelProvider.class || type == ModelPackage.eINSTANCE;
	}

	/** One label for each thing, known by the factory that made it: else each question would leave another behind. */
	@Override
	public Adapter adapt(Notifier target, Object type) {
		return super.adapt(target, this);
	}

	@Override
	protected Adapter createAdapter(Notifier target) {
		return new Label(this);
	}

	private static final class Label extends AdapterImpl implements IItemLabelProvider {

		private final ThingLabels factory;

		Label(ThingLabels factory) {
			this.factory = factory;
		}

		@Override
		public boolean isAdapterForType(Object type) {
			return type == factory;
		}

		@Override
		public String getText(Object thing) {
			return thing instanceof EObject known ? ThingWords.of(known) : "";
		}

		/** Words tell enough. */
		@Override
		public Object getImage(Object thing) {
			return null;
		}
	}
}
