package org.banso.launch;

/** A reason why the start cannot go on, said to the person at the terminal in one line and to scripts by an exit code of its own. */
final class LaunchProblem extends RuntimeException {

    /** What stood in the way; the exit code is part of the documented interface. */
    enum Kind {
        PORT(10), FOLDER(11), DATABASE_REFUSED(12), DATABASE_UNREACHABLE(13), DATABASE_BUSY(14), MIGRATION(15), SERVER(16), SETTING(17);

        private final int exitCode;

        Kind(int exitCode) {
            this.exitCode = exitCode;
        }
    }

    private final Kind kind;

    LaunchProblem(Kind kind, String japanese, String english) {
        super(oneLine("伴走: " + japanese + " / Banso: " + english));
        this.kind = kind;
    }

    int exitCode() {
        return kind.exitCode;
    }

    /** Messages of drivers come with line ends; the reader is promised one line. */
    private static String oneLine(String text) {
        return text.replaceAll("\\s*\\R\\s*", " ");
    }
}
