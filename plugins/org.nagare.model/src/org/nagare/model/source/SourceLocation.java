package org.nagare.model.source;

/**
 * A place in a text: the file as the project knows it, and line and column counted from 1, as an editor shows them.
 */
public record SourceLocation(String file, int line, int column) implements Comparable<SourceLocation> {

	@Override
	public int compareTo(SourceLocation other) {
		int byFile = file.compareTo(other.file);
		if (byFile != 0) {
			return byFile;
		}
		return line != other.line ? Integer.compare(line, other.line) : Integer.compare(column, other.column);
	}

	@Override
	public String toString() {
		return file + ":" + line + ":" + column;
	}
}
