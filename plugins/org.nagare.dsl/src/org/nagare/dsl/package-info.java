/**
 * The language: its grammar, its services and how it starts in a plain JVM.
 * Depends on the model; its packages are the rooms of the language.
 */
package org.nagare.dsl;
