package org.nagare.dsl.entry;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.nagare.dsl.serializer.NagareTextWriter;
import org.nagare.dsl.serializer.WrittenText;
import org.nagare.model.Acceptance;
import org.nagare.model.Assessment;
import org.nagare.model.CellEntry;
import org.nagare.model.Entry;
import org.nagare.model.EntryValue;
import org.nagare.model.ItemPath;
import org.nagare.model.ModelFactory;
import org.nagare.model.ProjectFile;
import org.nagare.model.Statement;
import org.nagare.model.Withholding;
import org.nagare.model.derivation.ProjectModel;
import org.nagare.model.key.CellKey;

/** Writes what is said of cells. The model of the text is changed for it: whoever needs it as it was reads the project anew. */
@Singleton
public final class EntryText {

	@Inject
	private NagareTextWriter texts;

	@Inject
	private EntryPaths paths;

	/**
	 * The change of the one text that has to change.
	 *
	 * @param order the cells in the order of the form, in which they are written too
	 */
	public EntryChange write(ProjectModel project, Assessment assessment, List<CellKey> order, EntryWish wish) {
		EntryPlaces places = new EntryPlaces(order, project.ownTexts(assessment));
		try {
			ProjectFile changed = switch (wish) {
				case EntryWish.Value value -> value(value, places);
				case EntryWish.Attribute attribute -> attribute(attribute);
				case EntryWish.Publicity publicity -> publicity(publicity, project.statements(assessment, Withholding.class), places);
				case EntryWish.Accepted accepted -> accepted(accepted, places);
			};
			XtextResource text = (XtextResource) changed.eResource();
			return switch (texts.write(text)) {
				case WrittenText.Written(String after, var edits) -> new EntryChange.Changed(text, after, edits);
				case WrittenText.Refused(String japanese, String english) -> new EntryChange.Refused(japanese, english);
			};
		} catch (NotWritable refused) {
			return refused.refusal();
		}
	}

	private ProjectFile value(EntryWish.Value wish, EntryPlaces places) throws NotWritable {
		Optional<EntryValue> value = wish.value();
		if (value.isPresent() && value.get().getText() != null) {
			value.get().setText(block(value.get().getText(), lineEnd(textFor(wish, places))));
		}
		if (wish.statement().isEmpty()) {
			return added(wish.cell(), value.orElseThrow(() -> new NotWritable("項目「" + wish.cell() + "」には取り消す記載がありません。", "There is no 記載 of '" + wish.cell() + "' to take away.")), places);
		}
		EObject statement = wish.statement().get();
		ProjectFile text = textOf(statement);
		if (!wish.others().isEmpty() && !wish.forAll()) {
			return apart(wish, statement, text);
		}
		if (value.isPresent()) {
			set(statement, value.get());
		} else {
			remove(statement, text);
		}
		return text;
	}

	/** In its place; where it was not written, beside the others of its thing. */
	private static ProjectFile attribute(EntryWish.Attribute wish) throws NotWritable {
		ProjectFile text = textOf(wish.thing());
		if (wish.words().isPresent()) {
			wish.thing().eSet(wish.feature(), block(wish.words().get(), lineEnd(text)));
		} else {
			wish.thing().eUnset(wish.feature());
		}
		return text;
	}

	private static String block(String typed, String lineEnd) throws NotWritable {
		String text = withLineEnds(typed, lineEnd);
		if (Indentation.isLost(text)) {
			throw new NotWritable("二行目から後のすべての行が空白で始まる文は、字下げとして読まれて空白が失われるので書けません。行頭の空白を取るか、空白で始まらない行を加えてください。",
					"A text whose lines all begin with a blank cannot be written: the blanks would be read as indentation and lost. Begin one of the lines without.");
		}
		return text;
	}

	/** A text on several lines ends them as the others of its file do, whatever machine it was typed on. */
	private static String withLineEnds(String text, String lineEnd) {
		return text.replace("\r\n", "\n").replace('\r', '\n').replace("\n", lineEnd);
	}

