// An invented person, so that a report can be looked at without entering anything.

import type { History } from "../generated/types.js";

export const EXAMPLE: History = {
  version: 1,
  asOf: "2026-11-24",
  event: {
    product: "jiebei",
    kind: "suspended",
    date: "2026-10-31",
    message: "综合评估未通过，暂时无法使用",
  },
  told: {
    scam_contact: { lo: 0, hi: 0 },
    arrears_now: { lo: 0, hi: 0 },
    late_months_24m: { lo: 1, hi: 1 },
    id_expired: { lo: 0, hi: 0 },
    phone_changed: { lo: 0, hi: 0 },
    bank_card_changed: { lo: 0, hi: 0 },
    handset_changed: { lo: 1, hi: 1 },
    second_account_same_id: { lo: 0, hi: 0 },
    security_alarm: { lo: 0, hi: 0 },
  },
  complete: ["accounts", "inquiries"],
  accounts: [
    {
      id: "a1",
      product: "jiebei",
      lender: "consumer_finance",
      opened: "2020-11-02",
      limit: 1_200_000,
      balance: 1_000_000,
      monthlyPayment: 108_000,
      status: "active",
      marks: { until: "2026-10", codes: "NNNNNNNN1NNNNNNNNNNNNNNN" },
    },
    {
      id: "a2",
      product: "huabei",
      lender: "bank",
      opened: "2021-03-18",
      limit: 800_000,
      balance: 620_000,
      status: "active",
      marks: { until: "2026-10", codes: "NNNNNNNNNNNNNNNNNNNNNNNN" },
    },
    {
      id: "a3",
      product: "credit_card",
      lender: "bank",
      opened: "2026-03-06",
      limit: 1_200_000,
      balance: 880_000,
      status: "active",
      marks: { until: "2026-10", codes: "NNNNNNN" },
    },
  ],
  inquiries: [
    { date: "2026-08-28", reason: "loan_approval" },
    { date: "2026-09-06", reason: "card_approval" },
    { date: "2026-09-19", reason: "loan_approval" },
    { date: "2026-10-17", reason: "loan_approval" },
    { date: "2026-10-24", reason: "loan_approval" },
  ],
  idValidUntil: "2027-03-18",
  household: { income: 850_000, spending: 420_000, savings: 600_000 },
};
