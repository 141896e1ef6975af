package org.nagare.dsl.parsing;

import java.util.List;
import org.antlr.runtime.CommonToken;
import org.antlr.runtime.Token;
import org.antlr.runtime.TokenSource;

/** Tokens that were read before the parser starts, so that it can start again with some of them set aside. */
final class TokenList implements TokenSource {

	private final List<CommonToken> tokens;
	private int next;

	TokenList(List<CommonToken> tokens) {
		this.tokens = tokens;
	}

	@Override
	public Token nextToken() {
		return next < tokens.size() ? tokens.get(next++) : Token.EOF_TOKEN;
	}

	@Override
	public String getSourceName() {
		return "";
	}
}
