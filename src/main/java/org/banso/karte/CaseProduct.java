package org.banso.karte;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.banso.consultation.TargetProduct;

/**
 * One product of a case as it stood on its day. The key facts of the primary one stand in the case itself, which is counted
 * and listed by them; a further one carries its own. Ends with the case, or when the office takes a further one away.
 */
@Entity
@Table(name = "case_product")
class CaseProduct {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Version
    private long version;
    @Column(name = "case_id", nullable = false, updatable = false)
    private long caseId;
    /** The product of the organization that this one is, once it has a name. */
    @Column(name = "product_id")
    private Long productId;
    private boolean main;
    @Embedded
    private TargetProduct facts = new TargetProduct();
    @Embedded
    private ProductDetail detail = new ProductDetail();
    @ElementCollection
    @CollectionTable(name = "case_product_modality", joinColumns = @JoinColumn(name = "case_product_id"))
    @Column(name = "code")
    private Set<String> modalities = new HashSet<>();
    @ElementCollection
    @CollectionTable(name = "case_product_disease", joinColumns = @JoinColumn(name = "case_product_id"))
    @Column(name = "code")
    private Set<String> diseaseAreas = new HashSet<>();
    @ElementCollection
    @CollectionTable(name = "case_product_designation", joinColumns = @JoinColumn(name = "case_product_id"))
    @Column(name = "code")
    private Set<String> designations = new HashSet<>();
    @OneToMany(mappedBy = "product", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("place")
    private List<PatentRow> patents = new ArrayList<>();
    @OneToMany(mappedBy = "product", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("place")
    private List<TrialRow> trials = new ArrayList<>();
    @OneToMany(mappedBy = "product", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("place")
    private List<TalkRow> talks = new ArrayList<>();

    protected CaseProduct() {
    }

    private CaseProduct(long caseId, boolean main) {
        this.caseId = caseId;
        this.main = main;
    }

    /** The primary one, of which nothing is known yet but what the case says. */
    static CaseProduct primary(long caseId) {
        return new CaseProduct(caseId, true);
    }

    static CaseProduct further(long caseId, TargetProduct facts) {
        var further = new CaseProduct(caseId, false);
        further.facts = ProductForm.copy(facts);
        return further;
    }

    /** What the case says beyond the key facts; lines that stay as they are are left alone. */
    void write(ProductDetail told) {
        detail = told.copy();
        codes(modalities, told.getModalities());
        codes(diseaseAreas, told.getDiseaseAreas());
        codes(designations, told.getDesignations());
        lines(patents, detail.getPatents(), PatentRow::line, (place, line) -> new PatentRow(this, place, line));
        lines(trials, detail.getTrials(), TrialRow::line, (place, line) -> new TrialRow(this, place, line));
        lines(talks, detail.getTalks(), TalkRow::line, (place, line) -> new TalkRow(this, place, line));
    }

    /** The key facts of a further product. */
    void write(TargetProduct told) {
        facts = ProductForm.copy(told);
    }

    /** Now one of the further ones, with the key facts that the case said of it. */
    void stepBack(TargetProduct told) {
        main = false;
        facts = ProductForm.copy(told);
    }

    /** Now the primary one: its key facts have gone into the case. */
    void lead() {
        main = true;
        facts = new TargetProduct();
    }

    void is(Long product) {
        productId = product;
    }

    private static void codes(Set<String> kept, Collection<String> told) {
        kept.retainAll(Set.copyOf(told));
        kept.addAll(told);
    }

    private static <R, L> void lines(List<R> kept, List<L> told, Function<R, L> read, BiFunction<Integer, L, R> write) {
        if (kept.stream().map(read).toList().equals(told)) {
            return;
        }
        kept.clear();
        for (int place = 0; place < told.size(); place++) {
            kept.add(write.apply(place, told.get(place)));
        }
    }

    Long id() {
        return id;
    }

    long caseId() {
        return caseId;
    }

    boolean isMain() {
        return main;
    }

    Long productId() {
        return productId;
    }

    /** The key facts of a further product; nothing for the primary one. */
    TargetProduct facts() {
        return ProductForm.copy(facts);
    }

    ProductDetail detail() {
        ProductDetail read = detail.copy();
        read.setModalities(new ArrayList<>(new TreeSet<>(modalities)));
        read.setDiseaseAreas(new ArrayList<>(new TreeSet<>(diseaseAreas)));
        read.setDesignations(new ArrayList<>(new TreeSet<>(designations)));
        read.setPatents(new ArrayList<>(patents.stream().map(PatentRow::line).toList()));
        read.setTrials(new ArrayList<>(trials.stream().map(TrialRow::line).toList()));
        read.setTalks(new ArrayList<>(talks.stream().map(TalkRow::line).toList()));
        return read;
    }
}
