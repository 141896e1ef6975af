/**
 * What others than the language find in a project, as editors show it. The language server asks here, and rules answer: so that neither
 * depends on the other. Depends on projects and on the words of severities only.
 */
package org.nagare.dsl.findings;
