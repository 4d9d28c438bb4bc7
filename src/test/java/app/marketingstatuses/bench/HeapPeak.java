package app.marketingstatuses.bench;

import com.sun.management.GarbageCollectionNotificationInfo;
import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.util.concurrent.atomic.AtomicLong;
import javax.management.ListenerNotFoundException;
import javax.management.NotificationEmitter;
import javax.management.NotificationListener;
import javax.management.openmbean.CompositeData;

/**
 * How much of the heap was in use at most, looked at right after each collection: what was needed, and what an incomplete
 * collection left.
 */
final class HeapPeak implements AutoCloseable {
    private final AtomicLong peak = new AtomicLong();
    private final NotificationListener listener = (notice, handback) -> {
        var gc = GarbageCollectionNotificationInfo.from((CompositeData) notice.getUserData())
                .getGcInfo();
        note(gc.getMemoryUsageAfterGc().entrySet().stream()
                .filter(pool -> isHeap(pool.getKey()))
                .mapToLong(pool -> pool.getValue().getUsed())
                .sum());
    };

    private HeapPeak() {}

    static HeapPeak begin() {
        HeapPeak peak = new HeapPeak();
        System.gc();
        ManagementFactory.getGarbageCollectorMXBeans()
                .forEach(bean -> ((NotificationEmitter) bean).addNotificationListener(peak.listener, null, null));
        return peak;
    }

    /** Of this process, in nanoseconds. */
    static long processorTime() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    long megabytes() {
        return peak.get() >> 20;
    }

    private void note(long used) {
        peak.accumulateAndGet(used, Math::max);
    }

    private static boolean isHeap(String pool) {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(bean -> bean.getName().equals(pool))
                .anyMatch(bean -> bean.getType() == MemoryType.HEAP);
    }

    @Override
    public void close() {
        ManagementFactory.getGarbageCollectorMXBeans().forEach(bean -> {
            try {
                ((NotificationEmitter) bean).removeNotificationListener(listener);
            } catch (ListenerNotFoundException e) {
                throw new IllegalStateException(e);
            }
        });
    }
}
