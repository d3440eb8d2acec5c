package org.banso.exchange;

import static org.banso.codelist.CodeUse.one;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.banso.codelist.CodeUse;
import org.banso.codelist.CodeUse.Subject;
import org.banso.codelist.CodeUses;

/** The codes that the cases of a file, or of files of a kind, get where their rows say nothing. */
@ApplicationScoped
class ExchangeCodes implements CodeUses {

    @Override
    public List<CodeUse> uses() {
        return List.of(
            one("desk", "import_file", "desk", Subject.CASE),
            one("channel", "import_file", "channel", Subject.CASE),
            one("desk", "import_mapping", "desk", Subject.CASE),
            one("channel", "import_mapping", "channel", Subject.CASE));
    }
}
