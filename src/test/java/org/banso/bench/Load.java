package org.banso.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;

/** A bounded load: so many connections, each repeating its request until the seconds are over or enough were sent. */
final class Load {
    private static final int MOST_PER_CONNECTION = 20_000;

    private Load() {
    }

    /**
     * What a load came to; times in milliseconds.
     *
     * @param perSecond right answers a second while answers were waited for
     */
    record Figures(long p50, long p95, long p99, double perSecond, int failures) {
    }

    /** One connection's work: does a request and says whether the answer was right. */
    interface Request extends Callable<Boolean> {
        /** What has to be there before each request and is not measured. */
        default void prepare() throws Exception {
            // most requests stand for themselves
        }

        /** How many of the right answers turned out not to have been kept; asked once, at the end. */
        default int lost() throws Exception {
            return 0;
        }
    }

    /**
     * @param connections how many at once
     * @param warmUp      milliseconds that are not measured
     * @param measured    milliseconds that are
     * @param request     makes the work of the connection with this number, signed in already
     */
    static Figures run(int connections, long warmUp, long measured, IntFunction<Request> request) throws InterruptedException {
        List<Request> work = new ArrayList<>();
        for (int i = 0; i < connections; i++) {
            work.add(request.apply(i));
        }
        once(work, warmUp);
        return once(work, measured);
    }

    private static Figures once(List<Request> work, long milliseconds) throws InterruptedException {
        var pool = Executors.newFixedThreadPool(work.size());
        try {
            long end = System.nanoTime() + milliseconds * 1_000_000;
            List<Future<long[]>> running = new ArrayList<>();
            for (Request each : work) {
                running.add(pool.submit(() -> repeat(each, end)));
            }
            List<long[]> times = new ArrayList<>();
            for (Future<long[]> each : running) {
                times.add(each.get());
            }
            long[] good = times.stream().flatMapToLong(Arrays::stream).filter(time -> time >= 0).sorted().toArray();
            int failures = (int) times.stream().flatMapToLong(Arrays::stream).filter(time -> time < 0).count();
            for (Request each : work) {
                failures += each.lost();
            }
            double busy = Arrays.stream(good).sum() / 1e6 / work.size();
            return new Figures(at(good, 0.50), at(good, 0.95), at(good, 0.99), busy == 0 ? 0 : good.length / busy, failures);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        } finally {
            pool.shutdownNow();
        }
    }

    /** Times in microseconds, -1 for a wrong answer. */
    private static long[] repeat(Request request, long end) throws Exception {
        var times = new ArrayList<Long>();
        while (System.nanoTime() < end && times.size() < MOST_PER_CONNECTION) {
            request.prepare();
            long from = System.nanoTime();
            boolean right = request.call();
            times.add(right ? (System.nanoTime() - from) / 1_000 : -1L);
        }
        return times.stream().mapToLong(Long::longValue).toArray();
    }

    private static long at(long[] sorted, double share) {
        return sorted.length == 0 ? -1 : Math.round(sorted[Math.min(sorted.length - 1, (int) (sorted.length * share))] / 1_000.0);
    }
}
