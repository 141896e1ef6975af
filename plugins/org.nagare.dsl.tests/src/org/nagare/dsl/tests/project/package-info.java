/**
 * What a path means, and what the files of a project are to each other.
 * Depends on the language alone.
 */
package org.nagare.dsl.tests.project;
