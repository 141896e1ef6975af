package org.nagare.model.key;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.nagare.model.*;

/**
 * What a thing that has no name is known by inside the thing that contains it. Empty for those that are known by their place only:
 * parts of a sentence (choices, hops, bases) that nothing else holds on to.
 */
final class OwnSegment {

	private static final int LONGEST_TEXT = 24;

	private OwnSegment() {
	}

	static Optional<String> of(EObject thing, ReferenceNames names) {
		return Optional.ofNullable(switch (thing) {
			case Flow flow -> FlowKeys.segment(flow, names);
			case Step step -> names.segment(step).orElseGet(() -> "<" + firstArrow(step, names).orElseGet(() -> text(step.getText())) + ">");
			case NamedRecipient row -> "先." + recipient(row, names);
			case LawTableRows rows -> "表." + first(rows, ModelPackage.Literals.LAW_TABLE_ROWS__TABLE, names);
			case UsingUnit use -> "使用." + first(use, ModelPackage.Literals.USING_UNIT__UNIT, names);
			case LibraryUse use -> "利用." + first(use, ModelPackage.Literals.LIBRARY_USE__LIBRARY, names);
			case Pin pin -> "固定." + first(pin, ModelPackage.Literals.PIN__NODE, names);
			case SystemFunction function -> "機能." + text(function.getHeading());
			case CategoryJustification reason -> "妥当性." + KeyText.quote(reason.getCategory());
			case ThresholdInput input -> "しきい値." + input.getSubject().getLiteral();
			case ProcedureEvent event -> "手続." + event.getSubject().getLiteral();
			case Entry entry -> "記載." + path(entry.getPath(), names);
			case CellEntry cell -> path(cell.getPath(), names);
			case LibraryText text -> path(text.getPath(), names);
			case Withholding withholding -> "非公表." + path(withholding.getPath(), names);
			case Acceptance acceptance -> "了承." + KeyText.quote(acceptance.getCode())
					+ (acceptance.getPath() == null ? "" : "." + path(acceptance.getPath(), names));
			case Revision revision -> "改訂." + KeyText.quote(revision.getDate());
			default -> null;
		});
	}

	/** A step that was not named is known by its first arrow, else by how its sentence begins. */
	static Optional<String> firstArrow(Step step, ReferenceNames names) {
		for (StepPart part : step.getParts()) {
			if (part instanceof Flow flow) {
				return Optional.of(FlowKeys.segment(flow, names));
			}
			if (part instanceof ExceptionalCase exception && !exception.getFlows().isEmpty()) {
				return Optional.of(FlowKeys.segment(exception.getFlows().get(0), names));
			}
		}
		return Optional.empty();
	}

	static String recipient(NamedRecipient row, ReferenceNames names) {
		if (row.getRecipientText() != null) {
			return KeyText.text(row.getRecipientText());
		}
		return first(row, ModelPackage.Literals.NAMED_RECIPIENT__RECIPIENT, names);
	}

	private static String first(EObject owner, EReference reference, ReferenceNames names) {
		List<String> found = names.names(owner, reference);
		return found.isEmpty() ? KeyText.UNNAMED : KeyText.quote(found.get(0));
	}

	private static String path(ItemPath path, ReferenceNames names) {
		return KeyText.quote(path == null ? null : CellKey.of(path, names).toString());
	}

	private static String text(String text) {
		if (text == null || text.codePointCount(0, text.length()) <= LONGEST_TEXT) {
			return KeyText.text(text);
		}
		return KeyText.text(text.substring(0, text.offsetByCodePoints(0, LONGEST_TEXT)));
	}
}
