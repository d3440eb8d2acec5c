package org.banso.pitch;

import java.time.Instant;

/** Who writes something in a pitch room, as what, and when. */
record Author(Long accountId, String name, PitchSide side, Instant at) {
}
