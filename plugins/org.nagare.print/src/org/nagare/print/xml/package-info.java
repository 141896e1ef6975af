/** Reading XML without opening anything else. Depends on the Java platform only. */
package org.nagare.print.xml;
