package org.banso.it;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import jakarta.inject.Inject;
import org.banso.consultation.CaseStatus;
import org.banso.identity.Role;
import org.banso.platform.Who;
import org.banso.shared.FiscalYear;
import org.banso.shared.Jst;
import org.banso.shared.Names;

/**
 * Puts rows where a test needs them, by SQL and committed at once, so that a test starts from what it says and not from
 * what another test left. Every thing made is new: tests share one database and no order.
 */
@ApplicationScoped
public class Fixture {
    /** Of everybody made by {@link #withPassword}. */
    public static final String PASSWORD = "試験の合い言葉-2026";
    private static final AtomicInteger RUN = new AtomicInteger((int) (System.nanoTime() % 1_000_000));

    @Inject
    private FixturePassword hash;
    @Resource(lookup = "java:app/jdbc/banso")
    private DataSource dataSource;
    @Inject
    private Clock clock;

    /** Somebody with these roles, verified, without a password. */
    public Who person(Role... roles) {
        int n = RUN.incrementAndGet();
        String mail = "person" + n + "@it.example";
        String name = "試験 𠮷野" + n;
        long id = insert("insert into account (email, display_name, verified_at, created_at) values (?, ?, ?, ?)", mail, name, now(), now());
        for (Role role : roles) {
            update("insert into account_role (account_id, role) values (?, ?)", id, role.name());
        }
        return new Who(id, name, mail, Role.rightsOf(List.of(roles)), Locale.JAPANESE);
    }

    /** Lets the person sign in by the form with {@link #PASSWORD}. */
    public Who withPassword(Who who) {
        update("update account set password_hash = ? where id = ?", hash.get(), who.accountId());
        return who;
    }

    /** An organization with a hard name. */
    public long organization() {
        String name = "㈱𠮷田ﾊﾞｲｵ" + RUN.incrementAndGet();
        return insert("insert into organization (applicant_type, name, name_key, prefecture, funding_stage, created_at) values ('VENTURE', ?, ?, '13', 'SEED', ?)",
            name, Names.organizationKey(name), now());
    }

    /** An applicant who belongs to the organization. */
    public Who applicantOf(long organization) {
        Who who = person(Role.APPLICANT);
        update("insert into membership (account_id, organization_id, since) values (?, ?, ?)", who.accountId(), organization, now());
        return who;
    }

    /** A complete case of the organization in this state, received now, with one topic, what screening finds out of its product, and the number of {@link #caseNo}. */
    public long caseIn(CaseStatus status, long organization) {
        Instant received = clock.instant();
        LocalDate day = Jst.day(received);
        boolean draft = status == CaseStatus.DRAFT;
        long id = insert("insert into consultation_case (case_no, desk, status, organization_id, organization_name, applicant_type, contact_name,"
                + " contact_email, channel, consultation_type, title, body, confidentiality, how_known, product_type, product_name, product_phase,"
                + " product_summary, created_at, received_at, consulted_on, received_fy, counted, due_on, due_kind)"
                + " values (?, 'MEDISO', ?, ?, '㈱𠮷田ﾊﾞｲｵ', 'VENTURE', '𠮷田 花子', 'hanako@it.example', 'PORTAL', 'GENERAL',"
                + " '細胞シートの製造委託について①', '内容です。𠮷野家', 'NONE', 'WEB', 'REGEN', '細胞シートα', 'PRECLINICAL', '口腔粘膜から作る細胞シート', ?, ?, ?, ?, ?, ?, ?)",
            draft ? null : "M-T-" + RUN.incrementAndGet(), status.name(), organization, now(), draft ? null : at(received), draft ? null : day,
            draft ? null : FiscalYear.of(received).year(), !draft, draft || !status.isOpen() ? null : day.plusDays(3), draft || !status.isOpen() ? null : "FIRST_REPLY");
        update("insert into case_topic (case_id, topic) values (?, 'REG')", id);
        if (!draft) {
            long product = insert("insert into case_product (case_id, main) values (?, true)", id);
            update("insert into case_product_modality (case_product_id, code) values (?, 'CELL_SOMATIC')", product);
            update("insert into case_product_disease (case_product_id, code) values (?, 'OTHER')", product);
        }
        if (status == CaseStatus.AWAITING_APPLICANT) {
            update("update consultation_case set awaiting_since = ? where id = ?", now(), id);
        } else if (status == CaseStatus.CLOSED || status == CaseStatus.DECLINED || status == CaseStatus.WITHDRAWN) {
            update("update consultation_case set closed_at = ?, close_reason = 'COMPLETED' where id = ?", now(), id);
        }
        return id;
    }

