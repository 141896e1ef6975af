package org.nagare.sirius.tests;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.eclipse.emf.ecore.EObject;
import org.nagare.sirius.cell.FormPlace;
import org.nagare.sirius.dialog.Conversation;

/** A person who always answers the same, and remembers what was told and shown. */
public final class Answers implements Conversation {

	private final String line;
	private final List<String> told = new ArrayList<>();
	private final List<EObject> shown = new ArrayList<>();
	private final List<FormPlace> cells = new ArrayList<>();
	private final List<String> typing = new ArrayList<>();
	private Map<Path, String> written = Map.of();
	private boolean writable = true;

	/** @param line what is typed wherever a line is asked for */
	public Answers(String line) {
		this.line = line;
	}

	/** Somebody who types in an editor as well and has not saved that. */
	public Answers typing(String name) {
		typing.add(name);
		return this;
	}

	/** Files that nobody can write. */
	public Answers unwritable() {
		writable = false;
		return this;
	}

	/** What was told since this was asked the last time. */
	public String told() {
		String all = String.join("\n", told);
		told.clear();
		return all;
	}

	public List<EObject> shown() {
		return shown;
	}

	public List<FormPlace> cells() {
		return cells;
	}

	public Map<Path, String> written() {
		return written;
	}

	@Override
	public void tell(String title, String words) {
		told.add(title + ": " + words);
	}

	@Override
	public Optional<String> line(String title, String question, String known) {
		return Optional.of(line);
	}

	@Override
	public OptionalInt choose(String title, String question, List<String> words) {
		return words.isEmpty() ? OptionalInt.empty() : OptionalInt.of(0);
	}

	@Override
	public boolean showText(EObject thing) {
		return shown.add(thing);
	}

	@Override
	public void showForm(Path text, List<FormPlace> places) {
		cells.addAll(places);
	}

	@Override
	public List<String> unsaved(Collection<Path> files) {
		return List.copyOf(typing);
	}

	@Override
	public List<Path> write(Map<Path, String> texts) {
		written = Map.copyOf(texts);
		return writable ? List.of() : List.copyOf(texts.keySet());
	}
}
