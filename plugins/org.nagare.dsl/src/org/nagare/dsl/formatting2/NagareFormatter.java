package org.nagare.dsl.formatting2;

import org.eclipse.xtext.formatting2.AbstractJavaFormatter;

public class NagareFormatter extends AbstractJavaFormatter {
}
