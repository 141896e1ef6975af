package org.nagare.yoshiki.ide.editing;

/** The one code under which whatever is wrong with an edition is told. */
public record FindingCode(String code) {
}
