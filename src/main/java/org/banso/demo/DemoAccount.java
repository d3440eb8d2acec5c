package org.banso.demo;

/** An account that the newcomer is told about. */
public record DemoAccount(String mail, String roleJa, String roleEn, String nameJa) {
}
