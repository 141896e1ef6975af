package org.nagare.rules.output

import java.time.LocalDate
import java.util.List
import org.nagare.dsl.messages.FindingSeverity
import org.nagare.dsl.messages.MessageLanguage
import org.nagare.model.value.JapaneseDate
import org.nagare.rules.catalogue.Bilingual
import org.nagare.rules.catalogue.Catalogue
import org.nagare.rules.finding.Accepted
import org.nagare.rules.finding.Finding
import org.nagare.rules.finding.Findings

/**
 * The review report: findings by section of the form with what stands in the cell beside them, then those that are about no cell, what was
 * accepted and why, and the threshold judgements.
 * One file that needs nothing else, to be read and to be printed on A4.
 */
final class ReviewReport {

	val Catalogue catalogue
	val MessageLanguage language
	val LocalDate today

	private new(Catalogue catalogue, MessageLanguage language, LocalDate today) {
		this.catalogue = catalogue
		this.language = language
		this.today = today
	}

	static def String write(List<Findings> projects, Catalogue catalogue, MessageLanguage language, LocalDate today) {
		new ReviewReport(catalogue, language, today).page(projects).replace("\r\n", "\n")
	}

	private def String page(List<Findings> projects) '''
		<!DOCTYPE html>
		<html lang="«say("ja", "en")»">
		<head>
		<meta charset="UTF-8">
		<title>«say("点検の報告", "Review report")»</title>
		<style>
		«STYLE»
		</style>
		</head>
		<body>
		<h1>«say("特定個人情報保護評価書 点検の報告", "Review report of assessments")»</h1>
		<p>«say("点検の日: ", "As of ")»«date»</p>
		«FOR project : projects»
			«project(project)»
		«ENDFOR»
		</body>
		</html>
	'''

	private def String project(Findings project) {
		project(project, ReportSection.of(project, catalogue, language))
	}

	private def String project(Findings project, List<ReportSection> sections) '''
		<h2>«text(project.project)»</h2>
		<table class="summary">
		<thead><tr><th>«say("章", "Section")»</th>«FOR severity : FindingSeverity.values»<th>«severity.in(language)»</th>«ENDFOR»<th>«say("了承", "Accepted")»</th></tr></thead>
		<tbody>
		«FOR section : sections»
			<tr><th scope="row">«text(section.title)»</th>«FOR severity : FindingSeverity.values»<td class="count">«count(section.findings.filter[it.severity == severity].size)»</td>«ENDFOR»<td class="count">«count(section.accepted.size)»</td></tr>
		«ENDFOR»
		</tbody>
		</table>
		«IF project.findings.empty»
			<p>«say("指摘はありません。", "Nothing was found.")»</p>
		«ENDIF»
		«FOR section : sections.filter[!findings.empty]»
			<h3>«text(section.title)»</h3>
			<table class="findings">
			<thead><tr>«IF section.findings.exists[ReportSection.hasCell(it)]»<th>«say("指摘", "Finding")»</th><th>«say("欄とその記載", "Cell and what stands in it")»</th>«ELSE»<th colspan="2">«say("指摘", "Finding")»</th>«ENDIF»</tr></thead>
			<tbody>
			«FOR finding : section.findings»
				«row(finding)»
			«ENDFOR»
			</tbody>
			</table>
		«ENDFOR»
		«IF !project.accepted.empty»
			<h3>«say("了承された指摘", "Accepted findings")»</h3>
			<table class="findings">
			<thead><tr><th>«say("指摘", "Finding")»</th><th>«say("了承の理由", "Why it was accepted")»</th></tr></thead>
			<tbody>
			«FOR accepted : project.accepted»
				«row(accepted)»
			«ENDFOR»
			</tbody>
			</table>
		«ENDIF»
		«FOR threshold : project.thresholds»
			<h3>«say("しきい値判断", "Threshold judgement")» — «text(threshold.assessment)»</h3>
			<p class="result">«text(threshold.result)»</p>
			<ul>
			«FOR line : threshold.way»
				<li>«text(line)»</li>
			«ENDFOR»
			</ul>
			«IF !threshold.changes.empty»
				<p>«say("結果が変わるのは", "What would change it")»</p>
				<ul>
				«FOR line : threshold.changes»
					<li>«text(line)»</li>
				«ENDFOR»
				</ul>
			«ENDIF»
		«ENDFOR»
	'''

