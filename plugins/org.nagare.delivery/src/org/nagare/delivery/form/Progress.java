package org.nagare.delivery.form;

/** Whoever watches results being made, and may have seen enough. */
public interface Progress {

	/** For those who only wait. */
	Progress UNSEEN = new Progress() {
		@Override
		public void making(String what) {
			// nobody looks
		}

		@Override
		public boolean isCancelled() {
			return false;
		}
	};

	/** @param what the name of the file that comes next */
	void making(String what);

	boolean isCancelled();
}
