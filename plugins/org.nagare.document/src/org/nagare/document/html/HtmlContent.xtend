package org.nagare.document.html

import java.util.Optional
import org.nagare.document.outline.Content
import org.nagare.document.outline.Hanging
import org.nagare.figure.svg.SvgOptions
import org.nagare.figure.svg.SvgWriter
import org.nagare.figure.svg.Theme
import org.nagare.form.text.Block

import static org.nagare.document.html.HtmlText.attribute
import static org.nagare.document.html.HtmlText.text

/** What stands in a row, as HTML without white space of its own: in texts every space is the author's. */
final class HtmlContent {

	/** As much as stands on some two fifths of a page; what is shorter is not torn apart by the end of one. */
	static val LONG_LETTERS = 700
	static val LONG_LINES = 24

	/** What does not fit beside another box. */
	static val BROAD = 16

	/** Half widths that fit a line beside a label. */
	static val WHOLE_OPTION = 60

	val Theme theme
	var figures = 0

	new(Theme theme) {
		this.theme = theme
	}

	def boolean isLong(Content content) {
		switch content {
			Content.Words: content.blocks.exists[text.length > LONG_LETTERS] || content.blocks.map[text.lines.count as int].fold(0)[$0 + $1] > LONG_LINES
				|| content.blocks.map[text.length].fold(0)[$0 + $1] > LONG_LETTERS
			Content.Lines: content.lines.size > LONG_LINES || content.lines.map[length].fold(0)[$0 + $1] > LONG_LETTERS
			Content.Links: content.links.size > LONG_LINES
			default: false
		}
	}

	/** In a cell of a table, which is too narrow for a list of choices: the choice alone, or why there is none. */
	def String inGrid(Content content) {
		switch content {
			Content.Choice: '''<p class="plain">«text(content.chosen.orElse(""))»«IF content.words.isPresent»（«text(content.words.get)»）«ENDIF»</p>'''
			Content.Missing: of(new Content.Missing(content.reason, Optional.empty))
			default: of(content)
		}
	}

	def String of(Content content) {
		switch content {
			Content.Words: wordsOf(content)
			Content.Lines: linesOf(content)
			Content.Choice: choiceOf(content)
			Content.Boxes: boxesOf(content)
			Content.Plain: plainOf(content)
			Content.Links: linksOf(content)
			Content.Missing: missingOf(content)
			Content.Pages: pagesOf(content, "")
		}
	}

	def private String wordsOf(Content.Words it) {
		'''<div class="text">«FOR block : blocks»«words(block)»«ENDFOR»</div>'''
	}

	def private static words(Block block) {
		'''«IF block.heading.isPresent»<p class="whose">«text(block.heading.get)»</p>«ENDIF»«IF !block.text.empty || !block.heading.isPresent»«FOR line : block.text.split("\r\n|\r|\n", -1)»«paragraph(line)»«ENDFOR»«ENDIF»'''
	}

	def private static paragraph(String line) {
		val hanging = Hanging.of(line)
		'''<p«IF hanging > 0» class="h«hanging»"«ENDIF»>«text(line)»</p>'''
	}

	def private String linesOf(Content.Lines it) {
		if (isNumbered)
			'''<ol class="text">«FOR line : lines»<li>«text(line)»</li>«ENDFOR»</ol>'''
		else
			'''<div class="text">«FOR line : lines»<p>«text(line)»</p>«ENDFOR»</div>'''
	}

	def private String choiceOf(Content.Choice it) {
		'''<div class="choice"><p class="chosen">[<span>«IF chosen.isPresent»«text(chosen.get)»«ENDIF»</span>]«IF words.isPresent»<span class="words">（«text(words.get)»）</span>«ENDIF»</p>«IF !options.empty»<p class="choices">＜選択肢＞</p><ul class="choices">«FOR option : options SEPARATOR " "»<li«optionClass(option)»>«text(option.text)»</li>«ENDFOR»</ul>«ENDIF»</div>'''
	}

	/** A short choice is not broken: a number at the end of a line and its words on the next are hard to read. */
	def private static optionClass(Content.Option it) {
		val classes = #[if (chosen) "chosen" else "", if (width(it.text) <= WHOLE_OPTION) "whole" else ""].filter[!empty]
		if (classes.empty) "" else ''' class="«classes.join(" ")»"'''
	}

	def private String boxesOf(Content.Boxes it) {
		'''«FOR group : groups»«IF group.title.isPresent»<p class="boxes">・«text(group.title.get)»</p>«ENDIF»<ul class="boxes">«FOR box : group.boxes»<li«IF room(box) > BROAD» class="broad"«ENDIF»><span class="box">[<span>«box.state.sign»</span>]</span> «text(box.label)»«IF box.words.isPresent»（<span class="words">«text(box.words.get)»</span>）«ELSEIF box.bracket»（　　　　）«ENDIF»</li>«ENDFOR»</ul>«ENDFOR»'''
	}

	/** In whole widths of a letter. */
	def private static room(Content.Box box) {
		(width(box.label) + width(box.words.orElse("")) + 1) / 2 + (if (box.words.isPresent) 2 else if (box.bracket) 6 else 0)
	}

	def private static width(String text) {
		text.codePoints.map[if (it < 0x80) 1 else 2].sum
	}

	def private String plainOf(Content.Plain it) {
		'''<p class="plain">«text(it.text)»</p>'''
	}

	def private String linksOf(Content.Links it) {
		'''<ul class="links">«FOR link : links»<li><a href="#«attribute(link.anchor)»">«text(link.text)»</a></li>«ENDFOR»</ul>'''
	}

	def private String missingOf(Content.Missing it) {
		'''«IF choices.isPresent»«of(choices.get)»«ENDIF»«IF reason.isPresent»<p class="missing">（未記入）«text(reason.get)»</p>«ENDIF»'''
	}

	/** {@code noted} stands at the foot of the last page, which makes room for it. */
	def String pagesOf(Content.Pages it, String noted) {
		if (pages.empty) {
			return '''<p class="plain">［図］</p>'''
		}
		val svgs = pages.map[page|
			figures++
			val svg = SvgWriter.write(page, new SvgOptions(theme, '''figure«figures»-'''))
			svg.substring(svg.indexOf("<svg"))
		].toList
		val footed = if (noted.empty) -1 else svgs.size - 1
		'''
			<div class="figure">
			«FOR i : 0 ..< svgs.size»
				<div class="figure-page«IF i == footed» noted«ENDIF»">
				«svgs.get(i)»
				«IF i == footed»
					<div class="foot">«noted»</div>
				«ENDIF»
				</div>
			«ENDFOR»
			</div>
		'''
	}
}
