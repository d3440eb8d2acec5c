package org.banso.platform.web;

import static org.banso.platform.web.Access.OPEN;
import static org.banso.platform.web.Access.SIGNED_IN;
import static org.banso.platform.web.Access.with;
import static org.banso.platform.web.Route.page;
import static org.banso.platform.web.Route.servlet;

import java.util.List;
import java.util.Optional;
import org.banso.platform.Right;

/** Every address there is, with who may open it. What is not here answers 404. Tests sweep this list with every role. */
public final class Routes {
    public static final List<Route> ALL = List.of(
        page("/", "/public/home.xhtml", OPEN),
        page("/signin", "/identity/signin.xhtml", OPEN),
        page("/register", "/identity/register.xhtml", OPEN),
        page("/token/{token}", "/identity/token.xhtml", OPEN),
        page("/forgot", "/identity/forgot.xhtml", OPEN),
        page("/setup", "/identity/setup.xhtml", OPEN),
        page("/survey/{token}", "/support/survey.xhtml", OPEN),
        page("/guest/referrals/{key}", "/referral/guest.xhtml", OPEN),
        servlet("/language", OPEN),
        servlet("/csp-report", OPEN),
        servlet("/health", OPEN),
        servlet("/error", OPEN),
        servlet("/signout", SIGNED_IN),
        servlet("/theme", SIGNED_IN),
        page("/start", "/identity/start.xhtml", SIGNED_IN),
        page("/account", "/identity/account.xhtml", SIGNED_IN),
        page("/jobs", "/platform/jobs.xhtml", SIGNED_IN),
        page("/jobs/{id}", "/platform/job.xhtml", SIGNED_IN),
        page("/jobs/{id}/panel", "/platform/jobPanel.xhtml", SIGNED_IN),
        servlet("/jobs/{id}/cancel", SIGNED_IN),
        servlet("/jobs/{id}/again", SIGNED_IN),
        servlet("/jobs/{id}/files/{file}", SIGNED_IN),

        page("/portal", "/portal/home.xhtml", with(Right.VIEW_OWN_CASES)),
        page("/portal/new", "/portal/new.xhtml", with(Right.FILE_CONSULTATION)),
        page("/portal/drafts/{id}", "/portal/draft.xhtml", with(Right.FILE_CONSULTATION)),
        page("/portal/sent/{no}", "/portal/sent.xhtml", with(Right.FILE_CONSULTATION)),
        page("/portal/cases/{no}/survey", "/support/survey.xhtml", with(Right.VIEW_OWN_CASES)),
        page("/portal/cases/{no}/documents/{id}", "/document/show.xhtml", with(Right.VIEW_OWN_CASES)),
        page("/portal/cases/{no}/referrals/{id}", "/referral/own.xhtml", with(Right.FILE_CONSULTATION)),
        page("/portal/cases/{no}/pitches/new", "/pitch/edit.xhtml", with(Right.FILE_CONSULTATION)),
        page("/portal/cases/{no}/pitches/{id}", "/pitch/room.xhtml", with(Right.VIEW_OWN_CASES)),
        page("/portal/cases/{no}/pitches/{id}/edit", "/pitch/edit.xhtml", with(Right.FILE_CONSULTATION)),
        page("/portal/cases/{no}", "/portal/case.xhtml", with(Right.VIEW_OWN_CASES)),
        page("/portal/calendar", "/calendar/calendar.xhtml", with(Right.VIEW_OWN_CASES)),
        page("/portal/organization", "/portal/organization.xhtml", with(Right.FILE_CONSULTATION)),

        page("/office", "/office/home.xhtml", with(Right.TRIAGE_CASES)),
        page("/office/inbox", "/office/inbox.xhtml", with(Right.TRIAGE_CASES)),
        page("/office/register", "/office/register.xhtml", with(Right.REGISTER_CASE)),
        page("/office/cases", "/office/cases.xhtml", with(Right.VIEW_ALL_CASES)),
        servlet("/office/cases/counts", with(Right.VIEW_ALL_CASES)),
        servlet("/office/cases/names", with(Right.VIEW_ALL_CASES)),
        page("/office/searches", "/office/searches.xhtml", with(Right.VIEW_ALL_CASES)),
        page("/office/cases/{no}", "/office/case.xhtml", with(Right.VIEW_ALL_CASES)),
        page("/office/cases/{no}/similar", "/search/similar.xhtml", with(Right.VIEW_ALL_CASES)),
        page("/office/cases/{no}/form", "/printout/form.xhtml", with(Right.VIEW_ALL_CASES)),
        page("/office/forms/new", "/printout/many.xhtml", with(Right.VIEW_ALL_CASES)),
        servlet("/office/forms/pdf", with(Right.VIEW_ALL_CASES)),
        servlet("/office/forms/xlsx", with(Right.VIEW_ALL_CASES)),
        page("/office/cases/{no}/matching", "/matching/find.xhtml", with(Right.ARRANGE_SUPPORT, Right.SCREEN_CASES)),
        page("/office/cases/{no}/records/new", "/support/record.xhtml", with(Right.WRITE_RECORDS)),
        page("/office/cases/{no}/records/{id}", "/support/record.xhtml", with(Right.WRITE_RECORDS)),
        page("/office/cases/{no}/records/{id}/versions", "/support/versions.xhtml", with(Right.VIEW_ALL_CASES)),
        page("/office/cases/{no}/documents/{id}", "/document/show.xhtml", with(Right.VIEW_ALL_CASES)),
        page("/office/cases/{no}/pitches/new", "/pitch/edit.xhtml", with(Right.TRIAGE_CASES)),
        page("/office/cases/{no}/pitches/{id}", "/pitch/room.xhtml", with(Right.VIEW_ALL_CASES)),
        page("/office/cases/{no}/pitches/{id}/edit", "/pitch/edit.xhtml", with(Right.TRIAGE_CASES)),
        page("/office/cases/{no}/meetings/new", "/support/meeting.xhtml", with(Right.ARRANGE_SUPPORT, Right.SCREEN_CASES, Right.TRIAGE_CASES)),
        page("/office/cases/{no}/meetings/{id}", "/support/meeting.xhtml", with(Right.ARRANGE_SUPPORT, Right.SCREEN_CASES, Right.TRIAGE_CASES)),
        page("/office/cases/{no}/releases/{id}", "/support/release.xhtml", with(Right.RELEASE_MINUTES)),
        page("/office/cases/{no}/referrals/new", "/referral/show.xhtml", with(Right.ARRANGE_SUPPORT)),
        page("/office/cases/{no}/referrals/{id}", "/referral/show.xhtml", with(Right.ARRANGE_SUPPORT)),
        page("/office/referrals", "/referral/list.xhtml", with(Right.ARRANGE_SUPPORT)),
        page("/office/agencies", "/referral/agencies.xhtml", with(Right.ARRANGE_SUPPORT)),
        page("/office/agencies/{code}", "/referral/agency.xhtml", with(Right.ARRANGE_SUPPORT)),
        page("/office/releases", "/support/texts.xhtml", with(Right.RELEASE_MINUTES)),
        page("/office/exports/new", "/exchange/export.xhtml", with(Right.VIEW_ALL_CASES)),
        page("/office/imports", "/exchange/imports.xhtml", with(Right.IMPORT_CASES)),
        servlet("/office/imports/upload", with(Right.IMPORT_CASES)),
        page("/office/imports/{id}", "/exchange/import.xhtml", with(Right.IMPORT_CASES)),
        page("/office/calendar", "/calendar/calendar.xhtml", with(Right.VIEW_ALL_CASES)),
        page("/office/rooms", "/calendar/rooms.xhtml", with(Right.ARRANGE_SUPPORT)),
        page("/office/supporters", "/supporter/list.xhtml", with(Right.VIEW_SUPPORTERS)),
        page("/office/supporters/new", "/supporter/edit.xhtml", with(Right.EDIT_SUPPORTERS)),
        page("/office/supporters/{code}", "/supporter/show.xhtml", with(Right.VIEW_SUPPORTERS)),
        page("/office/supporters/{code}/edit", "/supporter/edit.xhtml", with(Right.EDIT_SUPPORTERS)),
        page("/office/batch", "/matching/batch.xhtml", with(Right.ARRANGE_SUPPORT)),
        page("/office/batch/compare", "/matching/batchCompare.xhtml", with(Right.ARRANGE_SUPPORT)),
        page("/office/batch/{id}", "/matching/batchRun.xhtml", with(Right.ARRANGE_SUPPORT)),
        page("/office/gaps", "/matching/gaps.xhtml", with(Right.ARRANGE_SUPPORT, Right.VIEW_REPORTS, Right.MANAGE_CODES)),
        servlet("/office/gaps/csv", with(Right.ARRANGE_SUPPORT, Right.VIEW_REPORTS, Right.MANAGE_CODES)),
        page("/office/organizations", "/organization/list.xhtml", with(Right.VIEW_ALL_CASES)),
        page("/office/organizations/duplicates", "/organization/duplicates.xhtml", with(Right.VIEW_ALL_CASES)),
        page("/office/organizations/{id}", "/organization/show.xhtml", with(Right.VIEW_ALL_CASES)),
        page("/office/organizations/{id}/edit", "/organization/edit.xhtml", with(Right.KEEP_ORGANIZATIONS)),
        page("/office/organizations/{id}/likely", "/organization/likely.xhtml", with(Right.KEEP_ORGANIZATIONS)),
        page("/office/synonyms", "/search/synonyms.xhtml", with(Right.EDIT_SYNONYMS)),
        page("/office/learning", "/matching/learning.xhtml", with(Right.STUDY_MATCHING)),
        page("/office/organizations/{id}/merge", "/organization/merge.xhtml", with(Right.MERGE_ORGANIZATIONS)),
        page("/office/invite", "/identity/invite.xhtml", with(Right.INVITE_PEOPLE)),
        page("/office/reports/yearly", "/reporting/yearly.xhtml", with(Right.VIEW_REPORTS)),
        page("/office/reports/stages", "/reporting/stages.xhtml", with(Right.VIEW_REPORTS)),
        page("/office/reports/products", "/reporting/products.xhtml", with(Right.VIEW_REPORTS)),
        page("/office/reports/survey", "/reporting/survey.xhtml", with(Right.VIEW_REPORTS)),
        page("/office/reports/referrals", "/reporting/referrals.xhtml", with(Right.VIEW_REPORTS)),
        servlet("/office/reports/csv", with(Right.VIEW_REPORTS)),

        page("/desk", "/desk/home.xhtml", with(Right.ANSWER_REQUESTS)),
        page("/desk/calendar", "/calendar/calendar.xhtml", with(Right.ANSWER_REQUESTS)),
        page("/desk/search", "/desk/search.xhtml", with(Right.VIEW_ASSIGNED_CASES)),
        page("/desk/time", "/desk/time.xhtml", with(Right.ANSWER_REQUESTS)),
        page("/desk/requests/{id}", "/desk/request.xhtml", with(Right.ANSWER_REQUESTS)),
        page("/desk/cases/{no}", "/desk/case.xhtml", with(Right.VIEW_ASSIGNED_CASES)),
        page("/desk/cases/{no}/similar", "/search/similar.xhtml", with(Right.VIEW_ASSIGNED_CASES)),
        page("/desk/cases/{no}/records/new", "/support/record.xhtml", with(Right.VIEW_ASSIGNED_CASES)),
        page("/desk/cases/{no}/records/{id}", "/support/record.xhtml", with(Right.VIEW_ASSIGNED_CASES)),
        page("/desk/cases/{no}/records/{id}/versions", "/support/versions.xhtml", with(Right.VIEW_ASSIGNED_CASES)),
        page("/desk/cases/{no}/documents/{id}", "/document/show.xhtml", with(Right.VIEW_ASSIGNED_CASES)),
        page("/desk/cases/{no}/pitches/new", "/pitch/edit.xhtml", with(Right.VIEW_ASSIGNED_CASES)),
        page("/desk/cases/{no}/pitches/{id}", "/pitch/room.xhtml", with(Right.VIEW_ASSIGNED_CASES)),
        page("/desk/cases/{no}/pitches/{id}/edit", "/pitch/edit.xhtml", with(Right.VIEW_ASSIGNED_CASES)),
        page("/coi", "/matching/conflicts.xhtml", with(Right.JUDGE_CONFLICTS)),
        page("/coi/check", "/matching/check.xhtml", with(Right.JUDGE_CONFLICTS)),
        page("/coi/cases/{no}/{code}", "/matching/pair.xhtml", with(Right.JUDGE_CONFLICTS)),

        page("/admin/accounts", "/identity/accounts.xhtml", with(Right.MANAGE_ACCOUNTS)),
        page("/admin/accounts/{id}", "/identity/accountedit.xhtml", with(Right.MANAGE_ACCOUNTS)),
        page("/admin/codes", "/codelist/lists.xhtml", with(Right.MANAGE_CODES)),
        page("/admin/codes/{list}", "/codelist/list.xhtml", with(Right.MANAGE_CODES)),
        page("/admin/codes/{list}/new", "/codelist/code.xhtml", with(Right.MANAGE_CODES)),
        page("/admin/codes/{list}/{code}", "/codelist/code.xhtml", with(Right.MANAGE_CODES)),
        page("/admin/record-outlines", "/support/outlines.xhtml", with(Right.MANAGE_CODES)),
        page("/admin/outbox", "/platform/outbox.xhtml", with(Right.VIEW_OUTBOX)),
        page("/admin/erasure", "/erasure/erasure.xhtml", with(Right.ERASE_PERSONS)),
        page("/admin/checks", "/platform/checks.xhtml", with(Right.CHECK_DATA)),
        page("/admin/search", "/search/index.xhtml", with(Right.CHECK_DATA)),
        page("/admin/documents", "/document/equipment.xhtml", with(Right.VIEW_OUTBOX)),
        page("/admin/audit", "/platform/audit.xhtml", with(Right.VIEW_AUDIT)),
        page("/admin/access", "/platform/access.xhtml", with(Right.VIEW_AUDIT)),

        servlet("/pitches/pages/{version}/{page}", SIGNED_IN),
        servlet("/documents/upload", SIGNED_IN),
        servlet("/documents/pieces", SIGNED_IN),
        servlet("/documents/pieces/{id}", SIGNED_IN),
        servlet("/documents/{id}", SIGNED_IN));

    private Routes() {
    }

    /** A route and, for pages, the view with its path parameters. The first match wins. */
    record Found(Route route, String target) {
    }

    static Optional<Found> find(String path) {
        return ALL.stream().flatMap(route -> route.target(path).map(target -> new Found(route, target)).stream()).findFirst();
    }
}
