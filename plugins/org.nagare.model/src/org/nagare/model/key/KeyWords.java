package org.nagare.model.key;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.nagare.model.*;

/**
 * The first segment of the keys of what stands in the text by itself: the keyword of the statement, a full stop, its name.
 * With the keyword a figure and the part of the affair that it draws may bear one name.
 */
final class KeyWords {

	private KeyWords() {
	}

	/** The keyword of a thing that is known by it and its name; empty for what is known by its place in another thing. */
	static Optional<String> of(EObject thing) {
		return Optional.ofNullable(switch (thing) {
			case Organization body -> "機関";
			case OrganizationUnit unit -> "部署";
			case Boundary boundary -> "境界";
			case InformationSystem system -> "システム";
			case Person person -> "関係者";
			case LegalProvision provision -> "法令";
			case LawTable table -> "根拠表";
			case MeasureLibrary library -> "措置集";
			case Term term -> "用語";
			case SpiFile file -> "ファイル";
			case Document document -> "帳票";
			case SubAffair affair -> "業務";
			case Entrustment entrustment -> "委託";
			case RecipientTable table -> "一覧";
			case Appendix appendix -> "別紙";
			case Assessment assessment -> "評価書";
			case FigureLayout figure -> "図";
			default -> null;
		});
	}

	/** What lies in a body is qualified by the body, wherever in it it lies, so that moving it between departments keeps its key. */
	static String qualified(Named thing, ReferenceNames names) {
		String body = null;
		for (EObject container = thing.eContainer(); container != null; container = container.eContainer()) {
			if (container instanceof Organization organization) {
				body = KeyText.quote(names.name(organization));
			}
		}
		String own = KeyText.quote(names.name(thing));
		return body == null ? own : body + "." + own;
	}
}
