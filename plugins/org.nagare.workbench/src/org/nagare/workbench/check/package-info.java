/** All rules asked at once, over every open project, with the result in the list of problems. */
package org.nagare.workbench.check;
