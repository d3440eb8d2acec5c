package org.banso.platform;

import jakarta.enterprise.context.RequestScoped;

/** The caller's network address, told by the web filter; null for timers. */
@RequestScoped
public class RemoteAddress {
    private String address;

    public void set(String caller) {
        this.address = caller;
    }

    public String get() {
        return address;
    }
}
