package org.banso.karte;

import java.io.Serializable;
import java.util.List;
import org.banso.shared.BusinessException.Fault;

/**
 * Something worth a second look in a product, for its page: a key of the message bundles with words to put in.
 *
 * @param wrong fields contradict each other; otherwise only unusual
 */
public record ProductRemark(ProductSection section, String key, List<String> args, boolean wrong) implements Serializable {

    static ProductRemark of(Fault fault, boolean wrong) {
        return new ProductRemark(ProductSection.of(fault.field()), fault.key(), fault.args().stream().map(String::valueOf).toList(), wrong);
    }
}
