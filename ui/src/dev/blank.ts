// What every sample case starts from.

import type { CaseView } from '../lib/generated/CaseView';

export const TODAY = '2026-11-21';
const DAY = 86_400_000;
export const NOW = Date.UTC(2026, 10, 21, 7, 40);
export const ago = (days: number, minutes = 0): number => NOW - days * DAY - minutes * 60_000;

export const who = { staff: 'Amina Warsame', desk: 'Ministry' };

/** What is known of hardly any person of the samples. */
export const LITTLE_KNOWN = {
  sought_as: null,
  no_consent_because: null,
  asylum: null,
  vulnerabilities: null,
  identity_papers: null,
  born_calendar: null,
  born_as_written: null,
  also: [],
  told_apart: [],
  contested: false,
};

export function blankCase(id: string, reference: string, family: string, direction: string): CaseView {
  return {
    id,
    reference,
    family,
    direction,
    aliases: [],
    our_role: null,
    asked_by: null,
    partner: null,
    their_reference: null,
    applicant: null,
    applicant_reference: null,
    instrument: null,
    also_invoked: null,
    channel: null,
    dated_on: null,
    received_on: null,
    subject: null,
    offences: null,
    urgency: null,
    urgency_reason: null,
    officer: null,
    operation_name: null,
    confidential: null,
    crime_tags: null,
    principal_offence: null,
    competent_authority: null,
    applicant_contact: null,
    record: 'request',
    territory: null,
    un_procedure_agreed: null,
    un_procedure_agreed_on: null,
    un_procedure_document: null,
    evidence_standard: null,
    law_version: null,
    law_state: 'in_force',
    partner_entry: null,
    in_error: null,
    stage: null,
    status: null,
    stage_on: null,
    outcome: null,
    closed_on: null,
    waiting: null,
    retention: null,
    archive_box: null,
    in_stages: [],
    next_stages: [],
    persons: [],
    measures: [],
    steps: [],
    deadlines: [],
    no_limit_known: [],
    bring_ups: [],
    notes: [],
    documents: [],
    letters: [],
    volumes: [],
    passed_on: [],
    records: [],
    worked_out: {
      sentences: [],
      eligibility: [],
      no_rule_known: false,
      prosecution: null,
      ledger: null,
      competing: [],
    },
    numbers: [],
    source_rows: [],
    conflicts: [],
    expunged: [],
    may_expunge: true,
    sees_restricted: true,
    timeline: [],
    seen: {},
  };
}
