"""Histories of all kinds for the diagnosis: products, events, days in and out of waves, messages, facts and ranges."""

import random

AS_OF = "2026-11-24"


def spans(told):
    return {
        fact: dict(zip(("lo", "hi"), value if isinstance(value, tuple) else (value, value)))
        for fact, value in told.items()
    }


def history(product, kind, day=None, family=None, told=None, as_of=AS_OF, **more):
    event = {"product": product, "kind": kind}
    if day:
        event["date"] = day
    if family:
        event["family"] = family
    return {"version": 1, "asOf": as_of, "event": event, "told": spans(told or {}), **more}


DRAWN_LATELY = {"idle_months": 0}
NEVER_LATE = {"arrears_now": 0, "late_months_24m": 0, "late_months_60m": 0}
NOTHING_NEW = {"phone_changed": 0, "bank_card_changed": 0, "handset_changed": 0, "account_changed": 0}
LISTED = {
    "accounts": [{"id": "a", "product": "jiebei", "opened": "2022-01-05"}],
    "draws": [{"account": "a", "date": "2026-11-20", "amount": 100_000}],
}

BY_HAND = {
    "nothing": {"version": 1, "asOf": AS_OF},
    "closed, nothing told": history("jiebei", "closed"),
    "card closed, nothing told": history("credit_card", "closed"),
    # The ends of waves, and the days beside them.
    "first day of 2025-10": history("jiebei", "suspended", "2025-10-01", told=DRAWN_LATELY),
    "the day before it": history("jiebei", "suspended", "2025-09-30", told=DRAWN_LATELY),
    "policy wave, before the regulator's": history(
        "huabei", "limit_cut", "2020-11-01", told=DRAWN_LATELY, as_of="2020-11-20"
    ),
    "both waves of 2020": history("huabei", "limit_cut", "2020-11-02", told=DRAWN_LATELY, as_of="2020-11-20"),
    "their last day": history("xinyonggou", "entry_gone", "2021-12-31", told=DRAWN_LATELY, as_of="2022-01-15"),
    "after their last day": history("xinyonggou", "entry_gone", "2022-01-01", told=DRAWN_LATELY, as_of="2022-01-15"),
    "the wave of 2018": history("jiebei", "closed", "2018-06-30", told=DRAWN_LATELY, as_of="2018-07-01"),
    "a wave of other products": history("weilidai", "limit_cut", "2018-03-01", told=DRAWN_LATELY, as_of="2018-04-01"),
    "card in 2009": history(
        "credit_card", "limit_cut", "2009-06-01", told={"utilisation": (3000, 8000)}, as_of="2009-07-01"
    ),
    # The day from which a line that stays away speaks against an outage.
    "away for 29 days": history("jiebei", "closed", "2026-10-26", "maintenance", DRAWN_LATELY),
    "away for 30 days": history("jiebei", "closed", "2026-10-25", "maintenance", DRAWN_LATELY),
    "a cut stays": history("jiebei", "limit_cut", "2026-01-25", "maintenance", DRAWN_LATELY),
    # Levels: on one, over several, between them.
    "late lately": history("huabei", "closed", "2026-11-01", "arrears_first", {"arrears_now": 1}),
    "late some time": history("credit_card", "refused", None, "bad_credit", {"late_months_24m": (1, 3)}),
    "late, perhaps long ago": history(
        "weilidai", "closed", None, None, {"months_since_late": (3, 60), "idle_months": 1}
    ),
    "late at the edge of the count": history(
        "credit_card", "closed", None, None, {"late_months_24m": 1, "months_since_late": (24, 25)}
    ),
    "on the milder level only": history(
        "credit_card", "limit_cut", "2024-05-05", "limit_reduced", {"utilisation": (7001, 9000)}
    ),
    "over all levels": history(
        "credit_card", "limit_cut", None, None, {"utilisation": (7000, 9001), "hard_inquiries_6m": (2, 6)}
    ),
    "asleep": history("credit_card", "closed", None, "idle_line", {"idle_months": (5, 20)}),
    "asleep for long": history("jd_baitiao", "closed", "2023-02-02", "idle_line", {"idle_months": (18, 30)}),
    "asleep, not a card": history("jd_baitiao", "refused", None, "idle_line", {"idle_months": (6, 17)}),
    "asleep, not a card, perhaps": history("jd_baitiao", "refused", None, None, {"idle_months": (0, 30)}),
    # Signs.
    "others too": history("jiebei", "closed", "2026-11-03", None, {"others_affected": 1, "idle_months": 0}),
    "only I": history("jiebei", "closed", "2026-11-03", None, {"others_affected": 0, "idle_months": 0}),
    "other lines too, repaid": history(
        "credit_card", "suspended", None, "heavy_debt", {"other_lines_too": 1, "repaid_then_gone": 1}
    ),
    "neither": history(
        "credit_card", "limit_not_back", None, "no_limit", {"other_lines_too": 0, "repaid_then_gone": 0}
    ),
    # What logic and the person exclude.
    "card valid": history("jiebei", "closed", None, "id_document", {"id_expired": 0, "idle_months": 2}),
    "card valid, other message": history(
        "jiebei", "closed", None, "security_risk", {"id_expired": 0, "idle_months": 2}
    ),
    "no caller": history(
        "credit_card", "closed", None, None, {"scam_contact": 0, "early_repayments": 0, "idle_months": 0}
    ),
    "no caller, yet a demand": history("credit_card", "closed", None, "caller_demand", {"scam_contact": 0}),
    "ruled out": history("credit_card", "suspended", None, None, ruledOut=["platform_policy", "overdue", "unknown"]),
    "drawn lately, perhaps not all listed": history("jiebei", "closed", "2026-11-22", None, **LISTED),
    "drawn lately, all listed": history(
        "jiebei", "closed", "2026-11-22", None, complete=["draws", "accounts"], **LISTED
    ),
    # Nothing has happened yet.
    "open": history("credit_card", "none", told={"utilisation": 8500}),
    "wants to close": history("huabei", "wants_to_close", None, "caller_demand", {"scam_contact": 1, "idle_months": 3}),
    "came back": history("huabei", "reopened", told={**NEVER_LATE, "idle_months": 0}),
    # Much is told.
    "a good record": history(
        "jiebei",
        "closed",
        "2026-11-03",
        "evaluation_failed",
        {
            **NEVER_LATE,
            **NOTHING_NEW,
            "utilisation": 1200,
            "hard_inquiries_6m": 0,
            "new_accounts_6m": 0,
            "score_fell": 0,
            "idle_months": 0,
        },
    ),
    "everything at once": history(
        "credit_card",
        "closed",
        "2020-06-01",
        "security_risk",
        {
            "security_alarm": 1,
            "handset_changed": 1,
            "account_changed": 1,
            "cash_out": 1,
            "unusual_spending": 1,
            "identity_unclear": 1,
            "phone_changed": 1,
            "bank_card_changed": 1,
        },
        as_of="2020-07-10",
    ),
    "two of a group open": history("credit_card", "suspended", None, None, {"security_alarm": 0, "account_changed": 1}),
    "became a merchant": history(
        "jiebei", "entry_gone", "2026-11-10", "moved_product", {"became_merchant": 1, "idle_months": 0}
    ),
    "became a merchant elsewhere": history(
        "weilidai", "entry_gone", None, "moved_product", {"became_merchant": 1, "idle_months": 0}
    ),
}

