/**
 * The measure libraries that come with the product, as texts to be copied into a project.
 * Depends on nothing but the Java library.
 */
package org.nagare.form.measure;
