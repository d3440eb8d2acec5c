package org.banso.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.banso.consultation.CaseImports;
import org.banso.consultation.CaseStatus;
import org.banso.consultation.CloseReason;
import org.banso.consultation.Content;
import org.banso.consultation.ImportedCase;
import org.banso.consultation.KarteField;
import org.banso.organization.FormerOrganizations;
import org.banso.platform.text.Texts;
import org.banso.shared.BusinessException;
import org.banso.shared.CorporateNumber;
import org.banso.shared.Text;

/** Understands the rows of one file: each cell by the column it stands in. Words it does not know are gathered, to be asked for once. */
final class ImportReading {
    private static final int MOST_UNKNOWN = 200;

    private final ImportSheet file;
    private final Map<Integer, ImportTarget> columns;
    private final ImportWords words;
    private final CaseImports cases;
    private final FormerOrganizations organizations;
    private final Locale reader;
    private final Map<ImportTarget, Map<String, String>> unknown = new EnumMap<>(ImportTarget.class);
    private final Set<String> numbersSoFar = new LinkedHashSet<>();
    private int unknownSoFar;

    ImportReading(ImportSheet file, Map<Integer, ImportTarget> columns, ImportWords words, CaseImports cases, FormerOrganizations organizations, Locale reader) {
        this.file = file;
        this.columns = columns;
        this.words = words;
        this.cases = cases;
        this.organizations = organizations;
        this.reader = reader;
    }

    Map<ImportTarget, Map<String, String>> unknown() {
        return unknown;
    }

    ImportRow row(long number, List<String> cells) {
        var faults = new ArrayList<String>();
        var text = new EnumMap<ImportTarget, String>(ImportTarget.class);
        columns.forEach((place, target) -> {
            String cell = place < cells.size() ? cells.get(place) : "";
            if (!Text.isBlank(cell)) {
                text.merge(target, cell, (first, second) -> first + "\n" + second);
            }
        });
        Content content = content(text, faults);
        ImportedCase told = told(text, content, faults);
        boolean noDay = told.receivedOn() == null && text.containsKey(ImportTarget.RECEIVED_ON); // said already: it cannot be read
        cases.faults(told).stream().filter(fault -> !noDay || !"consultedOn".equals(fault.field())).forEach(fault -> faults.add(say(fault.field(), Texts.get(reader, fault.key(), fault.args().toArray()))));
        String name = line(text, ImportTarget.ORGANIZATION_NAME);
        var applicant = new FormerOrganizations.Told(name, content.applicant().getApplicantType(), code(text, ImportTarget.PREFECTURE, faults), number(text, faults));
        organizations.faults(applicant).forEach(fault -> faults.add(say("name".equals(fault.field()) ? "organizationName" : fault.field(),
            Texts.get(reader, fault.key(), fault.args().toArray()))));
        boolean twice = told.legacyNo() != null && !numbersSoFar.add(told.legacyNo());
        if (twice) {
            faults.add(Texts.get(reader, "exchange.import.twice", told.legacyNo()));
        }
        return new ImportRow(number, told, applicant, cases.knows(told.legacyNo()), List.copyOf(faults));
    }

    private Content content(Map<ImportTarget, String> text, List<String> faults) {
        Content content = new Content(Content.empty().applicant(), Content.empty().matter(), Content.empty().product(), codes(text, ImportTarget.TOPICS, faults));
        var matter = content.matter();
        matter.setConsultationType(code(text, ImportTarget.CONSULTATION_TYPE, faults));
        matter.setTitle(line(text, ImportTarget.TITLE));
        matter.setBody(Text.cleanOrNull(text.get(ImportTarget.BODY)));
        matter.setGoal(Text.cleanOrNull(text.get(ImportTarget.GOAL)));
        matter.setWantedBy(day(text, ImportTarget.WANTED_BY, faults));
        matter.setConfidentiality(code(text, ImportTarget.CONFIDENTIALITY, faults));
        matter.setDisclosureOn(day(text, ImportTarget.DISCLOSURE_ON, faults));
        matter.setExcludedSupporters(Text.cleanOrNull(text.get(ImportTarget.EXCLUDED_SUPPORTERS)));
        matter.setHowKnown(code(text, ImportTarget.HOW_KNOWN, faults));
        var applicant = content.applicant();
        applicant.setOrganizationName(line(text, ImportTarget.ORGANIZATION_NAME));
        applicant.setApplicantType(code(text, ImportTarget.APPLICANT_TYPE, faults));
        applicant.setContactName(line(text, ImportTarget.CONTACT_NAME));
        applicant.setContactEmail(line(text, ImportTarget.CONTACT_EMAIL));
        applicant.setContactPhone(line(text, ImportTarget.CONTACT_PHONE));
        var product = content.product();
        product.setType(code(text, ImportTarget.PRODUCT_TYPE, faults));
        product.setName(line(text, ImportTarget.PRODUCT_NAME));
        product.setPhase(code(text, ImportTarget.PRODUCT_PHASE, faults));
        product.setSummary(Text.cleanOrNull(text.get(ImportTarget.PRODUCT_SUMMARY)));
        product.setIndication(Text.cleanOrNull(text.get(ImportTarget.PRODUCT_INDICATION)));
        product.setCompetitors(Text.cleanOrNull(text.get(ImportTarget.PRODUCT_COMPETITORS)));
        return content;
    }

