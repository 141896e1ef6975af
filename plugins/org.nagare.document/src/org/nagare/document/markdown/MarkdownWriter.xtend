package org.nagare.document.markdown

import java.util.List
import java.util.Optional
import org.nagare.document.outline.Chapter
import org.nagare.document.outline.Content
import org.nagare.document.outline.FormDocument
import org.nagare.document.outline.Line
import org.nagare.form.writer.CellNote
import org.nagare.form.writer.CellWords

import static org.nagare.document.markdown.MarkdownText.inLine
import static org.nagare.document.markdown.MarkdownText.paragraphs

/** Writes the document as Markdown: a heading for each title, a bold label above each content. */
final class MarkdownWriter {

	val FormDocument document

	private new(FormDocument document) {
		this.document = document
	}

	def static String write(FormDocument document) {
		// a template ends its lines as the machine does
		new MarkdownWriter(document).page.toString.replace("\r\n", "\n").replaceAll("\n{3,}", "\n\n").replaceAll("^\n+|\n+(?=\n$)", "")
	}

	def private page() '''
		«IF !document.chapters.exists[kind == Chapter.Kind.COVER]»
			# «inLine(document.name)»

		«ENDIF»
		«FOR chapter : document.chapters»
			«chapter(chapter)»
		«ENDFOR»
		«FOR note : document.notes»

			«paragraphs(note)»
		«ENDFOR»
		«FOR note : document.unverified»

			未確認: «inLine(note)»
		«ENDFOR»
	'''

	def private chapter(Chapter chapter) '''

		«IF chapter.kind == Chapter.Kind.COVER»# «ELSE»## «ENDIF»«title(chapter.title, chapter.important, chapter.notes)»
		«FOR line : chapter.lines»
			«line(line)»
		«ENDFOR»
		«IF chapter.kind == Chapter.Kind.COVER»

			## 項目一覧

			«FOR entry : document.contents.filter[level == 1]»
				- «inLine(entry.title)»
			«ENDFOR»
		«ENDIF»
	'''

	def private CharSequence line(Line line) {
		switch line {
			Line.Title: title(line)
			Line.Group: group(line)
			Line.Row: if (line.wide) wide(line) else row(line)
			Line.Grid: grid(line)
			Line.Remark: remark(line)
		}
	}

	def private title(Line.Title title) '''

		«heading(title.level)» «title(title.text, title.important, title.notes)»
		«FOR flag : title.flags»

			«content(flag.content)» «inLine(flag.label)»«importance(flag.important)»
			«notes(flag.notes)»
		«ENDFOR»
	'''

	def private static heading(int level) {
		"#".repeat(level + 2)
	}

	def private group(Line.Group group) '''

		**«title(group.text, group.important, group.notes)»**
	'''

	def private row(Line.Row row) '''

		**«"↳ ".repeat(row.depth)»«inLine(row.label)»«importance(row.important)»**

		«content(row.content)»
		«notes(row.notes)»
	'''

	def private wide(Line.Row row) '''

		«heading(row.level)» «inLine(row.label)»«importance(row.important)»

		«content(row.content)»
		«notes(row.notes)»
	'''

	def private grid(Line.Grid grid) '''

		|«FOR column : grid.columns» «inLine(column.label)» |«ENDFOR»
		|«FOR column : grid.columns» --- |«ENDFOR»
		«FOR row : grid.rows»
			|«FOR cell : row» «MarkdownCell.of(cell)» |«ENDFOR»
		«ENDFOR»

	'''

	def private static remark(Line.Remark remark) '''
		«FOR words : remark.words»

			〔«inLine(words)»〕
		«ENDFOR»
	'''

	def private static title(String words, boolean important, List<String> notes) {
		inLine(words) + importance(important) + (if (notes.empty) "" else "（" + inLine(notes.join("、")) + "）")
	}

	def private static importance(boolean important) {
		if (important) " ※" else ""
	}

	def private static notes(List<CellNote> notes) '''
		«FOR note : notes»

			〔«inLine(note.words)»〕
		«ENDFOR»
	'''

	def private static CharSequence content(Content content) {
		switch content {
			Content.Words: words(content)
			Content.Lines: lines(content)
			Content.Choice: choice(content)
			Content.Boxes: boxes(content)
			Content.Plain: paragraphs(content.text)
			Content.Links: links(content)
			Content.Missing: missing(content.choices, content.reason)
			Content.Pages: pages(content)
		}
	}

	def private static words(Content.Words words) '''
		«FOR block : words.blocks SEPARATOR "\n\n"»«IF block.heading.isPresent»**«inLine(block.heading.get)»**«"\n\n"»«ENDIF»«paragraphs(block.text)»«ENDFOR»'''

	def private static lines(Content.Lines lines) {
		if (lines.isNumbered) {
			lines.lines.indexed.map['''«key + 1». «item(value)»'''].join("\n")
		} else {
			lines.lines.map[paragraphs(it)].join("\n\n")
		}
	}

	def private static item(String text) {
		text.split("\r\n|\r|\n", -1).map[MarkdownText.line(it)].map[if (empty) "<br>" else it].join("\\\n   ")
	}

	def private static choice(Content.Choice choice) '''
		\[ «inLine(choice.chosen.orElse("　　"))» \]«IF choice.words.isPresent»（«inLine(choice.words.get)»）«ENDIF»
		«IF !choice.options.empty»

			＜選択肢＞ «FOR option : choice.options SEPARATOR "　"»«inLine(option.text)»«ENDFOR»
		«ENDIF»
	'''

	def private static boxes(Content.Boxes boxes) '''
		«FOR group : boxes.groups»
			«IF group.title.isPresent»

				«inLine(group.title.get)»

			«ENDIF»
			«FOR box : group.boxes»
				- [«IF box.state == Content.State.MARKED»x«ELSE» «ENDIF»] «IF box.state == Content.State.UNDECIDED»？ «ENDIF»«inLine(box.label)»«IF box.words.isPresent»（«inLine(box.words.get)»）«ENDIF»
			«ENDFOR»
		«ENDFOR»
	'''

	def private static links(Content.Links links) {
		links.links.map["- " + inLine(text)].join("\n")
	}

	def private static missing(Optional<Content> choices, Optional<String> reason) '''
		«IF choices.isPresent»
			«content(choices.get)»
		«ENDIF»
		«IF reason.isPresent»

			*«CellWords.MISSING» «inLine(reason.get)»*
		«ENDIF»
	'''

	/** Markdown holds no drawing; what the arrows of each page say stands in its place. */
	def private static pages(Content.Pages pages) '''
		«IF pages.pages.empty»［図］«ENDIF»
		«FOR page : pages.told»

			**«inLine(page.title)»**

			«FOR arrow : page.arrows»
				- «inLine(arrow)»
			«ENDFOR»
		«ENDFOR»
	'''
}
