package org.nagare.document.html

import java.util.List
import java.util.Locale
import java.util.Optional
import org.nagare.document.outline.Chapter
import org.nagare.document.outline.Content
import org.nagare.document.outline.FormDocument
import org.nagare.document.outline.Line
import org.nagare.figure.svg.Theme
import org.nagare.form.cell.Origin
import org.nagare.form.writer.CellNote

import static org.nagare.document.html.HtmlText.attribute
import static org.nagare.document.html.HtmlText.text

/** Writes the document as one HTML file. */
final class HtmlWriter {

	val FormDocument document
	val HtmlContent content

	private new(FormDocument document, Theme theme) {
		this.document = document
		this.content = new HtmlContent(theme)
	}

	def static String write(FormDocument document, Theme theme) {
		// a template ends its lines as the machine does
		new HtmlWriter(document, theme).page.toString.replace("\r\n", "\n")
	}

	def private cover() {
		document.chapters.findFirst[kind == Chapter.Kind.COVER]
	}

	def private page() '''
		<!DOCTYPE html>
		<html xmlns="http://www.w3.org/1999/xhtml" lang="ja" xml:lang="ja">
		<head>
		<meta charset="UTF-8"/>
		<meta name="viewport" content="width=device-width, initial-scale=1"/>
		<title>«text(document.name)»</title>
		<style>
		«Style.of(document)»
		</style>
		</head>
		<body class="«IF cover === null»part«ELSE»whole«ENDIF»">
		<main>
		«IF cover !== null»
			«chapter(cover)»
		«ELSE»
			<h1>«text(document.name)»</h1>
		«ENDIF»
		«contents»
		«IF document.chapters.exists[kind != Chapter.Kind.COVER && kind != Chapter.Kind.STATUS]»
			«FOR chapter : document.chapters.filter[kind != Chapter.Kind.COVER]»
				«chapter(chapter)»
			«ENDFOR»
		«ENDIF»
		</main>
		</body>
		</html>
	'''

	def private contents() '''
		<nav aria-labelledby="contents">
		<h2 id="contents">項目一覧</h2>
		<ul>
		«FOR entry : document.contents»
			<li class="c«entry.level»"><a href="#«attribute(entry.anchor)»">«text(entry.title)»</a></li>
		«ENDFOR»
		</ul>
		«FOR note : document.notes»
			<p class="remark">«text(note)»</p>
		«ENDFOR»
		«FOR note : document.unverified»
			<p class="remark">未確認: «text(note)»</p>
		«ENDFOR»
		</nav>
	'''

	def private chapter(Chapter chapter) '''
		<section class="chapter «chapter.kind.name.toLowerCase(Locale.ROOT)»«IF chapter.hasFigure» drawn«ENDIF»" aria-labelledby="«attribute(chapter.anchor)»">
		«IF chapter.kind == Chapter.Kind.COVER»
			<h1 id="«attribute(chapter.anchor)»">«text(chapter.title)»</h1>
		«ELSE»
			<h2 id="«attribute(chapter.anchor)»">«title(chapter.title, chapter.important, chapter.notes)»</h2>
		«ENDIF»
		«FOR block : Block.of(chapter.lines)»
			«block(block, if (chapter.kind == Chapter.Kind.COVER) 1 else 2)»
		«ENDFOR»
		</section>
	'''

	def private hasFigure(Chapter chapter) {
		chapter.lines.exists[it instanceof Line.Row && (it as Line.Row).isDrawn]
	}

	def private heading(Line.Title title, int above) '''
		<h«above + title.level» class="t«title.level»" id="«attribute(title.anchor)»">«title(title.text, title.important, title.notes)»«FOR flag : title.flags»«flag(flag)»«ENDFOR»</h«above + title.level»>
	'''

	def private rows(Block.Rows rows, int depth) '''
		<table class="rows">
		«columns(depth)»
		«FOR body : rows.bodies()»
			<tbody>
			«IF body.group !== null»
				<tr class="group"><th colspan="«depth + 2»" scope="rowgroup" id="«attribute(body.group.anchor)»">«title(body.group.text, body.group.important, body.group.notes)»</th></tr>
			«ENDIF»
			«FOR row : body.rows»
				«row(row, depth)»
			«ENDFOR»
			</tbody>
		«ENDFOR»
		</table>
	'''

	/** All labels end at the same place, however deep they are set in. */
	def private columns(int depth) '''
		<colgroup>«FOR i : 0 ..< depth»<col class="stub"/>«ENDFOR»<col class="label l«depth»"/><col/></colgroup>
	'''

