// What somebody may have or meet with, which nothing else they tell of their money says.

import type { Need } from "../generated/types.js";

/** What is asked; the last two of businesses only. */
export const HAS: readonly Need[] = ["lost_job", "insured_year", "hardship", "illness", "unpaid_wages", "fund_and_rent", "valuables", "policy", "kind_family", "home_purchase", "business_loan_due", "debtors"];
export const OF_BUSINESS: readonly Need[] = ["business_loan_due", "debtors"];
