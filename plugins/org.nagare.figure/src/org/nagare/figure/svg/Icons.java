package org.nagare.figure.svg;

import org.nagare.figure.model.NodeKind;

/** Small pictures of our own, drawn as lines in a square of ten by ten. */
final class Icons {
	private static final String PERSON = "M5 5.1a2.1 2.1 0 1 0 0-4.2a2.1 2.1 0 1 0 0 4.2ZM1.2 9.5c0-2.4 1.6-3.6 3.8-3.6s3.8 1.2 3.8 3.6Z";
	private static final String DESK = "M3 4.1a1.5 1.5 0 1 0 0-3a1.5 1.5 0 1 0 0 3ZM.6 7.2c0-1.8 1-2.4 2.4-2.4s2.4.6 2.4 2.4M.4 7.2h9.2M1.4 7.2v2.2M8.6 7.2v2.2M6.4 7.2v-2.2h2.4v2.2";
	private static final String SERVER = "M1.6.8h6.8v2.5h-6.8ZM1.6 3.8h6.8v2.5h-6.8ZM1.6 6.8h6.8v2.5h-6.8ZM2.8 2.05h.6M2.8 5.05h.6M2.8 8.05h.6M4.8 2.05h2.6M4.8 5.05h2.6M4.8 8.05h2.6";
	private static final String SHARED = "M2.4 1h5.2v2.3h-5.2ZM5 3.3v2.1M1.7 5.4h6.6M1.7 5.4v1.4M8.3 5.4v1.4M5 5.4v1.4M.5 6.8h2.4v2.2h-2.4ZM3.8 6.8h2.4v2.2h-2.4ZM7.1 6.8h2.4v2.2h-2.4Z";
	private static final String LINKAGE = "M.8 3h8.4M7 1.2l2.2 1.8l-2.2 1.8M9.2 7h-8.4M3 5.2l-2.2 1.8l2.2 1.8";
	private static final String TERMINAL = "M.8 1.2h8.4v5.6h-8.4ZM4 6.8l-.5 2h3l-.5-2M2.4 8.9h5.2";
	private static final String INTERMEDIATE = "M2.6.8h4.8v8.4h-4.8ZM3.8 2.4h2.4M3.8 4h2.4M.2 6.4h2.4M7.4 6.4h2.4M1.4 5.5l1.2.9l-1.2.9M8.6 5.5l1.2.9l-1.2.9M5 7.9h.01";
	private static final String NETWORK = "M2.6 8c-1.3 0-2.2-.8-2.2-2s.9-2 2.1-2c.2-1.6 1.4-2.6 2.9-2.6c1.3 0 2.4.8 2.8 2c1.1.1 1.9 1 1.9 2.2c0 1.4-1 2.4-2.4 2.4Z";
	private static final String STATE = "M.8 3.4l4.2-2.6l4.2 2.6ZM1.8 3.4v4.6M4 3.4v4.6M6 3.4v4.6M8.2 3.4v4.6M.8 8h8.4v1.3h-8.4Z";
	private static final String HALL = "M1 9.3v-5.7h8v5.7ZM3.4 3.6v-2.2h3.2v2.2M2.4 5.2h1.2M4.4 5.2h1.2M6.4 5.2h1.2M2.4 7h1.2M6.4 7h1.2M4.3 9.3v-2.6h1.4v2.6";
	private static final String COMPANY = "M1.4 9.3v-8.4h4.6v8.4ZM6 9.3v-5.4h2.8v5.4M2.6 2.6h2.2M2.6 4.4h2.2M2.6 6.2h2.2M7 5.6h.9M7 7.4h.9M3 9.3v-1.6h1.4v1.6";
	private static final String BAG = "M.9 3.2h8.2v5.8h-8.2ZM3.4 3.2v-1.6h3.2v1.6M.9 5.6h8.2M5 5v1.3";
	private static final String BAG_TWICE = "M2.2 4.2h7.2v5h-7.2ZM4.4 4.2v-1.3h2.8v1.3M2.2 6.3h7.2M.6 7.4v-5h2.2v-1.2h2.8v.6";
	private static final String TABLE = "M1.2 1h7.6v8.2h-7.6ZM1.2 3h7.6M1.2 5.1h7.6M1.2 7.2h7.6M3.6 3v6.2";
	private static final String LOCK = "M1.8 4.6h6.4v4.6h-6.4ZM3.2 4.6v-1.6l.9-1.5h1.8l.9 1.5v1.6M5 6.2v1.4";

	private Icons() {
	}

	static String path(NodeKind kind) {
		return switch (kind) {
			case DATA_SUBJECT, OTHER_PERSON -> PERSON;
			case DEPARTMENT -> DESK;
			case SYSTEM -> SERVER;
			case SHARED_SYSTEM -> SHARED;
			case LINKAGE_SYSTEM -> LINKAGE;
			case TERMINAL -> TERMINAL;
			case INTERMEDIATE_SERVER -> INTERMEDIATE;
			case NETWORK -> NETWORK;
			case STATE -> STATE;
			case PUBLIC_BODY, OTHER_BODY -> HALL;
			case COMPANY -> COMPANY;
			case CONTRACTOR -> BAG;
			case SUBCONTRACTOR, OPEN_SUBCONTRACTOR -> BAG_TWICE;
			case RECIPIENT_TABLE -> TABLE;
			case WITHHELD -> LOCK;
		};
	}
}
