package org.nagare.dsl.serializer;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The longest run of numbers that rise, with gaps allowed: what can stay when a list was put into another order. */
final class LongestOrder {

	private LongestOrder() {
	}

	static List<Integer> of(int[] numbers) {
		int[] length = new int[numbers.length];
		int[] previous = new int[numbers.length];
		int best = -1;
		for (int i = 0; i < numbers.length; i++) {
			length[i] = 1;
			previous[i] = -1;
			for (int j = 0; j < i; j++) {
				if (numbers[j] < numbers[i] && length[j] + 1 > length[i]) {
					length[i] = length[j] + 1;
					previous[i] = j;
				}
			}
			if (best < 0 || length[i] > length[best]) {
				best = i;
			}
		}
		List<Integer> order = new ArrayList<>();
		for (int i = best; i >= 0; i = previous[i]) {
			order.add(numbers[i]);
		}
		Collections.reverse(order);
		return order;
	}
}
