/**
 * What is found in a project, from whatever layer it comes, as one list of findings in one order; all rules are registered in {@code RuleSet}.
 * Here too is what editors ask for while somebody writes: findings, and the items of the forms.
 * May depend on model, language, form and figure; nothing of them may depend on it.
 */
package org.nagare.rules;
