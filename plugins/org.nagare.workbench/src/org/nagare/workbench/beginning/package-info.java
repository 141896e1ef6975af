/** What a person begins: a project, an assessment in a project, an edition of a form. The texts come from delivery, as those of the command line do. */
package org.nagare.workbench.beginning;