	def private row(Line.Row row, int depth) '''
		<tr id="«attribute(row.anchor)»"«IF content.isLong(row.content)» class="long"«ENDIF»>«FOR i : 0 ..< row.depth»<td class="stub"></td>«ENDFOR»<th scope="row"«IF depth > row.depth» colspan="«depth - row.depth + 1»"«ENDIF»>«label(row)»</th><td>«content.of(row.content)»«notes(row.notes)»</td></tr>
	'''

	/** {@code above} is the rank of the heading above it all. */
	def private CharSequence block(Block block, int above) {
		switch block {
			Block.Heading: heading(block.title, above)
			Block.Rows: rows(block, block.depth)
			Block.Wide: wide(block.row, above)
			Block.Drawn: figure(block, above)
			Block.Table: table(block.grid)
			Block.Aside: aside(block.remark.words) + "\n"
		}
	}

	def private wide(Line.Row row, int above) '''
		<h«above + row.level» class="t«row.level»" id="«attribute(row.anchor)»">«label(row)»</h«above + row.level»>
		<div class="wide«IF content.isLong(row.content)» long«ENDIF»">«content.of(row.content)»«notes(row.notes)»</div>
	'''

	/** Pages of a figure bear their own heading in print. */
	def private figure(Block.Drawn figure, int above) '''
		<h«above + figure.row().level» class="t«figure.row().level» shown" id="«attribute(figure.row().anchor)»">«label(figure.row())»</h«above + figure.row().level»>
		«content.pagesOf(figure.row().content as Content.Pages, aside(figure.noted()))»
		«notes(figure.row().notes)»
	'''

	def private static aside(List<String> words) {
		words.map['''<p class="note">〔«text(it)»〕</p>'''].join("\n")
	}

	def private table(Line.Grid grid) '''
		<table class="grid" id="«attribute(grid.anchor)»">
		<colgroup>«FOR column : grid.columns»<col style="width:«column.share»%"/>«ENDFOR»</colgroup>
		<thead><tr>«FOR column : grid.columns»<th scope="col">«text(column.label)»</th>«ENDFOR»</tr></thead>
		<tbody>
		«FOR row : grid.rows»
			<tr«IF row.exists[each|content.isLong(each.content)]» class="long"«ENDIF»>«FOR cell : row»<td«id(cell)»>«content.inGrid(cell.content)»«notes(cell.notes)»</td>«ENDFOR»</tr>
		«ENDFOR»
		«IF grid.rows.empty»
			<tr>«FOR column : grid.columns»<td class="empty"></td>«ENDFOR»</tr>
		«ENDIF»
		</tbody>
		</table>
	'''

	def private static id(Line.Row cell) {
		if (cell.anchor.empty) "" else ''' id="«attribute(cell.anchor)»"'''
	}

	def private static title(String words, boolean important, List<String> notes) {
		text(words) + importance(important) + (if (notes.empty) "" else '''<span class="aside">（«text(notes.join("、"))»）</span>''')
	}

	def private static importance(boolean important) {
		if (important) '''<span class="important" title="重要な変更の対象となる記載項目"> ※</span>''' else ""
	}

	def private static String label(Line.Row row) {
		text(row.label) + importance(row.important) + unverified(row.notes) + origin(row.origin, row.notes) + place(row)
	}

	def private flag(Line.Row flag) {
		'''<span class="flag" id="«attribute(flag.anchor)»">«content.of(flag.content)» «text(flag.label)»«importance(flag.important)»«unverified(flag.notes)»«origin(flag.origin, flag.notes)»«place(flag)»</span>'''
	}

	def private static unverified(List<CellNote> notes) {
		if (notes.exists[kind == CellNote.Kind.UNVERIFIED]) '''<span class="unverified">未確認</span>''' else ""
	}

	/** Where the content comes from; for the screen alone. */
	def private static origin(Optional<Origin> origin, List<CellNote> notes) {
		if (notes.exists[kind == CellNote.Kind.OVERRULED]) {
			return '''<span class="origin overruled">上書き</span>'''
		}
		val word = switch (origin.orElse(null)) {
			case DERIVED: "導出"
			case ENTERED: "記載"
			case LIBRARY: "措置集"
			case FIXED: "定型"
			default: ""
		}
		if (word.empty) "" else '''<span class="origin «origin.get.code»">«word»</span>'''
	}

	def private static place(Line.Row row) {
		if (row.path.isPresent) '''<a class="place" href="#«attribute(row.anchor)»" title="«attribute(row.path.get)»" aria-label="この欄へのリンク">#</a>''' else ""
	}

	def private static notes(List<CellNote> notes) {
		notes.map['''<p class="note n-«kind.name.toLowerCase(Locale.ROOT).replace("_", "-")»">〔«text(words)»〕</p>'''].join
	}
}
