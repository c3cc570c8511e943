// What a check already knows of somebody's money.
//
// In: the draft of the check. Out: the same as the form about money has it, where there is something to take.

import type { Cash } from "./cash-draft.js";
import type { Draft, Entry } from "./draft.js";

/** What a product's instalment is among the bills; most are loans of platforms. */
const BILL_OF: Record<string, string> = { credit_card: "card", mortgage: "mortgage", car_loan: "car_loan", bank_consumer_loan: "bank_loan", business_loan: "bank_loan", xinyongdai: "bank_loan", wangshangdai: "bank_loan" };

const said = (raw: string | undefined): boolean => (raw ?? "").trim() !== "";
const only = (entry: Record<string, string | undefined>): Entry => Object.fromEntries(Object.entries(entry).filter((pair): pair is [string, string] => said(pair[1])));

/** What the form about money can be filled with. */
export function takenFrom(draft: Draft): Partial<Cash> | undefined {
  const { household, lists, event } = draft;
  const accounts = lists.accounts.filter(({ status }) => !/^(settled|closed)$/.test(status ?? ""));
  const dues = accounts.filter((account) => said(account["monthlyPayment"])).map((account) => only({ bill: BILL_OF[account["product"] ?? ""] ?? "online_loan", amount: account["monthlyPayment"], owed: account["balance"] }));
  if (!said(household["income"]) && dues.length === 0) return undefined;
  return {
    money: only({ cash: household["savings"], spending: household["spending"] }),
    ...(said(household["income"]) && { incomes: [only({ source: "wage", amount: household["income"] })] }),
    ...(dues.length > 0 && { dues }),
    line: only({ product: event["product"] }),
  };
}
