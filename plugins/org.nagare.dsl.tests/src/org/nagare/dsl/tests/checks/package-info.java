/**
 * Findings of the language: each is raised where it should be and nowhere else.
 * Depends on the language alone.
 */
package org.nagare.dsl.tests.checks;
