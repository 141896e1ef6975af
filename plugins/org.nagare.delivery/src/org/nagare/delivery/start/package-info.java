/**
 * What a person begins with: the texts of a new project, of a new assessment, of a new edition.
 * May depend on language and form only.
 */
package org.nagare.delivery.start;
