/**
 * What {@code mvn -Prun} starts: checks the surroundings, prepares the database, runs Payara Micro as a child process and says where it is.
 * Not part of the WAR.
 */
package org.banso.launch;
