package org.nagare.print.pdf;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.COSObjectable;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;
import org.nagare.print.svg.Drawing;

/** The structure of the document: one figure for each page. */
final class FigureTags {

	private final PDStructureElement whole;
	private final PDNumberTreeNode parents = new PDNumberTreeNode(PDParentTreeValue.class);
	private final Map<Integer, COSObjectable> numbers = new LinkedHashMap<>();
	private final PDStructureTreeRoot root = new PDStructureTreeRoot();

	FigureTags(PDDocument document) {
		PDMarkInfo marked = new PDMarkInfo();
		marked.setMarked(true);
		document.getDocumentCatalog().setMarkInfo(marked);
		document.getDocumentCatalog().setStructureTreeRoot(root);
		whole = new PDStructureElement(StandardStructureTypes.DOCUMENT, root);
		root.appendKid(whole);
	}

	PDPropertyList figure(PDPage page, Drawing drawing) {
		PDStructureElement figure = new PDStructureElement(StandardStructureTypes.Figure, whole);
		figure.setPage(page);
		figure.setTitle(drawing.title());
		figure.setAlternateDescription(drawing.title() + "\n" + drawing.description());
		figure.appendKid(0);
		whole.appendKid(figure);
		COSArray ofPage = new COSArray();
		ofPage.add(figure);
		int number = numbers.size();
		numbers.put(number, new PDParentTreeValue(ofPage));
		parents.setNumbers(numbers);
		root.setParentTree(parents);
		root.setParentTreeNextKey(number + 1);
		page.setStructParents(number);
		COSDictionary mark = new COSDictionary();
		mark.setInt(COSName.MCID, 0);
		return PDPropertyList.create(mark);
	}
}
