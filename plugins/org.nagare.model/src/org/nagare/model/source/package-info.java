/**
 * Where in the text a thing or an attribute of it stands; implemented by the language, asked by rules, form and figure.
 * May depend on EMF only.
 */
package org.nagare.model.source;
