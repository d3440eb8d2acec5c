package org.banso.matching;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.banso.matching.batch.Binding;
import org.banso.supporter.Commas;

/** What kept some cases of a run from being served better. Who knows a field and cannot be asked is not written down: it could tell why. */
@Entity
@Table(name = "batch_limit")
class BatchLimit {
    private static final String BETWEEN_GROUPS = ";";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Version
    private long version;
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "run_id", nullable = false, updatable = false)
    private BatchRun run;
    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Binding.Kind kind;
    @Column(updatable = false)
    private String cases;
    @Column(name = "groups_of_fields", updatable = false)
    private String groups;
    @Column(updatable = false)
    private String supporters;
    @Column(updatable = false)
    private int missing;

    protected BatchLimit() {
    }

    BatchLimit(BatchRun run, Binding binding) {
        this.run = run;
        kind = binding.kind();
        cases = numbers(binding.cases());
        groups = String.join(BETWEEN_GROUPS, binding.places());
        supporters = kind == Binding.Kind.CAPACITY || kind == Binding.Kind.FLOOR ? numbers(binding.supporters()) : null;
        missing = binding.missing();
    }

    private static String numbers(Collection<Long> ids) {
        return Commas.join(ids.stream().map(String::valueOf).toList());
    }

    private static List<Long> numbers(String joined) {
        return Commas.split(joined).stream().map(Long::valueOf).toList();
    }

    Binding.Kind kind() {
        return kind;
    }

    List<Long> cases() {
        return numbers(cases);
    }

    /** The fields concerned, each once. */
    List<String> fields() {
        return Arrays.stream(groups.split(BETWEEN_GROUPS)).flatMap(group -> Commas.split(group).stream()).distinct().collect(Collectors.toList());
    }

    List<Long> supporters() {
        return numbers(supporters);
    }

    int missing() {
        return missing;
    }
}
