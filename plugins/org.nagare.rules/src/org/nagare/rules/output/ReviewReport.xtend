package org.nagare.rules.output

import java.time.LocalDate
import java.util.List
import org.nagare.dsl.messages.FindingSeverity
import org.nagare.dsl.messages.MessageLanguage
import org.nagare.model.value.JapaneseDate
import org.nagare.rules.catalogue.Bilingual
import org.nagare.rules.catalogue.Catalogue
import org.nagare.rules.catalogue.RuleEntry
import org.nagare.rules.finding.Accepted
import org.nagare.rules.finding.Finding
import org.nagare.rules.finding.Findings
import org.nagare.rules.finding.Findings.Judgement

/**
 * The review report, as it is handed to a superior: how much was found in which assessment; of each its findings by section of the form with what
 * stands in the cell beside them, what was accepted and why, and the threshold judgement; last on what the rules stand.
 * It quotes what the public does not read, and says so. One file that needs nothing else, to be read and to be printed on A4.
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
		<meta name="viewport" content="width=device-width, initial-scale=1">
		<meta name="robots" content="noindex">
		<title>«say("点検報告書", "Review report")»</title>
		<style>
		«style»
		</style>
		</head>
		<body>
		<p class="internal"><b>«say("内部資料", "Internal")»</b> «say("公表しない部分（非公表）の記載も含みます。評価実施機関の外に出さないでください。", "Quotes what is withheld from the public. Not to leave the body.")»</p>
		<h1>«say("特定個人情報保護評価書 点検報告書", "Review report of assessments")»</h1>
		<p class="day">«say("点検の日: ", "As of ")»«date»</p>
		«FOR i : 0 ..< projects.size»
			«project(projects.get(i), "p" + (i + 1))»
		«ENDFOR»
		«rules(projects)»
		</body>
		</html>
	'''

	private def String project(Findings project, String id) {
		project(project, ReportChapter.of(project, catalogue, language), id)
	}

	private def String project(Findings project, List<ReportChapter> chapters, String id) '''
		<h2>«text(project.project)»</h2>
		<p class="lead">«text(lead(project))»</p>
		<table class="summary">
		<thead><tr><th>«say("評価書と章", "Assessment and section")»</th>«FOR severity : FindingSeverity.values»<th>«severity.in(language)»</th>«ENDFOR»<th>«say("了承", "Accepted")»</th></tr></thead>
		«FOR i : 0 ..< chapters.size»
			«val chapter = chapters.get(i)»
			<tbody>
			<tr class="whole"><th scope="row"><a href="#«id»-«i + 1»">«text(chapter.title)»</a></th>«counts(chapter.findings)»<td class="count">«count(chapter.accepted.size)»</td></tr>
			«FOR section : chapter.sections»
				<tr><th scope="row">«text(section.title)»</th>«counts(section.findings)»<td></td></tr>
			«ENDFOR»
			</tbody>
		«ENDFOR»
		</table>
		«FOR i : 0 ..< chapters.size»
			«chapter(chapters.get(i), id + "-" + (i + 1))»
		«ENDFOR»
	'''

	private def String chapter(ReportChapter chapter, String id) '''
		<h3 id="«id»">«text(chapter.title)»</h3>
		«IF chapter.findings.empty»
			<p>«say("指摘はありません。", "Nothing was found.")»</p>
		«ENDIF»
		«FOR section : chapter.sections»
			<h4>«text(section.title)»</h4>
			<table class="findings">
			<thead><tr>«IF section.cells.exists[path.present]»<th>«say("指摘", "Finding")»</th><th>«say("欄の記載", "What stands in the cell")»</th>«ELSE»<th colspan="2">«say("指摘", "Finding")»</th>«ENDIF»</tr></thead>
			«FOR cell : section.cells»
				«cell(cell, chapter.several)»
			«ENDFOR»
			</table>
		«ENDFOR»
		«IF !chapter.accepted.empty»
			<h4>«say("了承された指摘", "Accepted findings")»</h4>
			<table class="findings">
			<thead><tr><th>«say("指摘", "Finding")»</th><th>«say("了承の理由", "Why it was accepted")»</th></tr></thead>
			<tbody>
			«FOR accepted : chapter.accepted»
				«row(accepted, chapter.several)»
			«ENDFOR»
			</tbody>
			</table>
		«ENDIF»
		«IF chapter.threshold.present»
			«threshold(chapter.threshold.get)»
		«ENDIF»
	'''

	private def String threshold(Judgement threshold) '''
		<h4>«say("しきい値判断の結果", "Result of the threshold judgement")»</h4>
		<p class="result">«text(threshold.result)»</p>
		<ul>
		«FOR line : threshold.way»
			<li>«text(line)»</li>
		«ENDFOR»
		</ul>
		«IF !threshold.changes.empty»
			<p>«say("結果が変わるのは、次のときです。", "What would change it:")»</p>
			<ul>
			«FOR line : threshold.changes»
				<li>«text(line)»</li>
			«ENDFOR»
			</ul>
		«ENDIF»
	'''

	private def String cell(ReportCell cell, boolean several) '''
		«IF cell.path.present»
			<tbody«IF cell.long» class="long"«ENDIF»>
			<tr class="cell"><th colspan="2" scope="rowgroup">«where(cell.headings, cell.path.get)»</th></tr>
			<tr>
			<td>«FOR finding : cell.findings»<div class="finding">«what(finding, several)»</div>«ENDFOR»</td>
			<td>«IF cell.withheld»<p class="withheld">«say("この欄には非公表の記載があります", "Not all of this is for the public")»</p>«ENDIF»«IF cell.excerpt.present»<p class="excerpt">«text(cell.excerpt.get)»</p>«ELSE»<p class="empty">«say("（記載なし）", "(nothing stands here)")»</p>«ENDIF»</td>
			</tr>
			</tbody>
		«ELSE»
			<tbody>
			<tr>
			<td colspan="2">«FOR finding : cell.findings»<div class="finding">«what(finding, several)»</div>«ENDFOR»</td>
			</tr>
			</tbody>
		«ENDIF»
	'''

	private def String row(Accepted accepted, boolean several) '''
		<tr>
		<td><div class="finding">«IF accepted.finding.path.present»<p class="of">«where(accepted.finding.standing.headings, accepted.finding.path.get)»</p>«ENDIF»«what(accepted.finding, several)»</div></td>
		<td><p>«text(accepted.reason)»</p>«IF accepted.deadline.present»<p class="place">«say("期限 ", "until ")»«text(accepted.deadline.get)»</p>«ENDIF»</td>
		</tr>
	'''

	private def String where(List<String> headings, String path) {
		'''«IF !headings.empty»«text(headings.join(" ＞ "))» «ENDIF»<span class="path">«text(path)»</span>'''
	}

	private def String what(Finding finding, boolean several) '''<p><span class="«finding.severity.word»">«finding.severity.in(language)»</span> «text(finding.message)»</p>«IF finding.help.present»<p class="help">«say("対応: ", "To do: ")»«text(finding.help.get)»</p>«ENDIF»«IF several»<p class="of">«text(finding.standing.assessments.join(say("、", ", ")))»</p>«ENDIF»<p class="place">«text(place(finding.file, finding.line))» · «finding.code»</p>«FOR place : finding.related»<p class="place">→ «IF !place.what.empty»«text(place.what)» · «ENDIF»«text(place(place.file, place.line))»</p>«ENDFOR»'''

	/** What was found, and what the weights mean, in words. */
	private def String lead(Findings project) {
		val accepted = if (project.accepted.empty) "" else say("ほかに、理由を付けて了承されたもの " + project.accepted.size + "件。", " " + project.accepted.size + " more were accepted for a reason.")
		if (project.findings.empty) {
			return say("指摘はありません。", "Nothing was found.") + accepted
		}
		say("指摘 " + project.findings.size + "件。", project.findings.size + " findings.") + accepted + say(
			"「誤り」は、記載の誤りや欠けで、公表までに直すもの。「注意」は、誤りと思われるが、人が見て決めるもの。「情報」は、知っておくとよいことです。",
			" An error is wrong or missing, and to be mended before publication; a warning is probably wrong, and a person decides; an information is good to know.")
	}

	/** The rules by which something was found, and on what each stands. */
	private def String rules(List<Findings> projects) {
		val codes = projects.flatMap[findings.map[code] + accepted.map[finding.code]].toSet
		val entries = catalogue.codes.filter[codes.contains(it)].map[catalogue.require(it)].toList
		if (entries.empty) "" else rulesOf(entries)
	}

	private def String rulesOf(List<RuleEntry> entries) '''
		<h2>«say("規則と根拠", "Rules and their sources")»</h2>
		<table class="rules">
		<thead><tr><th>«say("規則", "Rule")»</th><th>«say("内容", "What it asks")»</th><th>«say("根拠", "Source")»</th></tr></thead>
		<tbody>
		«FOR entry : entries»
			<tr><td>«entry.code»«FOR number : entry.numbers» «number»«ENDFOR»</td><td>«text(entry.title.in(language))»</td><td>«text(entry.source.in(language))»«IF !entry.verified»«say("（原典では未確認）", " (not verified in the source)")»«ENDIF»</td></tr>
		«ENDFOR»
		</tbody>
		</table>
	'''

	private static def place(String file, int line) {
		file + ":" + line
	}

	private def String counts(List<Finding> findings) '''«FOR severity : FindingSeverity.values»<td class="count">«count(findings.filter[it.severity == severity].size)»</td>«ENDFOR»'''

	private static def count(int number) {
		if (number == 0) "" else number.toString
	}

	private def date() {
		if (language == MessageLanguage.JAPANESE) JapaneseDate.of(today).map[toString].orElse(today.toString) else today.toString
	}

	private def say(String japanese, String english) {
		new Bilingual(japanese, english).in(language)
	}

	/** Characters that no page can hold are shown as the sign for a character that is not there. */
	private static def text(String text) {
		text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;").replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]", "\uFFFD").replace("\n", "<br>")
	}

	private def String style() '''
		@page { size: A4; margin: 18mm 15mm; @top-right { content: "«say("内部資料", "Internal")»"; font: 8pt sans-serif; } @bottom-center { content: counter(page) " ／ " counter(pages); font: 8pt sans-serif; } }
		body { font-family: "BIZ UDPGothic", "Yu Gothic", "Meiryo", "Hiragino Sans", "Noto Sans CJK JP", "Noto Sans JP", sans-serif; font-size: 10pt; line-height: 1.6; color: #1a1a1a; max-width: 180mm; margin: 0 auto; padding: 8mm; line-break: strict; }
		h1 { font-size: 16pt; border-bottom: 2px solid #1a1a1a; margin: .6em 0 .3em; }
		h2 { font-size: 13pt; margin: 1.6em 0 .4em; }
		h3 { font-size: 12pt; margin: 2em 0 .4em; padding: 1mm 2mm; background: #e4e4e4; border: 1px solid #1a1a1a; }
		h4 { font-size: 10.5pt; margin: 1.4em 0 .4em; }
		h2, h3, h4 { break-after: avoid; overflow-wrap: anywhere; }
		p { margin: 0 0 .3em; overflow-wrap: anywhere; }
		ul { margin: 0 0 .5em; padding-left: 1.6em; }
		a { color: inherit; }
		table { border-collapse: collapse; width: 99.8%; }
		th, td { border: 1px solid #8a8a8a; padding: 1.2mm 2mm; text-align: left; vertical-align: top; font-weight: normal; overflow-wrap: anywhere; }
		thead { display: table-header-group; }
		thead th { background: #eeeeee; }
		tr { break-inside: avoid; }
		.internal { border: 1.5px solid #a00000; color: #a00000; padding: 1mm 3mm; }
		.day { text-align: right; }
		.summary th[scope] { padding-left: 6mm; }
		.summary .whole th { padding-left: 2mm; font-weight: bold; }
		.summary .whole td { font-weight: bold; }
		.summary thead th + th, .count { text-align: right; width: 13mm; white-space: nowrap; }
		.findings, .rules { table-layout: fixed; }
		.findings thead th:first-child { width: 58%; }
		.findings .cell { break-after: avoid; }
		.findings .cell th { background: #f6f6f6; }
		.findings .long tr { break-inside: auto; }
		.rules { font-size: 9pt; }
		.rules th:first-child { width: 34%; }
		.finding + .finding { margin-top: 2mm; padding-top: 2mm; border-top: 1px dotted #8a8a8a; }
		.error, .warning, .information { border: 1px solid #1a1a1a; padding: 0 1.5mm; margin-right: 1mm; font-size: 9pt; white-space: nowrap; }
		.error { background: #1a1a1a; color: #ffffff; }
		.warning { background: #ffe9a8; }
		.withheld { display: inline-block; border: 1px solid #a00000; color: #a00000; padding: 0 1.5mm; font-size: 8.5pt; }
		.help { color: #333333; }
		.empty { color: #555555; }
		.of { font-size: 9pt; }
		.place, .path { font-size: 8pt; color: #555555; margin-bottom: .1em; }
		.result { font-weight: bold; break-after: avoid; }
		@media screen and (max-width: 600px) { body { padding: 3mm; } .summary { font-size: 8pt; } .summary th[scope] { min-width: 40vw; } .findings, .findings thead, .findings tbody, .findings tr, .findings td, .findings th { display: block; width: auto; } .findings thead { display: none; } }
		@media print { body { padding: 0; max-width: none; } .error, .warning, thead th, h3, .cell th { print-color-adjust: exact; -webkit-print-color-adjust: exact; } }
	'''
}
