package org.banso.consultation.list;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.banso.shared.Numbers;

/** The layout of one account, until it chooses another. */
@Entity
@Table(name = "case_list_layout")
class StoredLayout {
    @Id
    @Column(name = "account_id")
    private long accountId;
    @Version
    private long version;
    private String shown;
    @Enumerated(EnumType.STRING)
    private Density density;

    protected StoredLayout() {
    }

    StoredLayout(long accountId) {
        this.accountId = accountId;
    }

    void write(ListLayout layout) {
        shown = layout.columns().stream().map(Enum::name).collect(Collectors.joining(","));
        density = layout.density();
    }

    /** A column that is no longer there is not shown. */
    ListLayout layout() {
        return ListLayout.of(Arrays.stream(shown.split(",")).map(name -> Numbers.constant(CaseColumn.class, name)).toList(), density);
    }
}