	private static ProjectFile textFor(EntryWish.Value wish, EntryPlaces places) {
		return wish.statement().map(EntryText::textOf).or(() -> places.block(wish.cell()).map(EntryText::textOf)).orElseGet(() -> places.text(wish.cell()));
	}

	private static String lineEnd(ProjectFile text) {
		INode node = NodeModelUtils.getNode(text);
		return node != null && node.getRootNode().getText().contains("\r\n") ? "\r\n" : "\n";
	}

	private static void set(EObject statement, EntryValue value) {
		if (statement instanceof CellEntry cell) {
			cell.setValue(value);
		} else {
			((Entry) statement).setValue(value);
		}
	}

	private static EntryValue valueOf(EObject statement) {
		return statement instanceof CellEntry cell ? cell.getValue() : ((Entry) statement).getValue();
	}

	private static void remove(EObject statement, ProjectFile text) throws NotWritable {
		EObject block = statement.eContainer();
		EcoreUtil.remove(statement);
		// an empty block says nothing, unless somebody has left a remark in it
		if (block instanceof Entry entry && entry.getCells().isEmpty()) {
			if (hasComment(entry)) {
				throw new NotWritable("この記載が消えると、「記載」の括弧の中に注釈だけが残ります。注釈を括弧の外に移すか、文で消してください。",
						"Without this 記載 nothing but a comment would be left in its braces. Move the comment out of them, or delete both in the text.");
			}
			text.getStatements().remove(entry);
		}
	}

	private static boolean hasComment(EObject element) {
		INode node = NodeModelUtils.findActualNodeFor(element);
		if (node != null) {
			for (ILeafNode leaf : node.getLeafNodes()) {
				if (leaf.isHidden() && leaf.getText().startsWith("/")) {
					return true;
				}
			}
		}
		return false;
	}

	private ProjectFile added(CellKey cell, EntryValue value, EntryPlaces places) throws NotWritable {
		Optional<Entry> block = places.block(cell);
		if (block.isPresent()) {
			CellEntry line = ModelFactory.eINSTANCE.createCellEntry();
			line.setPath(ModelFactory.eINSTANCE.createItemPath());
			line.setValue(value);
			block.get().getCells().add(places.within(block.get(), cell), line);
			paths.fill(line.getPath(), below(cell, EntryPlaces.path(block.get()).segments().size()));
			return textOf(block.get());
		}
		ProjectFile text = places.text(cell);
		Entry entry = ModelFactory.eINSTANCE.createEntry();
		entry.setPath(ModelFactory.eINSTANCE.createItemPath());
		text.getStatements().add(places.within(text, cell), entry);
		Optional<CellKey> above = places.newBlock(cell);
		if (above.isPresent()) {
			CellEntry line = ModelFactory.eINSTANCE.createCellEntry();
			line.setPath(ModelFactory.eINSTANCE.createItemPath());
			line.setValue(value);
			entry.getCells().add(line);
			paths.fill(entry.getPath(), above.get());
			paths.fill(line.getPath(), below(cell, above.get().segments().size()));
		} else {
			paths.fill(entry.getPath(), cell);
			entry.setValue(value);
		}
		return text;
	}

	private static CellKey below(CellKey cell, int depth) {
		return new CellKey(cell.segments().subList(depth, cell.segments().size()));
	}

	/** The others keep what they have in a statement of their own, and this cell gets one too. */
	private ProjectFile apart(EntryWish.Value wish, EObject statement, ProjectFile text) throws NotWritable {
		Statement outer = (Statement) (statement instanceof CellEntry ? statement.eContainer() : statement);
		int at = text.getStatements().indexOf(outer) + 1;
		EntryValue before = EcoreUtil.copy(valueOf(statement));
		remove(statement, text);
		if (statement == outer) {
			text.getStatements().remove(outer);
		}
		at = Math.min(at, text.getStatements().size());
		for (CellKey other : wish.others()) {
			at = alone(text, at, other, EcoreUtil.copy(before));
		}
		if (wish.value().isPresent()) {
			alone(text, at, wish.cell(), wish.value().get());
		}
		return text;
	}

