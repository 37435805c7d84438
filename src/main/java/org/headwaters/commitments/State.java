package org.headwaters.commitments;

/** Where a promise stands. */
public enum State {
    DRAFT,
    SUBMITTED,
    VETTING,
    CHANGES_ASKED,
    ACTIVE,
    DECLINED,
    FULFILLED,
    EXCEEDED,
    NOT_MET,
    WITHDRAWN,
    SILENT
}
