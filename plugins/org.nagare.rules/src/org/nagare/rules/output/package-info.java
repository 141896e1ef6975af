/**
 * Findings for programs and for print: JSON, SARIF, JUnit XML, the review report. A writer decides nothing about findings.
 * May depend on findings and catalogue only.
 */
package org.nagare.rules.output;
