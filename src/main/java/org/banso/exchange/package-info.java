/** What leaves the office as a file: lists of cases as CSV or XLSX. */
package org.banso.exchange;
