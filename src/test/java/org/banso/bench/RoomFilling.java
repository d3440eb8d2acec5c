package org.banso.bench;

import java.sql.SQLException;

/** The largest pitch room anybody may have: thirty versions of forty pages, two hundred remarks with answers, ten rounds. Written by SQL; nothing is drawn. */
final class RoomFilling {
    static final int VERSIONS = 30;
    static final int PAGES = 40;
    private static final int REMARKS = 200;
    private static final String AUDIENCE = "bench-room";
    private static final String ROOM = "(select p.id from pitch p where p.audience = '" + AUDIENCE + "')";
    private static final String DECK = "(select p.document_id from pitch p where p.audience = '" + AUDIENCE + "')";

    private RoomFilling() {
    }

    /** @return the address of the room, which is written when there is none yet */
    static String address(Look look) throws SQLException {
        String known = "select concat('/office/cases/', c.case_no, '/pitches/', p.id) from pitch p join consultation_case c on c.id = p.case_id where p.audience = '" + AUDIENCE + "'";
        if (look.first(known) == null) {
            write(look);
        }
        return look.first(known);
    }

    /** @return the address of a picture of its newest version */
    static String picture(Look look) throws SQLException {
        return "/pitches/pages/" + look.first("select v.public_id from document_version v where v.document_id = " + DECK + " and v.version_no = " + VERSIONS) + "/1";
    }

    private static void write(Look look) throws SQLException {
        look.change("insert into document (case_id, title, visibility, newest, of_applicant, deck) select id, '" + AUDIENCE + "', 'APPLICANT', " + VERSIONS + ", true, true"
            + " from consultation_case where status = 'IN_SUPPORT' order by id desc limit 1");
        look.change("insert into pitch (case_id, document_id, audience, pitch_occasion, event_on, state, opened_at) select case_id, id, title, 'VC_MEETING', curdate(), 'OPEN', now(6)"
            + " from document where title = '" + AUDIENCE + "' and deck");
        String numbers = "with recursive n (i) as (select 1 union all select i + 1 from n where i < %d) ";
        look.change("insert into document_version (document_id, version_no, public_id, name, media_type, size_bytes, sha256, scan, uploader_name, uploaded_at) "
            + numbers.formatted(VERSIONS) + "select " + DECK + ", i, uuid(), concat('deck-', i, '.pdf'), 'application/pdf', 4000000, sha2(i, 256), 'CLEAN', 'bench', now(6) from n");
        look.change("insert into deck_drawing (version_id, document_id, state, pages, attempts) select id, document_id, 'DRAWN', " + PAGES + ", 1 from document_version where document_id = "
            + DECK);
        look.change("insert into deck_page (version_id, page_no, width, height, words) " + numbers.formatted(PAGES)
            + "select v.id, i, 1600, 900, concat('ページ', i, repeat('市場規模の根拠と薬事の見通し。', 20)) from document_version v, n where v.document_id = " + DECK);
        look.change("insert into deck_image (page_id, small, content) select g.id, 0, repeat('x', 200000) from deck_page g join document_version v on v.id = g.version_id"
            + " where v.document_id = " + DECK + " and v.version_no = " + VERSIONS);
        look.change("insert into pitch_comment (pitch_id, version_no, page_no, x_percent, y_percent, body, author_name, side, written_at, settled_at) " + numbers.formatted(REMARKS)
            + "select " + ROOM + ", 1 + mod(i, " + VERSIONS + "), 1 + mod(i * 7, " + PAGES + "), mod(i * 13, 100), mod(i * 29, 100), repeat('根拠を示してください。', 10), 'bench', 'OFFICE', now(6),"
            + " if(mod(i, 2) = 0, now(6), null) from n");
        look.change("insert into pitch_answer (comment_id, body, author_name, side, written_at) select id, '直しました。', 'bench', 'APPLICANT', now(6) from pitch_comment where pitch_id = " + ROOM);
        look.change("insert into scoring_round (pitch_id, round_no, version_no, opener_name, opened_at, closed_at) " + numbers.formatted(10) + "select " + ROOM
            + ", i, i * 3, 'bench', now(6), now(6) from n");
        look.change("insert into scoring_criterion (round_id, place, pitch_criterion, weight) select r.id, e.position - 1, e.code, 2 from scoring_round r, code_list_entry e"
            + " where r.pitch_id = " + ROOM + " and e.list = 'pitchCriterion'");
        look.change("insert into scoring_sheet (round_id, account_id, reviewer_name, side, handed_in_at) select r.id, a.id, a.display_name, 'OFFICE', now(6) from scoring_round r, account a"
            + " where r.pitch_id = " + ROOM + " and a.email in ('staff@demo.example', 'manager@demo.example', 'screener@demo.example')");
        look.change("insert into scoring_mark (sheet_id, place, pitch_criterion, mark, remark) select s.id, k.place, k.pitch_criterion, 1 + mod(s.id + k.place, 5), '理由です。'"
            + " from scoring_sheet s join scoring_criterion k on k.round_id = s.round_id join scoring_round r on r.id = s.round_id where r.pitch_id = " + ROOM);
    }
}
