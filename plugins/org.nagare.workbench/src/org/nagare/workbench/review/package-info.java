/** What a reviewer reads: the threshold judgements, the findings by what they are about, the report to hand on, and the page of every rule. */
package org.nagare.workbench.review;
