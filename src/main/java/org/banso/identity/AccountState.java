package org.banso.identity;

/** Whether an account can be used: right away, after its owner has set a password, after a while, or not. */
public enum AccountState { ACTIVE, WAITING, LOCKED, DISABLED }