# Facts that say nothing of one another, and what may be told of them.
TOLD = {
    "months_since_late": [0, 1, (0, 11), (2, 24), 12, (24, 60)],
    "utilisation": [2000, (6000, 7500), 8000, (9000, 9500), 9500],
    "instalments_to_income": [3000, (5000, 6000), 8000],
    "lenders_with_balance": [2, (3, 4), 7],
    "new_accounts_6m": [0, (1, 3), 5],
    "hard_inquiries_6m": [0, (1, 4), 3, (3, 6), 9],
    "draws_against_habit": [10_000, (15_000, 30_000), 40_000],
    "draws_30d": [0, (2, 5), 8],
    "quick_repayments": [0, (0, 3), 2],
    "early_repayments": [0, (0, 4), 3],
    "idle_months": [0, (0, 3), 6, (4, 9), 18],
    "income_change": [0, -3000, (-2000, 500)],
    **{
        fact: [0, 1]
        for fact in (
            "score_fell second_account_same_id identity_unclear account_changed id_expired phone_changed handset_changed "
            "security_alarm unusual_spending cash_out prohibited_use became_merchant maintenance_notice lender_news "
            "rule_change scam_contact others_affected other_lines_too repaid_then_gone"
        ).split()
    },
}
PRODUCTS = (
    "jiebei huabei wangshangdai weilidai jd_jintiao credit_card credit_card bank_consumer_loan micro_lender".split()
)
KINDS = "closed suspended limit_cut entry_gone refused limit_not_back reopened_lower".split()
FAMILIES = [None, None] + (
    "no_limit evaluation_failed bad_credit heavy_debt many_applications rules_changed service_paused security_risk"
).split()
DAYS = [None, "2009-01-01", "2018-01-15", "2020-12-12", "2021-05-05", "2024-08-08", "2026-10-01", "2026-11-20"]


def at_random(seed):
    pick = random.Random(seed)
    facts = pick.sample(sorted(TOLD), pick.randint(2, 14))
    told = {fact: pick.choice(TOLD[fact]) for fact in facts}
    return history(pick.choice(PRODUCTS), pick.choice(KINDS), pick.choice(DAYS), pick.choice(FAMILIES), told)


HISTORIES = BY_HAND | {f"at random {seed}": at_random(seed) for seed in range(24)}
