/**
 * Identity under change: what is inserted, removed or renamed moves nothing else.
 * Depends on the language and the model's keys.
 */
package org.nagare.dsl.tests.keys;