    private ImportedCase told(Map<ImportTarget, String> text, Content content, List<String> faults) {
        String desk = code(text, ImportTarget.DESK, faults);
        String channel = code(text, ImportTarget.CHANNEL, faults);
        String reason = code(text, ImportTarget.CLOSE_REASON, faults);
        LocalDate endedOn = day(text, ImportTarget.CLOSED_ON, faults);
        String state = code(text, ImportTarget.STATUS, faults);
        CaseStatus status = state == null ? reason != null || endedOn != null ? CaseStatus.CLOSED : file.status() : CaseStatus.valueOf(state);
        boolean open = status.isOpen() || status == CaseStatus.DRAFT;
        // What was under way goes on from the beginning: nobody here has done its steps.
        return new ImportedCase(line(text, ImportTarget.LEGACY_NO), desk == null ? file.desk() : desk, channel == null ? file.channel() : channel, 0,
            day(text, ImportTarget.RECEIVED_ON, faults), open ? CaseStatus.RECEIVED : status, open ? null : reason(status, reason), open ? null : endedOn,
            Text.cleanOrNull(text.get(ImportTarget.OFFICE_MEMO)), content);
    }

    private static CloseReason reason(CaseStatus status, String told) {
        return told != null ? CloseReason.valueOf(told) : status == CaseStatus.WITHDRAWN ? CloseReason.WITHDRAWN
            : status == CaseStatus.DECLINED ? CloseReason.OUT_OF_SCOPE : CloseReason.COMPLETED;
    }

    private String number(Map<ImportTarget, String> text, List<String> faults) {
        try {
            return CorporateNumber.optional(text.get(ImportTarget.CORPORATE_NUMBER)).map(CorporateNumber::value).orElse(null);
        } catch (BusinessException e) {
            faults.add(say("corporateNumber", Texts.get(reader, e.key(), e.args())));
            return null;
        }
    }

    private static String line(Map<ImportTarget, String> text, ImportTarget target) {
        return Text.singleLineOrNull(text.get(target));
    }

    private LocalDate day(Map<ImportTarget, String> text, ImportTarget target, List<String> faults) {
        String typed = text.get(target);
        if (typed == null) {
            return null;
        }
        return ImportDates.read(typed).orElseGet(() -> {
            faults.add(Texts.get(reader, "exchange.import.noDay", Texts.get(reader, target.labelKey()), Text.singleLine(typed, 40)));
            return null;
        });
    }

    private String code(Map<ImportTarget, String> text, ImportTarget target, List<String> faults) {
        String typed = text.get(target);
        return typed == null ? null : words.code(target, typed).orElseGet(() -> notKnown(target, typed, faults));
    }

    private Set<String> codes(Map<ImportTarget, String> text, ImportTarget target, List<String> faults) {
        var found = new LinkedHashSet<String>();
        String typed = text.get(target);
        if (typed != null) {
            words.parts(target, typed).forEach(word -> words.code(target, word).ifPresentOrElse(found::add, () -> notKnown(target, word, faults)));
        }
        return found;
    }

    private String notKnown(ImportTarget target, String typed, List<String> faults) {
        String word = Text.singleLine(typed, 100);
        if (unknownSoFar < MOST_UNKNOWN && unknown.computeIfAbsent(target, each -> new LinkedHashMap<>()).putIfAbsent(ImportWords.key(typed), word) == null) {
            unknownSoFar++;
        }
        faults.add(Texts.get(reader, "exchange.import.unknown", Texts.get(reader, target.labelKey()), word));
        return null;
    }

    private String say(String field, String words) {
        String key = KarteField.of(field) == null ? ImportTarget.CLOSED_ON.labelKey() : "karte.field." + field;
        String label = Texts.get(reader, key);
        return Texts.get(reader, "exchange.import.fault", label, words);
    }
}
