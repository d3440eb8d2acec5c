package org.banso.karte;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.banso.codelist.Codes;
import org.banso.consultation.CaseProgress;
import org.banso.consultation.CaseQueries;
import org.banso.consultation.CaseStatus;
import org.banso.consultation.Content;
import org.banso.consultation.FieldChange;
import org.banso.consultation.KarteField;
import org.banso.consultation.KarteView;
import org.banso.consultation.PartiesChanged;
import org.banso.consultation.TargetProduct;
import org.banso.consultation.Triage;
import org.banso.platform.Requires;
import org.banso.platform.Right;
import org.banso.platform.text.Texts;
import org.banso.shared.BusinessException;
import org.banso.shared.BusinessException.Fault;
import org.banso.shared.Jst;
import org.banso.shared.StaleVersion;
import org.banso.shared.Text;
import org.banso.shared.ThreeWay;

/**
 * The office writes down what a case says of its products: section by section, joined with what others write meanwhile, each
 * field with its history. One product is primary, and the case is counted by it.
 */
@ApplicationScoped
@Transactional
@Requires(Right.TRIAGE_CASES)
public class ProductKarte {
    /** More products than any case has; a bound all the same. */
    public static final int FURTHER_MAX = 20;
    /** The office's history is kept in its own language. */
    private static final Locale OFFICE = Locale.JAPANESE;
    private static final String COMPETITORS = KarteField.PRODUCT_COMPETITORS.key();
    private static final String PATENTS = KarteField.PATENTS.key();
    private static final Set<String> KEY_FACTS = Set.of("productName", "productType", "productPhase", "productSummary", "productIndication", COMPETITORS);

    @Inject
    private KarteRepository karte;
    @Inject
    private ProductLinks links;
    @Inject
    private CaseQueries cases;
    @Inject
    private Triage triage;
    @Inject
    private CaseProgress progress;
    @Inject
    private Codes codes;
    @Inject
    private Event<PartiesChanged> parties;
    @Inject
    private Clock clock;

    private ThreeWay<ProductForm> parts() {
        return ProductParts.told((list, code) -> codes.label(list, code, OFFICE), Texts.get(OFFICE, "karte.product.noPatentYet"));
    }

    /**
     * Saves one section. What somebody else changed meanwhile is kept, unless both changed the same field: then nothing is
     * saved, and the page shows both.
     *
     * @param id     the product's row, or null for the primary one
     * @param before the product as the page showed it
     * @param mine   the product as the page now has it
     * @param is     the organization's product that this one is, 0 for none of them, null to go by its name
     * @param why    the reason, in the words of who edits; may be null
     */
    public void save(long caseId, Long id, ProductSection section, ProductForm before, ProductForm mine, Long is, String why) {
        KarteView view = held(caseId);
        CaseProduct row = id == null ? karte.primaryOrNew(caseId) : karte.product(caseId, id);
        ProductForm now = form(view, row);
        ThreeWay<ProductForm> edited = parts().only(section.keys());
        if (!edited.conflicts(before, mine, now).isEmpty()) {
            throw new StaleVersion();
        }
        ProductForm joined = edited.joined(before, mine, now);
        refuse(section, ProductRules.settle(joined, now, codes::selectable, Jst.today(clock)), ProductAgreement.faults(now));
        write(view, row, now, joined, edited.changed(now, joined), why);
        if (section == ProductSection.FACTS) {
            links.tell(row, view, joined.facts(), is);
        }
    }

    /** Another product of the case beside the primary one; its key facts are required as those of the primary one are. */
    public long addFurther(long caseId, TargetProduct typed) {
        KarteView view = held(caseId);
        if (karte.further(caseId).size() >= FURTHER_MAX) {
            throw new BusinessException("karte.rule.mostLines", FURTHER_MAX);
        }
        var form = new ProductForm(ProductForm.copy(typed), new ProductDetail());
        refuse(ProductSection.FACTS, ProductRules.settle(form, ProductForm.empty(), codes::selectable, Jst.today(clock)), List.of());
        complete(form.facts());
        CaseProduct row = karte.add(CaseProduct.further(caseId, form.facts()));
        progress.changed(caseId, List.of(new FieldChange(KarteField.FURTHER_PRODUCTS, "", form.facts().getName())));
        links.tell(row, view, form.facts(), null);
        if (!Text.isBlank(form.facts().getCompetitors())) {
            parties.fire(new PartiesChanged(caseId));
        }
        return row.id();
    }

    /** Takes a further product away from the case; the organization's product stays. */
    public void removeFurther(long caseId, long id) {
        held(caseId);
        CaseProduct row = further(caseId, id);
        progress.changed(caseId, List.of(new FieldChange(KarteField.FURTHER_PRODUCTS, row.facts().getName(), "")));
        karte.remove(row);
    }

