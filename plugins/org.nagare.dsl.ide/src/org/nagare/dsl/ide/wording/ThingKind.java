package org.nagare.dsl.ide.wording;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.lsp4j.SemanticTokenTypes;
import org.eclipse.lsp4j.SymbolKind;
import org.nagare.dsl.messages.MessageLanguage;
import org.nagare.model.ModelPackage;

/** The kinds of things that have names: what people call them, and what they look like in an editor. */
public enum ThingKind {

	ASSESSMENT(ModelPackage.Literals.ASSESSMENT, "評価書", "assessment", SymbolKind.Package, CompletionItemKind.Module, SemanticTokenTypes.Namespace),
	BODY(ModelPackage.Literals.ORGANIZATION, "機関", "body", SymbolKind.Namespace, CompletionItemKind.Module, SemanticTokenTypes.Namespace),
	UNIT(ModelPackage.Literals.ORGANIZATION_UNIT, "部署", "department", SymbolKind.Module, CompletionItemKind.Unit, SemanticTokenTypes.Type),
	BOUNDARY(ModelPackage.Literals.BOUNDARY, "境界", "boundary", SymbolKind.Interface, CompletionItemKind.Interface, SemanticTokenTypes.Interface),
	SYSTEM(ModelPackage.Literals.INFORMATION_SYSTEM, "システム", "system", SymbolKind.Class, CompletionItemKind.Class, SemanticTokenTypes.Class),
	PERSON(ModelPackage.Literals.PERSON, "関係者", "person", SymbolKind.TypeParameter, CompletionItemKind.TypeParameter, SemanticTokenTypes.TypeParameter),
	PROVISION(ModelPackage.Literals.LEGAL_PROVISION, "法令", "provision", SymbolKind.Constant, CompletionItemKind.Constant, SemanticTokenTypes.EnumMember),
	LAW_TABLE(ModelPackage.Literals.LAW_TABLE, "根拠表", "table of law", SymbolKind.Enum, CompletionItemKind.Enum, SemanticTokenTypes.Enum),
	LAW_ROW(ModelPackage.Literals.LAW_TABLE_ROW, "根拠表の行", "row of a table of law", SymbolKind.EnumMember, CompletionItemKind.EnumMember, SemanticTokenTypes.EnumMember),
	LIBRARY(ModelPackage.Literals.MEASURE_LIBRARY, "措置集", "measure library", SymbolKind.Package, CompletionItemKind.Module, SemanticTokenTypes.Namespace),
	TERM(ModelPackage.Literals.TERM, "用語", "term", SymbolKind.String, CompletionItemKind.Text, SemanticTokenTypes.Variable),
	FILE(ModelPackage.Literals.SPI_FILE, "特定個人情報ファイル", "file", SymbolKind.Struct, CompletionItemKind.Struct, SemanticTokenTypes.Struct),
	ITEM(ModelPackage.Literals.RECORDED_ITEM, "項目", "recorded item", SymbolKind.Field, CompletionItemKind.Field, SemanticTokenTypes.Property),
	DOCUMENT(ModelPackage.Literals.DOCUMENT, "帳票", "document", SymbolKind.Object, CompletionItemKind.File, SemanticTokenTypes.Struct),
	SUB_AFFAIR(ModelPackage.Literals.SUB_AFFAIR, "業務", "sub-affair", SymbolKind.Event, CompletionItemKind.Event, SemanticTokenTypes.Event),
	STEP(ModelPackage.Literals.STEP, "手順", "step", SymbolKind.Function, CompletionItemKind.Function, SemanticTokenTypes.Function),
	ENTRUSTMENT(ModelPackage.Literals.ENTRUSTMENT, "委託", "entrustment", SymbolKind.Method, CompletionItemKind.Method, SemanticTokenTypes.Method),
	RE_ENTRUSTMENT(ModelPackage.Literals.RE_ENTRUSTMENT, "再委託", "re-entrustment", SymbolKind.Method, CompletionItemKind.Method, SemanticTokenTypes.Method),
	RECIPIENTS(ModelPackage.Literals.RECIPIENT_TABLE, "一覧", "table of recipients", SymbolKind.Array, CompletionItemKind.Enum, SemanticTokenTypes.Enum),
	APPENDIX(ModelPackage.Literals.APPENDIX, "別紙", "appendix", SymbolKind.File, CompletionItemKind.File, SemanticTokenTypes.Variable),
	FIGURE(ModelPackage.Literals.FIGURE_LAYOUT, "図", "figure", SymbolKind.Key, CompletionItemKind.Reference, SemanticTokenTypes.Event);

	private final EClass type;
	private final String japanese;
	private final String english;
	private final SymbolKind symbol;
	private final CompletionItemKind completion;
	private final String token;

	ThingKind(EClass type, String japanese, String english, SymbolKind symbol, CompletionItemKind completion, String token) {
		this.type = type;
		this.japanese = japanese;
		this.english = english;
		this.symbol = symbol;
		this.completion = completion;
		this.token = token;
	}

	/** The kind of a type; null for what has no name. */
	public static ThingKind of(EClass type) {
		for (ThingKind kind : values()) {
			if (kind.type == type) {
				return kind;
			}
		}
		return null;
	}

	public String in(MessageLanguage language) {
		return language == MessageLanguage.JAPANESE ? japanese : english;
	}

	public SymbolKind symbol() {
		return symbol;
	}

	public CompletionItemKind completion() {
		return completion;
	}

	public String token() {
		return token;
	}
}
