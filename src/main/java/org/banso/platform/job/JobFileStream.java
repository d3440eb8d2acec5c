package org.banso.platform.job;

import java.io.OutputStream;
import java.util.Arrays;
import org.banso.platform.job.JobLedger.Taken;

/** Bytes on their way into the database, a piece at a time. */
final class JobFileStream extends OutputStream {
    private static final int PIECE = 1 << 19;

    private final JobLedger ledger;
    private final Taken taken;
    private final long fileId;
    private final byte[] buffer = new byte[PIECE];
    private int filled;
    private int pieces;
    private long written;
    private boolean closed;

    JobFileStream(JobLedger ledger, Taken taken, long fileId) {
        this.ledger = ledger;
        this.taken = taken;
        this.fileId = fileId;
    }

    @Override
    public void write(int one) {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
        int at = from;
        int left = length;
        while (left > 0) {
            int taking = Math.min(left, PIECE - filled);
            System.arraycopy(bytes, at, buffer, filled, taking);
            filled += taking;
            at += taking;
            left -= taking;
            if (filled == PIECE) {
                piece();
            }
        }
    }

    @Override
    public void close() {
        if (!closed) {
            closed = true;
            if (filled > 0) {
                piece();
            }
            ledger.closeFile(taken, fileId, written);
        }
    }

    private void piece() {
        ledger.addPiece(taken, fileId, pieces++, Arrays.copyOf(buffer, filled));
        written += filled;
        filled = 0;
    }
}
