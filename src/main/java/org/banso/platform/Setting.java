package org.banso.platform;

/**
 * Every key an operator may set, with its default. The environment variable is the key in capitals with underscores:
 * {@code banso.mail.host} is {@code BANSO_MAIL_HOST}. Documented in {@code config/micro.env.example}.
 */
public enum Setting {
    /** JDBC address; the default is the embedded database under the data folder. */
    DB_URL("banso.db.url", "jdbc:h2:file:./data/banso;MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE"),
    DB_USER("banso.db.user", "banso"),
    DB_PASSWORD("banso.db.password", "banso"),
    /** Address people reach the application at, for links in letters. */
    BASE_URL("banso.base.url", "http://localhost:8080"),
    /** SMTP host; empty: letters wait in the outbox and nothing is sent. */
    MAIL_HOST("banso.mail.host", ""),
    MAIL_PORT("banso.mail.port", "25"),
    MAIL_USER("banso.mail.user", ""),
    MAIL_PASSWORD("banso.mail.password", ""),
    MAIL_STARTTLS("banso.mail.starttls", "true"),
    MAIL_FROM("banso.mail.from", "banso@localhost"),
    /** Seconds the mail server may take for one answer before the letter is kept and tried again later. */
    MAIL_TIMEOUT("banso.mail.timeout", "15"),
    /** Minutes without a request after which a session ends. */
    SESSION_IDLE_MINUTES("banso.session.idle.minutes", "30"),
    /** Hours after sign-in at which a session ends whatever happens. */
    SESSION_MAX_HOURS("banso.session.max.hours", "12"),
    /** Cookies only over TLS, __Host- prefix; switch off only for a trial without TLS. */
    COOKIE_SECURE("banso.cookie.secure", "false"),
    /** Addresses of our own proxies, separated by commas, whose X-Forwarded-For is believed; nobody's otherwise. */
    TRUSTED_PROXIES("banso.trusted.proxies", ""),
    /** Wrong passwords in a row before an account is locked. */
    LOCK_AFTER("banso.lock.after", "10"),
    LOCK_MINUTES("banso.lock.minutes", "15"),
    /** Refused sign-ins from one network address, whatever the account, before that address has to wait. */
    THROTTLE_SIGN_IN("banso.throttle.signin", "60"),
    /** Registrations, forgotten passwords and unknown tokens from one network address before it has to wait. */
    THROTTLE_FORMS("banso.throttle.forms", "40"),
    /** Minutes over which both are counted. */
    THROTTLE_MINUTES("banso.throttle.minutes", "10"),
    /** Letters to one mail address in an hour that strangers can cause. */
    LETTERS_PER_HOUR("banso.letters.per.hour", "5"),
    /** Colleagues one applicant may invite in a day. */
    COLLEAGUES_PER_DAY("banso.colleagues.per.day", "20"),
    /** Days; service targets of domain.md 3, in business days. */
    TARGET_FIRST_REPLY("banso.target.first.reply.days", "3"),
    TARGET_SCREENING("banso.target.screening.days", "5"),
    TARGET_FIRST_MEETING("banso.target.first.meeting.days", "20"),
    TARGET_SUPPORTER_ANSWER("banso.target.supporter.answer.days", "5"),
    /** Business days each of those who are asked one after another has for his answer. */
    TARGET_TURN_ANSWER("banso.target.turn.answer.days", "3"),
    /** Whether a supporter who has not answered is reminded when half of his time has passed. */
    REMIND_SUPPORTER_HALF("banso.remind.supporter.half", "true"),
    /** Business days before the last day on which he is reminded again; 0: he is not. */
    REMIND_SUPPORTER_BEFORE("banso.remind.supporter.before.days", "1"),
    /** Whether a third meeting with a supporter is refused while the case has no approved support plan; otherwise it is only warned of. */
    PLAN_REQUIRED("banso.plan.required", "false"),
    /** Days before a meeting on which everybody is reminded of it; 0: nobody is. */
    REMIND_MEETING_DAYS("banso.remind.meeting.days", "1"),
    /** Business days for which times that are offered for a meeting are kept free, unless who offers them says otherwise. */
    OFFER_DAYS("banso.offer.days", "3"),
    /** Calendar days an applicant may stay silent before the case may be closed. */
    APPLICANT_SILENCE_DAYS("banso.applicant.silence.days", "30"),
    /** Days after closing during which a manager may reopen. */
    REOPEN_DAYS("banso.reopen.days", "90"),
    /** Months for which a finding of the conflict rules may be called a false hit before two reviewers look again. */
    DISMISSAL_MONTHS("banso.dismissal.months", "12"),
    /** Days during which two organizations that were merged may be made two again. */
    MERGE_UNDO_DAYS("banso.merge.undo.days", "30"),
    /** Days after closing during which a part-time supporter still sees the case. */
    SUPPORTER_VIEW_DAYS("banso.supporter.view.days", "30"),
    /** Days after the end of a fiscal year during which the office may still register cases for it. */
    BOOKS_OPEN_DAYS("banso.books.open.days", "30"),
    /** Days for which the key in a letter opens a page to somebody without an account. */
    GUEST_DAYS("banso.guest.days", "60"),
    /** Days after which an agency that has not answered a referral is reminded. */
    REFERRAL_REMIND_DAYS("banso.referral.remind.days", "14"),
    /** Days before its deadline on which a vendor is reminded of a study; 0: he is not. After the deadline he always is, once. */
    STUDY_REMIND_BEFORE_DAYS("banso.study.remind.before.days", "7"),
    /** Days after its deadline on which a vendor is written to a second time; 0: he is not. */
    STUDY_REMIND_AGAIN_DAYS("banso.study.remind.again.days", "7"),
    UPLOAD_MAX_MB("banso.upload.max.mb", "20"),
    UPLOAD_MAX_FILES("banso.upload.max.files", "10"),
    /** Largest picture in millions of pixels; more would fill the memory of whoever opens it. */
    UPLOAD_MAX_MEGAPIXELS("banso.upload.max.megapixels", "150"),
    /** Hours in which an upload that broke off may be gone on with. */
    UPLOAD_HOURS("banso.upload.hours", "24"),
    /** Seconds a piece of at most a megabyte may take to come. */
    UPLOAD_PIECE_SECONDS("banso.upload.piece.seconds", "120"),
    /** Host of the virus scanner clamd; empty: files are not scanned, and pages say so. */
    CLAMD_HOST("banso.clamd.host", ""),
    CLAMD_PORT("banso.clamd.port", "3310"),
    /** Seconds one file may take to be scanned before it is kept back and tried again later. */
    CLAMD_TIMEOUT("banso.clamd.timeout", "30"),
    /** TrueType file (.ttf or .ttc) with Japanese letters for PDFs; empty: looked for in the usual places of the system. */
    PDF_FONT("banso.pdf.font", ""),
    /** Days for which the operator keeps copies of the database; told to those who erase a person. */
    BACKUP_KEEP_DAYS("banso.backup.keep.days", "90"),
    /** The office's Excel template of the printed karte; the one that came with the program where there is none. */
    FORM_TEMPLATE("banso.form.template", "config/forms/karte.xlsx"),
    /** Extra days the office is closed, ISO dates separated by commas. */
    OFFICE_CLOSED("banso.office.closed", ""),
    /** When the office works on business days, as a clock in Japan shows it: for times of meetings with its people. */
    OFFICE_FROM("banso.office.from", "09:30"),
    OFFICE_TO("banso.office.to", "17:30"),
    /** jRCT, for links to the pages of trials; the register has moved before. Empty: no links there. */
    JRCT_URL("banso.jrct.url", "https://jrct.mhlw.go.jp"),
    /** J-PlatPat, for links to the pages of laid-open applications and patents. Empty: no links there. */
    JPLATPAT_URL("banso.jplatpat.url", "https://www.j-platpat.inpit.go.jp"),
    /** RECEIVED or SUPPORTED: how the headline figure counts (domain.md 5, C2). */
    COUNT_RULE("banso.count.rule", "RECEIVED"),
    /** Fewest cases or organizations of a year that the front page tells everybody; fewer could point at somebody (domain.md 5). */
    PUBLIC_LEAST("banso.public.least", "3"),
    /** Megabytes of a list that the office brings in. */
    IMPORT_MAX_MB("banso.import.max.mb", "50"),
    /** Jobs of one person that may wait or run at once. */
    JOBS_PER_PERSON("banso.jobs.per.person", "10"),
    /** Minutes after which a job that still runs is ended. */
    JOB_LIMIT_MINUTES("banso.job.limit.minutes", "60"),
    /** Hours for which the files of a job can be taken away. */
    JOB_KEEP_HOURS("banso.job.keep.hours", "24"),
    /** Weights of the parts of a supporter's score against each other; whole numbers, 0 leaves a part out. */
    MATCH_COVERAGE("banso.match.coverage", "24"),
    MATCH_LEVEL("banso.match.level", "22"),
    MATCH_YEARS("banso.match.years", "6"),
    MATCH_PRODUCT("banso.match.product", "12"),
    MATCH_PHASE("banso.match.phase", "7"),
    MATCH_DISEASE("banso.match.disease", "5"),
    MATCH_LANGUAGE("banso.match.language", "3"),
    MATCH_AFFINITY("banso.match.affinity", "10"),
    MATCH_RATING("banso.match.rating", "4"),
    MATCH_CAPACITY("banso.match.capacity", "4"),
    MATCH_WAITING("banso.match.waiting", "3"),
    /** What the page for asking for many cases at once begins with: points of fit below which a proposal counts as weak. */
    BATCH_FLOOR("banso.batch.floor", "50"),
    /** Per cent by which a case that waited for the horizon or longer weighs more than a new one. */
    BATCH_FAIRNESS("banso.batch.fairness", "50"),
    /** Days after which waiting longer adds no more weight. */
    BATCH_HORIZON_DAYS("banso.batch.horizon.days", "60"),
    /** New cases that one supporter is given at once. */
    BATCH_PER_SUPPORTER("banso.batch.per.supporter", "2"),
    /** Hours after publishing during which requests nobody has answered can be taken back together. */
    BATCH_UNDO_HOURS("banso.batch.undo.hours", "24"),
    /** ISO instant that the clock starts from; for tests only. */
    CLOCK_START("banso.clock.start", "");

    private final String key;
    private final String fallback;

    Setting(String key, String fallback) {
        this.key = key;
        this.fallback = fallback;
    }

    public String key() {
        return key;
    }

    public String fallback() {
        return fallback;
    }
}
