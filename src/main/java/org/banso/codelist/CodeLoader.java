package org.banso.codelist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/**
 * Reads all code lists in a transaction of its own: a label looked up in the middle of a use case must neither flush what that
 * use case is about to write nor roll it back.
 */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class CodeLoader {

    @Inject
    private CodeRepository codes;

    CodeTable load() {
        return new CodeTable(codes.all().stream().map(CodeEntry::code).toList(), codes.pastLabels().stream().map(CodeLabelPeriod::label).toList());
    }
}
