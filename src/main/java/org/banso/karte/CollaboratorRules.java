package org.banso.karte;

import java.util.ArrayList;
import java.util.List;
import org.banso.shared.BusinessException;
import org.banso.shared.BusinessException.Fault;
import org.banso.shared.Kana;
import org.banso.shared.Text;

/** What a list of collaborators must hold (domain.md 4.6). Tidies while it checks; tells every fault at once, at its input. */
final class CollaboratorRules {
    /** More collaborators than any case has; a bound all the same. */
    static final int MOST = 50;

    private final List<Fault> faults = new ArrayList<>();
    private final LineCodes roles;

    private CollaboratorRules(LineCodes roles) {
        this.roles = roles;
    }

    /**
     * Tidies the lines, so that they may be stored.
     *
     * @param before as they stand; a role that was chosen while it was offered may stay
     * @throws BusinessException with all faults
     */
    static void settle(List<CollaboratorLine> lines, List<CollaboratorLine> before, ProductRules.Lists lists) {
        var rules = new CollaboratorRules(new LineCodes("collaboratorRole", lists, before, CollaboratorLine::getRole));
        rules.fault(lines.size() > MOST, null, "karte.rule.mostLines", MOST);
        for (int i = 0; i < lines.size(); i++) {
            rules.line("collaborators:" + i + ":", lines.get(i));
        }
        if (!rules.faults.isEmpty()) {
            throw BusinessException.all(rules.faults);
        }
    }

    private void line(String at, CollaboratorLine line) {
        line.setName(text(at + "name", line.getName(), CollaboratorLine.PERSON_MAX));
        line.setNameKana(kana(at + "nameKana", line.getNameKana()));
        line.setOrganization(text(at + "organization", line.getOrganization(), CollaboratorLine.ORGANIZATION_MAX));
        line.setDept(text(at + "dept", line.getDept(), CollaboratorLine.ORGANIZATION_MAX));
        line.setNote(Text.cleanOrNull(line.getNote()));
        longest(at + "note", line.getNote(), CollaboratorLine.NOTE_MAX);
        fault(line.getName() == null && line.getOrganization() == null, at + "organization", "karte.rule.nameOrOrganization");
        fault(Text.isBlank(line.getRole()) || !roles.takes(line.getRole()), at + "role", "karte.rule.choose");
        fault(line.getFrom() != null && line.getTo() != null && line.getTo().isBefore(line.getFrom()), at + "to", "karte.rule.backwards");
    }

    private String kana(String field, String typed) {
        try {
            String kana = Kana.optional(typed).map(Kana::value).orElse(null);
            longest(field, kana, CollaboratorLine.PERSON_MAX);
            return kana;
        } catch (BusinessException e) {
            faults.add(new Fault(field, e.key(), e.args()));
            return typed;
        }
    }

    private String text(String field, String typed, int max) {
        String tidy = Text.singleLineOrNull(typed);
        longest(field, tidy, max);
        return tidy;
    }

    private void longest(String field, String text, int max) {
        fault(text != null && Text.length(text) > max, field, "consultation.tooLong", max, Text.length(text));
    }

    private void fault(boolean wrong, String field, String key, Object... args) {
        if (wrong) {
            faults.add(new Fault(field, key, args));
        }
    }
}