	private def String row(Finding finding) '''
		<tr>
		«IF ReportSection.hasCell(finding)»
		<td>«what(finding)»</td>
		<td><p class="path">«text(finding.path.get)»</p>«IF finding.excerpt.present»<p class="excerpt">«text(finding.excerpt.get)»</p>«ELSE»<p class="empty">«say("（記載なし）", "(nothing stands here)")»</p>«ENDIF»</td>
		«ELSE»
		<td colspan="2">«what(finding)»</td>
		«ENDIF»
		</tr>
	'''

	private def String row(Accepted accepted) '''
		<tr>
		<td>«what(accepted.finding)»</td>
		<td><p>«text(accepted.reason)»</p>«IF accepted.deadline.present»<p class="place">«say("期限 ", "until ")»«text(accepted.deadline.get)»</p>«ENDIF»</td>
		</tr>
	'''

	private def String what(Finding finding) '''<p><span class="«finding.severity.word»">«finding.severity.in(language)»</span> «text(finding.message)»</p>«IF finding.help.present»<p class="help">«text(finding.help.get)»</p>«ENDIF»<p class="place">«text(place(finding.file, finding.line))» · «finding.code»«FOR place : finding.related» · «text(place.what)» «text(place(place.file, place.line))»«ENDFOR»</p>'''

	private static def place(String file, int line) {
		file + ":" + line
	}

	private static def count(int number) {
		if (number == 0) "" else number.toString
	}

	private def date() {
		if (language == MessageLanguage.JAPANESE) JapaneseDate.of(today).map[toString].orElse(today.toString) else today.toString
	}

	private def say(String japanese, String english) {
		new Bilingual(japanese, english).in(language)
	}

	private static def String text(String text) {
		text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;").replace("\n", "<br>")
	}

	static val STYLE = '''
		@page { size: A4; margin: 18mm 15mm; }
		body { font-family: "Yu Gothic", "Hiragino Sans", "Noto Sans CJK JP", "Noto Sans JP", sans-serif; font-size: 10.5pt; line-height: 1.6; color: #1a1a1a; max-width: 180mm; margin: 0 auto; padding: 8mm; }
		h1 { font-size: 16pt; border-bottom: 2px solid #1a1a1a; }
		h2 { font-size: 13pt; margin-top: 2em; }
		h3 { font-size: 11.5pt; margin: 1.6em 0 .5em; break-after: avoid; }
		p { margin: 0 0 .3em; overflow-wrap: anywhere; }
		table { border-collapse: collapse; width: 100%; }
		th, td { border: 1px solid #8a8a8a; padding: 1.5mm 2mm; text-align: left; vertical-align: top; font-weight: normal; }
		thead { display: table-header-group; }
		thead th { background: #eeeeee; }
		tr { break-inside: avoid; }
		.summary { width: auto; }
		.count { text-align: right; min-width: 10mm; }
		.findings { table-layout: fixed; }
		.findings th:first-child { width: 58%; }
		.error, .warning, .information { border: 1px solid #1a1a1a; padding: 0 1.5mm; margin-right: 1mm; font-size: 9pt; white-space: nowrap; }
		.error { background: #1a1a1a; color: #ffffff; }
		.warning { background: #ffe9a8; }
		.help { color: #333333; }
		.empty { color: #555555; }
		.place, .path { font-size: 8.5pt; color: #555555; }
		.result { font-weight: bold; }
		@media print { body { padding: 0; } }
	'''
}
