// Twelve invented people for classes: what happened to each, as a history; their names and stories are texts.

import type { Cause, History } from "../generated/types.js";

export interface Persona {
  id: string;
  history: History;
}

const yes = { lo: 1, hi: 1 };
const no = { lo: 0, hi: 0 };
const on = "2026-11-24";
const one = (id: string, event: History["event"], told: History["told"], more: Partial<History> = {}): Persona => ({ id, history: { version: 1, asOf: on, event, told, ...more } });
const clean = { scam_contact: no, arrears_now: no, late_months_24m: no };

export const PERSONAS: readonly Persona[] = [
  one("wang", { product: "jiebei", kind: "closed", date: "2026-11-02" }, { scam_contact: no, arrears_now: yes, arrears_level: { lo: 2, hi: 2 }, late_months_24m: { lo: 2, hi: 2 } }),
  one("li", { product: "jiebei", kind: "suspended", date: "2026-11-19" }, { ...clean, late_months_24m: yes }),
  one("zhang", { product: "wangshangdai", kind: "closed", date: "2026-11-12" }, { ...clean, hard_inquiries_1m: { lo: 8, hi: 8 }, hard_inquiries_6m: { lo: 8, hi: 10 } }),
  one("chen", { product: "jiebei", kind: "closed", date: "2026-11-20", message: "身份证已过期，请更新" }, { ...clean, id_expired: yes }, { idValidUntil: "2026-11-09" }),
  one("liu", { product: "jiebei", kind: "entry_gone", date: "2026-11-01", limitBefore: 1_000_000, limitAfter: 0 }, { ...clean, phone_changed: yes }),
  one("zhao", { product: "jiebei", kind: "entry_gone", date: "2026-10-25" }, { ...clean, became_merchant: yes }),
  one("sun", { product: "jiebei", kind: "closed", date: "2026-11-15" }, { ...clean, early_repayments: yes, quick_repayments: { lo: 0, hi: 1 } }),
  one("zhou", { product: "credit_card", kind: "limit_cut", date: "2026-10-01", limitBefore: 700_000, limitAfter: 400_000 }, { scam_contact: no, late_months_24m: no }, {
    household: { income: 350_000, incomeBefore: 900_000, spending: 400_000, savings: 600_000 },
    complete: ["accounts"],
    accounts: [{ id: "c1", product: "credit_card", opened: "2020-01-10", limit: 400_000, balance: 400_000, monthlyPayment: 60_000, status: "active" }],
  }),
  one("wu", { product: "jiebei", kind: "suspended", date: "2026-11-10" }, { ...clean, hard_inquiries_6m: no, quick_repayments: { lo: 4, hi: 4 }, draws_90d: { lo: 4, hi: 4 } }),
  one("zheng", { product: "jiebei", kind: "suspended", date: "2026-11-20", message: "系统维护升级，暂停服务" }, { ...clean, maintenance_notice: yes, others_affected: yes }),
  one("feng", { product: "weilidai", kind: "none", date: on, message: "对方自称客服，说征信有问题，要清空额度、共享屏幕" }, { scam_contact: yes }),
  one("he", { product: "jiebei", kind: "closed", date: "2026-08-24" }, { ...clean, hard_inquiries_6m: no, utilisation: { lo: 0, hi: 1_000 }, id_expired: no, phone_changed: no, security_alarm: no, quick_repayments: { lo: 0, hi: 1 }, early_repayments: no, idle_months: { lo: 0, hi: 5 }, became_merchant: no, maintenance_notice: no, score_fell: no }),
];

/** What a group can vote for: every cause that one of the people shows, and sayings that none does. */
export const CANDIDATES: readonly Cause[] = ["overdue", "frequent_applications", "id_expired", "contact_changed", "product_migration", "early_repayment", "income_decline", "quick_borrow_repay", "platform_maintenance", "platform_policy", "fraud_impersonation", "unknown"];

/** The quiz: which of the three answers is right. */
export const QUIZ: readonly number[] = [1, 2, 0, 1, 2, 0, 1, 0, 2, 1];
