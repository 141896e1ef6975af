package org.nagare.print.pdf;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.util.List;
import org.nagare.figure.text.LinePlaces;

/** Tells the layout of pages where a line may end, by the rules of 禁則 that the figure keeps too. */
final class LineEnds implements FSTextBreaker {

	private static final int NONE = -1;

	private List<Integer> places = List.of();
	private int next;

	@Override
	public void setText(String text) {
		places = LinePlaces.of(text);
		next = 0;
	}

	@Override
	public int next() {
		return next < places.size() ? places.get(next++) : NONE;
	}
}
