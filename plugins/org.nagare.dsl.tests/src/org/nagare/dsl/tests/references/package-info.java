/**
 * Names in braces: what the language finds is what the documents print.
 * Depends on the language and on the texts of the model.
 */
package org.nagare.dsl.tests.references;
