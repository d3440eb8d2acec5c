package org.banso.matching.affinity;

import java.util.List;

/** From each word to the vectors that have it, so that one text is compared with all at once. */
class Index {
    private final int[] from;
    private final int[] vectors;
    private final float[] weights;
    private final int size;

    Index(List<Vector> all, int words) {
        size = all.size();
        from = new int[words + 1];
        for (Vector vector : all) {
            for (int word : vector.words()) {
                from[word + 1]++;
            }
        }
        for (int word = 0; word < words; word++) {
            from[word + 1] += from[word];
        }
        vectors = new int[from[words]];
        weights = new float[from[words]];
        int[] next = from.clone();
        for (int v = 0; v < size; v++) {
            Vector vector = all.get(v);
            for (int i = 0; i < vector.words().length; i++) {
                int at = next[vector.words()[i]]++;
                vectors[at] = v;
                weights[at] = vector.weights()[i];
            }
        }
    }

    /** The cosine of each vector with the text's. */
    double[] cosines(Vector text) {
        double[] found = new double[size];
        for (int i = 0; i < text.words().length; i++) {
            int word = text.words()[i];
            if (word + 1 < from.length) {
                for (int at = from[word]; at < from[word + 1]; at++) {
                    found[vectors[at]] += (double) text.weights()[i] * weights[at];
                }
            }
        }
        return found;
    }
}