	private int alone(ProjectFile text, int at, CellKey cell, EntryValue value) throws NotWritable {
		Entry entry = ModelFactory.eINSTANCE.createEntry();
		entry.setPath(ModelFactory.eINSTANCE.createItemPath());
		text.getStatements().add(at, entry);
		paths.fill(entry.getPath(), cell);
		entry.setValue(value);
		return at + 1;
	}

	private ProjectFile publicity(EntryWish.Publicity wish, List<Withholding> withheld, EntryPlaces places) throws NotWritable {
		Optional<EntryValue> value = wish.statement().map(EntryText::valueOf);
		Optional<Withholding> own = withheld.stream().filter(each -> each.getPath() != null && CellKey.of(each.getPath()).expand().equals(List.of(wish.cell()))).findFirst();
		if (value.filter(EntryValue::isWithheld).isPresent() || own.isEmpty() && value.isPresent() && wish.reason().isPresent()) {
			EntryValue said = value.orElseThrow();
			said.setWithheld(wish.reason().isPresent());
			said.getWithheldParts().clear();
			wish.reason().ifPresent(reason -> said.getWithheldParts().addAll(wish.parts()));
			said.setWithheldReason(wish.reason().orElse(null));
			return textOf(said);
		}
		if (own.isPresent()) {
			ProjectFile text = textOf(own.get());
			if (wish.reason().isEmpty()) {
				text.getStatements().remove(own.get());
			} else {
				say(own.get(), wish);
			}
			return text;
		}
		if (wish.reason().isEmpty()) {
			throw new NotWritable("この欄は、ほかの欄と一緒に非公表にされています。「非公表」の文を直してください。", "This cell is withheld together with others. Change the statement 非公表.");
		}
		ProjectFile text = places.text(wish.cell());
		Withholding statement = ModelFactory.eINSTANCE.createWithholding();
		statement.setPath(ModelFactory.eINSTANCE.createItemPath());
		text.getStatements().add(behind(text, Withholding.class), statement);
		paths.fill(statement.getPath(), wish.cell());
		say(statement, wish);
		return text;
	}

	private static void say(Withholding statement, EntryWish.Publicity wish) {
		statement.getParts().clear();
		statement.getParts().addAll(wish.parts());
		statement.setReason(wish.reason().orElseThrow());
	}

	private ProjectFile accepted(EntryWish.Accepted wish, EntryPlaces places) throws NotWritable {
		ProjectFile text = places.text(wish.cell());
		Acceptance acceptance = ModelFactory.eINSTANCE.createAcceptance();
		ItemPath path = ModelFactory.eINSTANCE.createItemPath();
		acceptance.setCode(wish.code());
		acceptance.setPath(path);
		acceptance.setReason(wish.reason());
		text.getStatements().add(behind(text, Acceptance.class), acceptance);
		paths.fill(path, wish.cell());
		return text;
	}

	/** Behind the last of its kind, else behind the last 記載, else at the end. */
	private static int behind(ProjectFile text, Class<? extends Statement> kind) {
		List<Statement> statements = text.getStatements();
		List<Integer> places = new ArrayList<>();
		for (Class<?> like : List.of(kind, Entry.class)) {
			for (int i = 0; i < statements.size(); i++) {
				if (like.isInstance(statements.get(i))) {
					places.add(i + 1);
				}
			}
			if (!places.isEmpty()) {
				return places.stream().max(Comparator.naturalOrder()).orElseThrow();
			}
		}
		return statements.size();
	}

	private static ProjectFile textOf(EObject thing) {
		return (ProjectFile) EcoreUtil.getRootContainer(thing);
	}
}
