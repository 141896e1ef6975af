/**
 * The catalogue of rules: reads the files of the folder «catalogue», from which alone severities, messages, sources and remedies come.
 * Knows the codes of language and form too. How a rule is added says README.md of this plug-in. Depends on the words of the language only.
 */
package org.nagare.rules.catalogue;