    /** The case is about this one in the first place, and counted by it from now on; what was primary becomes a further one. */
    public void makePrimary(long caseId, long id) {
        KarteView view = held(caseId);
        CaseProduct next = further(caseId, id);
        CaseProduct last = karte.primaryOrNew(caseId);
        TargetProduct leads = next.facts();
        complete(leads);
        last.stepBack(view.product());
        karte.flush(); // the database allows one primary product at a time
        next.lead();
        karte.flush();
        correct(view, leads, Texts.get(OFFICE, "karte.product.becamePrimary"));
        progress.changed(caseId, List.of(new FieldChange(KarteField.FURTHER_PRODUCTS, leads.getName(), view.product().getName())));
    }

    /** «前回の内容を引き継ぐ»: what an earlier case of the organization says, wherever this one says nothing yet. */
    public void takeOver(long caseId, long earlierId) {
        KarteView view = held(caseId);
        CaseProduct row = karte.primaryOrNew(caseId);
        CaseProduct source = karte.earlier(view.organizationId(), caseId, earlierId);
        KarteView then = cases.view(source.caseId());
        ProductForm now = form(view, row);
        ThreeWay<ProductForm> all = parts();
        Set<String> open = new HashSet<>(Stream.of(ProductSection.values()).flatMap(section -> section.keys().stream()).collect(Collectors.toSet()));
        all.changed(ProductForm.empty(), now).forEach(filled -> open.remove(filled.key()));
        ProductForm joined = all.only(open).joined(now, form(then, source), now);
        write(view, row, now, joined, all.changed(now, joined), Texts.get(OFFICE, "karte.product.takenFrom", then.caseNo()));
        if (row.productId() == null) {
            links.tell(row, view, joined.facts(), null);
        }
    }

    private KarteView held(long caseId) {
        karte.hold(caseId);
        KarteView view = cases.view(caseId);
        BusinessException.unless(view.status() != CaseStatus.DRAFT && view.status().isOpen(), "consultation.ended");
        return view;
    }

    private CaseProduct further(long caseId, long id) {
        CaseProduct found = karte.product(caseId, id);
        BusinessException.unless(!found.isMain(), "karte.rule.onePrimary");
        return found;
    }

    private static ProductForm form(KarteView view, CaseProduct row) {
        return new ProductForm(row.isMain() ? ProductForm.copy(view.product()) : row.facts(), row.detail());
    }

    /** Faults of the section, each at its field; a type that no longer agrees with what stands in another section is told at the type. */
    private static void refuse(ProductSection section, List<Fault> faults, List<Fault> known) {
        var told = new ArrayList<>(faults.stream().filter(fault -> ProductSection.of(fault.field()) == section).toList());
        Set<String> before = known.stream().map(Fault::key).collect(Collectors.toSet());
        if (section == ProductSection.FACTS && faults.stream().anyMatch(fault -> ProductSection.of(fault.field()) == ProductSection.REGULATORY
            && fault.key().startsWith("karte.rule.") && !before.contains(fault.key()))) {
            told.add(new Fault("productType", "karte.rule.typeClashes"));
        }
        if (!told.isEmpty()) {
            throw BusinessException.all(told);
        }
    }

    private static void complete(TargetProduct facts) {
        var missing = new ArrayList<Fault>();
        if (Text.isBlank(facts.getName())) {
            missing.add(new Fault("productName", "karte.rule.required"));
        }
        if (Text.isBlank(facts.getType())) {
            missing.add(new Fault("productType", "karte.rule.required"));
        }
        if (Text.isBlank(facts.getPhase())) {
            missing.add(new Fault("productPhase", "karte.rule.required"));
        }
        if (!missing.isEmpty()) {
            throw BusinessException.all(missing);
        }
    }

    private void write(KarteView view, CaseProduct row, ProductForm now, ProductForm joined, List<ThreeWay.Change> changes, String why) {
        boolean facts = changes.stream().anyMatch(change -> KEY_FACTS.contains(change.key()));
        if (row.isMain()) {
            if (facts) {
                correct(view, joined.facts(), why);
            }
            progress.changed(view.id(), changes.stream().filter(change -> !KEY_FACTS.contains(change.key())).map(FieldChange::of).toList(), why);
        } else {
            complete(joined.facts());
            row.write(joined.facts());
            String name = now.facts().getName();
            progress.changed(view.id(), changes.stream().map(change -> new FieldChange(KarteField.FURTHER_PRODUCTS, named(name, change.key(), change.before()),
                named(name, change.key(), change.after()))).toList(), why);
        }
        row.write(joined.detail());
        karte.flush();
        // Of the competitors of the primary one the case itself tells.
        if (changes.stream().anyMatch(change -> PATENTS.equals(change.key()) || !row.isMain() && COMPETITORS.equals(change.key()))) {
            parties.fire(new PartiesChanged(view.id()));
        }
    }

    /** Which field of which further product, for one line of history. */
    private static String named(String product, String key, String value) {
        return value.isEmpty() ? "" : product + " / " + Texts.get(OFFICE, "karte.field." + key) + ": " + value;
    }

    private void correct(KarteView view, TargetProduct product, String why) {
        Content filed = view.content();
        triage.correct(view.id(), filed, new Content(filed.applicant(), filed.matter(), product, filed.topics()), why);
    }
}
