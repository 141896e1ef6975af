package org.nagare.dsl.entry;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.scoping.IScopeProvider;
import org.nagare.model.ItemPath;
import org.nagare.model.Keyed;
import org.nagare.model.ModelFactory;
import org.nagare.model.ModelPackage;
import org.nagare.model.PathKey;
import org.nagare.model.PathName;
import org.nagare.model.PathSegment;
import org.nagare.model.key.CellKey;

/** Addresses of cells as paths of the model, the names in them linked as they would be if they were read. */
@Singleton
class EntryPaths {

	@Inject
	private IScopeProvider scopes;

	/** Fills a path that stands in a text already, so that its names can be looked up from there. */
	void fill(ItemPath path, CellKey cell) throws NotWritable {
		for (CellKey.Segment part : cell.segments()) {
			PathSegment segment = ModelFactory.eINSTANCE.createPathSegment();
			segment.setWord(part.word());
			path.getSegments().add(segment);
			for (CellKey.Name name : part.names()) {
				PathKey key = ModelFactory.eINSTANCE.createPathKey();
				segment.getKeys().add(key);
				for (CellKey.Part called : name.parts()) {
					PathName one = ModelFactory.eINSTANCE.createPathName();
					key.getParts().add(one);
					if (called.words()) {
						one.setWords(called.text());
					} else {
						one.setThing(thing(one, called.text(), cell));
					}
				}
				key.setOrdinal(name.ordinal().isEmpty() ? null : name.ordinal());
			}
		}
	}

	private Keyed thing(PathName place, String name, CellKey cell) throws NotWritable {
		IEObjectDescription found = scopes.getScope(place, ModelPackage.Literals.PATH_NAME__THING).getSingleElement(QualifiedName.create(name));
		EObject thing = found == null ? null : EcoreUtil.resolve(found.getEObjectOrProxy(), place);
		if (thing instanceof Keyed keyed && !keyed.eIsProxy()) {
			return keyed;
		}
		throw new NotWritable("項目「" + cell + "」の「" + name + "」は、名前で呼べないので記載を書けません。そのものに名前を付けてください。",
				"No 記載 can be written for '" + cell + "': '" + name + "' cannot be called by a name. Give it one.");
	}
}
