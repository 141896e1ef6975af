package org.nagare.rules.threshold;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nagare.dsl.messages.MessageLanguage;
import org.nagare.model.ThresholdSubject;
import org.nagare.model.derivation.AssessmentDerivation;
import org.nagare.model.derivation.HandlersCount;
import org.nagare.model.derivation.Naming;
import org.nagare.model.derivation.ThresholdJudgement;
import org.nagare.model.derivation.ThresholdLine;
import org.nagare.model.derivation.ThresholdResult;
import org.nagare.model.value.Interval;
import org.nagare.rules.catalogue.Bilingual;
import org.nagare.rules.finding.Findings.Judgement;

/** The threshold judgement in words: which assessment is due, by which line of the table, and what would lead to another one. */
public final class ThresholdWay {

	private final AssessmentDerivation derivation;
	private final ThresholdJudgement judgement;
	private final MessageLanguage language;

	private ThresholdWay(AssessmentDerivation derivation, MessageLanguage language) {
		this.derivation = derivation;
		this.judgement = derivation.threshold();
		this.language = language;
	}

	/** Empty where nothing is known that the table asks for. */
	public static Optional<Judgement> of(AssessmentDerivation derivation, MessageLanguage language) {
		ThresholdWay way = new ThresholdWay(derivation, language);
		boolean known = way.judgement.subjects().lower() > 0 || way.judgement.subjects().isBounded();
		return known ? Optional.of(new Judgement(Naming.display(derivation.assessment()), way.result(), way.way(), way.changes())) : Optional.empty();
	}

	private String result() {
		return judgement.result().map(this::name).orElseGet(() -> say("まだ決まりません", "not decided yet"));
	}

	private List<String> way() {
		List<String> way = new ArrayList<>();
		way.add(say("対象人数: ", "Subjects: ") + people(judgement.subjects()) + (judgement.subjectsWritten() ? "" : say("（ファイルの人数による）", " (by the files)")));
		boolean asksHandlers = judgement.possible().stream().anyMatch(line -> line.manyHandlers().isPresent());
		boolean asksIncident = judgement.possible().stream().anyMatch(line -> line.incident().isPresent());
		if (asksHandlers) {
			HandlersCount handlers = judgement.handlers();
			way.add(say("取扱者数: ", "Handlers: ") + people(handlers.judged()) + (handlers.written() ? "" : say("（使用部署と委託先を数えた）", " (counted)")));
		}
		if (asksIncident) {
			way.add(say("過去1年の重大事故: ", "Serious incident within a year: ")
					+ judgement.incident().map(happened -> happened ? say("あり", "yes") : say("なし", "none")).orElseGet(() -> say("分からない", "unknown")));
		}
		judgement.line().ifPresent(line -> way.add(say("表の行: ", "Line of the table: ") + line(line)));
		judgement.missing().forEach(input -> way.add(say("要るもの: ", "Needed: ") + input(input)));
		return way;
	}

	private List<String> changes() {
		return together(judgement.changes()).stream().map(change -> {
			String value = change.range().map(range -> people(range)).orElseGet(() -> change.happened().orElse(false) ? say("あり", "yes") : say("なし", "none"));
			return say(input(change.input()) + "が " + value + " なら、" + name(change.result()), input(change.input()) + " " + value + " → " + name(change.result()));
		}).toList();
	}

	/** Bands beside each other that lead to the same are one. */
	private static List<ThresholdJudgement.Change> together(List<ThresholdJudgement.Change> changes) {
		List<ThresholdJudgement.Change> all = new ArrayList<>();
		for (ThresholdJudgement.Change change : changes) {
			ThresholdJudgement.Change last = all.isEmpty() ? null : all.get(all.size() - 1);
			boolean goesOn = last != null && last.input() == change.input() && last.result() == change.result() && last.range().isPresent() && change.range().isPresent()
					&& last.range().get().isBounded() && last.range().get().upper() + 1 == change.range().get().lower();
			if (goesOn) {
				Interval both = new Interval(last.range().get().lower(), change.range().get().upper());
				all.set(all.size() - 1, new ThresholdJudgement.Change(change.input(), Optional.of(both), Optional.empty(), change.result()));
			} else {
				all.add(change);
			}
		}
		return all;
	}

	private String line(ThresholdLine line) {
		List<String> parts = new ArrayList<>(List.of(people(line.subjects())));
		line.manyHandlers().ifPresent(many -> parts.add(input(ThresholdSubject.HANDLERS) + " " + people(many ? Interval.atLeast(ThresholdLine.MANY_HANDLERS) : Interval.below(ThresholdLine.MANY_HANDLERS))));
		line.incident().ifPresent(incident -> parts.add(input(ThresholdSubject.INCIDENT) + " " + (incident ? say("あり", "yes") : say("なし", "none"))));
		return String.join(say("、", ", "), parts) + " → " + name(line.result());
	}

	private String input(ThresholdSubject subject) {
		return switch (subject) {
			case SUBJECTS -> say("対象人数", "subjects");
			case HANDLERS -> say("取扱者数", "handlers");
			case INCIDENT -> say("重大事故", "serious incident");
		};
	}

	private String name(ThresholdResult result) {
		return switch (result) {
			case NONE -> say("特定個人情報保護評価の義務なし", "no assessment is due");
			case BASIC -> say("基礎項目評価", "basic assessment");
			case BASIC_AND_KEY -> say("基礎項目評価及び重点項目評価", "basic and key item assessment");
			case BASIC_AND_FULL -> say("基礎項目評価及び全項目評価", "basic and full assessment");
		};
	}

	private String people(Interval interval) {
		if (interval.isExact()) {
			return number(interval.lower());
		}
		String lower = interval.lower() > 0 ? number(interval.lower()) + say("以上", " or more") : "";
		String upper = interval.isBounded() ? number(interval.upper() + 1) + say("未満", "") : "";
		return say(lower + upper, lower.isEmpty() ? "below " + upper : upper.isEmpty() ? lower : number(interval.lower()) + " to below " + upper);
	}

	private String number(long number) {
		return People.written(number).in(language);
	}

	private String say(String japanese, String english) {
		return new Bilingual(japanese, english).in(language);
	}
}
