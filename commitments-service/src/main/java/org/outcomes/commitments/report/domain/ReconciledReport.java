package org.outcomes.commitments.report.domain;

/** A progress report with its published totals set beside what is counted as of its own day. */
public record ReconciledReport(ProgressReport report, Reconciliation reconciliation) {}
