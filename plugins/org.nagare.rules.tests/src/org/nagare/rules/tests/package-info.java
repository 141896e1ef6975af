/**
 * Findings: of all layers in one list, with the severities and in the order that people are promised, and as data.
 * May depend on the rules and what lies below them.
 */
package org.nagare.rules.tests;