    public String caseNo(long caseId) {
        return text("select case_no from consultation_case where id = ?", caseId);
    }

    public long version(long caseId) {
        return number("select version from consultation_case where id = ?", caseId);
    }

    public CaseStatus status(long caseId) {
        return CaseStatus.valueOf(text("select status from consultation_case where id = ?", caseId));
    }

    /** An active supporter with this expertise and an account that is given back. */
    public SupporterMade supporter(String expertise) {
        Who who = person(Role.PART_TIME_SUPPORTER);
        LocalDate today = Jst.today(clock);
        String code = "T" + RUN.incrementAndGet();
        long id = insert("insert into supporter (code, account_id, name, name_kana, email, employment, status, prefecture, online, capacity_hours, languages,"
                + " product_types, phases, term_from, term_to, nda_signed_on, nda_expires_on, coi_declared_on, public_profile, payable)"
                + " values (?, ?, ?, 'ヨシノ', ?, 'PART_TIME', 'ACTIVE', '13', true, 10, 'ja,en', 'DRUG,DEVICE,SAMD,IVD,REGEN',"
                + " 'IDEA,BASIC,APPLIED,PRECLINICAL,TRIAL_PREP,TRIAL_EARLY,TRIAL_LATE,FILING,LAUNCH', ?, ?, ?, ?, ?, false, true)",
            code.substring(0, Math.min(8, code.length())), who.accountId(), who.name(), who.email(), today.minusYears(1), today.plusYears(1),
            today.minusYears(1), today.plusYears(1), today.minusMonths(1));
        update("insert into supporter_expertise (supporter_id, code, level, years, evidence) values (?, ?, 3, 12, '審査側の経験')", id, expertise);
        update("insert into supporter_affiliation (supporter_id, organization_name, name_key, post, from_on, paid) values (?, ?, ?, '顧問', ?, true)",
            id, "試験大学" + code, Names.organizationKey("試験大学" + code), today.minusYears(5));
        return new SupporterMade(id, code, who);
    }

    /** A supporter's row and the person behind it. */
    public record SupporterMade(long id, String code, Who who) {
    }

    /** What the database asks for before somebody may work on a case: that the check of conflicts let him. */
    public void cleared(long caseId, long supporterId) {
        update("insert into conflict_verdict (case_id, supporter_id, clear, judged_at) values (?, ?, 1, ?) on duplicate key update clear = values(clear)", caseId, supporterId,
            now());
    }

    /** Runs an update with positional values. */
    public int update(String sql, Object... values) {
        try (Connection connection = dataSource.getConnection(); PreparedStatement statement = prepare(connection, sql, values)) {
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** Inserts and gives the generated id. */
    public long insert(String sql, Object... values) {
        try (Connection connection = dataSource.getConnection(); PreparedStatement statement = prepare(connection, sql, values)) {
            statement.executeUpdate();
            try (var keys = statement.getGeneratedKeys()) {
                keys.next();
                return keys.getLong(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    public long number(String sql, Object... values) {
        return Long.parseLong(text(sql, values));
    }

    /** The first column of the first row, null when there is none. */
    public String text(String sql, Object... values) {
        List<String> rows = texts(sql, values);
        return rows.isEmpty() ? null : rows.get(0);
    }

    /** The first column of every row. */
    public List<String> texts(String sql, Object... values) {
        try (Connection connection = dataSource.getConnection(); PreparedStatement statement = prepare(connection, sql, values);
             var rows = statement.executeQuery()) {
            var found = new ArrayList<String>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private static PreparedStatement prepare(Connection connection, String sql, Object... values) throws SQLException {
        PreparedStatement statement = sql.startsWith("insert") ? connection.prepareStatement(sql, Statement.RETURN_GENERATED_KEYS)
            : connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            if (values[i] == null) {
                statement.setNull(i + 1, Types.VARCHAR);
            } else {
                statement.setObject(i + 1, values[i]);
            }
        }
        return statement;
    }

    private LocalDateTime now() {
        return at(clock.instant());
    }

    private static LocalDateTime at(Instant when) {
        return LocalDateTime.ofInstant(when, ZoneOffset.UTC);
    }
}
