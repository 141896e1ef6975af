package org.nagare.model.derivation;

/** Under what heading somebody stands from whom a file is acquired. */
public enum SourceHeading {
	DATA_SUBJECT, OTHER_DEPARTMENT_OF_THE_BODY, ADMINISTRATIVE_ORGANS_ETC, LOCAL_GOVERNMENTS_ETC, PRIVATE_BUSINESS, OTHER
}
