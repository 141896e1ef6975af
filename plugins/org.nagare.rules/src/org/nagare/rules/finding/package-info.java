/**
 * A finding as people and programs get it: code, weight, words, place, what belongs to it and what would mend it.
 * May depend on the words of severities of the language only.
 */
package org.nagare.rules.finding;
