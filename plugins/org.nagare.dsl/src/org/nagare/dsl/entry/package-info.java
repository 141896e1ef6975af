/**
 * 記載, 非公表 and 了承 of a cell: how a text changes when one is said, said otherwise or taken away, so that every other character stays.
 * Depends on the model, on scopes and on the writer of texts; it knows no form.
 */
package org.nagare.dsl.entry;
