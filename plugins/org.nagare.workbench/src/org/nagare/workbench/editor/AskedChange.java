package org.nagare.workbench.editor;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.eclipse.swt.widgets.Shell;
import org.nagare.workbench.dialog.Ask;
import org.nagare.workbench.dialog.Work;
import org.nagare.workbench.language.Answers;
import org.nagare.workbench.language.TextVersions;

/**
 * A change that a person has asked the language for. It is waited for beside the thread of the windows and can be ended; where a text is written in
 * meanwhile, what was answered is the change of another text, so nothing is made of it.
 */
public final class AskedChange<T> {

	private final TextVersions asked = TextVersions.now();
	private final Shell shell;
	private final String title;
	private final String none;

	/** What is made of the answer, in the thread of the windows. */
	public interface Making<T> {

		/**
		 * @param same whether all texts say still what they said; asked where a person was asked something before
		 * @return why nothing was made; none where it was made, or the person turned back
		 */
		Optional<String> make(T change, BooleanSupplier same);
	}

	/** What came: a change, or the sentence why there is none. */
	private record Answer<T>(Optional<T> change, Optional<String> refusal) {
	}

	/** @param none is told where nothing came, and no reason for it */
	public AskedChange(Shell shell, String title, String none) {
		this.shell = shell;
		this.title = title.replace("…", "");
		this.none = none;
	}

	/** Asks, and has made what is answered. */
	public void ask(Supplier<CompletableFuture<T>> question, Making<T> making) {
		Work.begin(shell, title, steps -> {
			steps.step(Words.ASKING.text());
			return answer(question, steps);
		}, answer -> take(answer, making).ifPresent(this::tell), () -> {
			// nothing was changed
		}, failure -> tell(none));
	}

	private Answer<T> answer(Supplier<CompletableFuture<T>> question, Work.Steps steps) {
		String[] refusal = { null };
		Optional<T> change = Answers.await(question, () -> {
			steps.check();
			return asked.hold();
		}, sentence -> refusal[0] = sentence);
		return new Answer<>(change, Optional.ofNullable(refusal[0]));
	}

	private Optional<String> take(Answer<T> answer, Making<T> making) {
		if (!asked.hold()) {
			return Optional.of(Words.CHANGED_MEANWHILE.text());
		}
		return answer.change().map(change -> making.make(change, asked::hold)).orElseGet(() -> answer.refusal().or(() -> Optional.of(none)));
	}

	private void tell(String why) {
		if (!shell.isDisposed()) {
			Ask.tell(shell, title, why);
		}
	}
}
