//! The ids that code, data, texts and outputs share.

/// An enum of ids: written as the text given, listed in `ALL`.
///
/// A macro, because derives would need each text twice (for serde and for `id`), and schemars would describe every id apart.
macro_rules! ids {
    ($(#[$meta:meta])* $name:ident { $($(#[$vmeta:meta])* $variant:ident = $text:literal),+ $(,)? }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, serde::Serialize)]
        pub enum $name { $($(#[$vmeta])* #[doc = concat!("`", $text, "`")] #[serde(rename = $text)] $variant),+ }

        impl $name {
            /// Every id, in the order of the catalogue.
            pub const ALL: &'static [$name] = &[$($name::$variant),+];

            /// The id as it is written everywhere.
            pub const fn id(self) -> &'static str {
                match self { $($name::$variant => $text),+ }
            }
        }

        #[cfg(feature = "cli")]
        impl schemars::JsonSchema for $name {
            fn schema_name() -> std::borrow::Cow<'static, str> {
                stringify!($name).into()
            }
            // Two lists of one name stay two.
            fn schema_id() -> std::borrow::Cow<'static, str> {
                concat!(module_path!(), "::", stringify!($name)).into()
            }
            fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
                schemars::json_schema!({ "type": "string", "enum": [$($text),+] })
            }
        }
    };
}

pub(crate) use ids;

ids! {
    /// A credit product.
    Product {
        Jiebei = "jiebei", Huabei = "huabei", Beiyongjin = "beiyongjin", Xinyongdai = "xinyongdai",
        Xinyonggou = "xinyonggou", Wangshangdai = "wangshangdai", Weilidai = "weilidai", Fenfu = "fenfu",
        JdJintiao = "jd_jintiao", JdBaitiao = "jd_baitiao", MeituanLoan = "meituan_loan",
        MeituanYuefu = "meituan_yuefu", DouyinYuefu = "douyin_yuefu", Duxiaoman = "duxiaoman",
        Jietiao360 = "jietiao_360", CreditCard = "credit_card", BankConsumerLoan = "bank_consumer_loan",
        ConsumerFinance = "consumer_finance", MicroLender = "micro_lender", Mortgage = "mortgage",
        CarLoan = "car_loan", BusinessLoan = "business_loan", Other = "other",
    }
}

ids! {
    /// What happened to the line.
    EventKind {
        Closed = "closed", Suspended = "suspended", LimitCut = "limit_cut", EntryGone = "entry_gone",
        Refused = "refused", LimitNotBack = "limit_not_back", Reopened = "reopened",
        ReopenedLower = "reopened_lower", WantsToClose = "wants_to_close", None = "none",
    }
}

ids! {
    /// A cause that may have closed, suspended or cut a line.
    Cause {
        Overdue = "overdue", ScoreDrop = "score_drop", OverIndebted = "over_indebted",
        MultiLender = "multi_lender", FrequentApplications = "frequent_applications",
        FrequentDraws = "frequent_draws", QuickBorrowRepay = "quick_borrow_repay",
        EarlyRepayment = "early_repayment", IdentityMismatch = "identity_mismatch", IdExpired = "id_expired",
        ContactChanged = "contact_changed", AccountSecurity = "account_security",
        AbnormalTransactionCashout = "abnormal_transaction_cashout", FundMisuse = "fund_misuse",
        Inactivity = "inactivity", IncomeDecline = "income_decline", ProductMigration = "product_migration",
        PlatformMaintenance = "platform_maintenance", PlatformPolicy = "platform_policy",
        Regulatory = "regulatory", Macro = "macro", FraudImpersonation = "fraud_impersonation",
        Unknown = "unknown",
    }
}

ids! {
    /// What a message on the screen is about. Wordings are not published; these are families of key words.
    MessageFamily {
        NoLimit = "no_limit", EvaluationFailed = "evaluation_failed", BadCredit = "bad_credit",
        HeavyDebt = "heavy_debt", ManyApplications = "many_applications", IdleLine = "idle_line",
        RulesChanged = "rules_changed",
        ServicePaused = "service_paused", Maintenance = "maintenance", SecurityRisk = "security_risk",
        LimitReduced = "limit_reduced", MovedProduct = "moved_product", ArrearsFirst = "arrears_first",
        IdDocument = "id_document", CallerDemand = "caller_demand",
    }
}

ids! {
    /// A measured fact. The catalogue table [`crate::catalogue::facts`] has its unit and bounds.
    FactId {
        ArrearsNow = "arrears_now", ArrearsLevel = "arrears_level",
        LateMonths24m = "late_months_24m", LateMonths60m = "late_months_60m",
        WorstLate24m = "worst_late_24m", WorstLate60m = "worst_late_60m",
        MonthsSinceLate = "months_since_late", CleanMonths = "clean_months",
        Utilisation = "utilisation", HighestUtilisation = "highest_utilisation",
        LinesNearLimit = "lines_near_limit", LendersWithBalance = "lenders_with_balance",
        InstalmentsToIncome = "instalments_to_income",
        NewAccounts1m = "new_accounts_1m", NewAccounts3m = "new_accounts_3m", NewAccounts6m = "new_accounts_6m",
        NewAccounts12m = "new_accounts_12m", NewAccounts24m = "new_accounts_24m",
        HardInquiries1m = "hard_inquiries_1m", HardInquiries3m = "hard_inquiries_3m",
        HardInquiries6m = "hard_inquiries_6m", HardInquiries12m = "hard_inquiries_12m",
        HardInquiries24m = "hard_inquiries_24m",
        OldestAccountMonths = "oldest_account_months", AverageAccountMonths = "average_account_months",
        Draws30d = "draws_30d", Draws90d = "draws_90d", DrawsAgainstHabit = "draws_against_habit",
        QuickRepayments = "quick_repayments", EarlyRepayments = "early_repayments", IdleMonths = "idle_months",
        IncomeChange = "income_change", BufferMonths = "buffer_months",
        IdExpired = "id_expired", IdDaysLeft = "id_days_left",
        PhoneChanged = "phone_changed", BankCardChanged = "bank_card_changed",
        HandsetChanged = "handset_changed", AccountChanged = "account_changed",
        SecondAccountSameId = "second_account_same_id", SecurityAlarm = "security_alarm",
        IdentityUnclear = "identity_unclear",
        UnusualSpending = "unusual_spending", CashOut = "cash_out", ProhibitedUse = "prohibited_use",
        ScoreFell = "score_fell", BecameMerchant = "became_merchant",
        MaintenanceNotice = "maintenance_notice", RuleChange = "rule_change",
        LenderNews = "lender_news",
        OthersAffected = "others_affected", OtherLinesToo = "other_lines_too",
        RepaidThenGone = "repaid_then_gone",
        ScamContact = "scam_contact",
    }
}

ids! {
    /// A factor of the score.
    Factor {
        PaymentRecord = "payment_record", Utilisation = "utilisation", LinesNearLimit = "lines_near_limit",
        HardInquiries = "hard_inquiries", OldestAccount = "oldest_account", NewAccounts = "new_accounts",
        InstalmentsToIncome = "instalments_to_income",
    }
}

ids! {
    /// How good the evidence for a claim about a cause is.
    Grade { A = "A", B = "B", C = "C", D = "D" }
}

ids! {
    /// How far the data sets behind a score factor agree.
    Agreement {
        /// Direction and size agree.
        SizeAgrees = "size_agrees",
        /// The direction agrees, the size differs much.
        DirectionAgrees = "direction_agrees",
        /// Not even the direction agrees.
        DirectionDiffers = "direction_differs",
        /// One data set only.
        OneDataSet = "one_data_set",
    }
}

ids! {
    /// A public data set that the scorecard was estimated from.
    DataSet {
        /// Credit card customers of a Taiwanese bank, 2005.
        Taiwan = "taiwan",
        /// Instalment loans of a bank in southern Germany, 1973-1975.
        SouthGerman = "south_german",
        /// "Give Me Some Credit", 2011; the country is not stated.
        Gmsc = "gmsc",
        /// Home equity lines in the United States, published 2018.
        Heloc = "heloc",
        /// Home equity loans in the United States, before 2000.
        Hmeq = "hmeq",
        /// LendingClub loans issued in 2018, United States.
        LendingClub = "lending_club",
    }
}

ids! {
    /// Why a sum of points is uncertain.
    Uncertainty {
        /// The data behind the points are samples.
        Sampling = "sampling",
        /// Other people than those in the data may differ.
        Population = "population",
        /// Something was not told.
        Untold = "untold",
    }
}

ids! {
    /// How strongly a cause is spoken of. Never a percentage.
    Word {
        Likely = "likely", Possible = "possible", CannotSeparate = "cannot_separate", Unlikely = "unlikely",
        Excluded = "excluded",
    }
}

ids! {
    /// How much a part weighs within a cause.
    Weight { Strong = "strong", Some = "some", Slight = "slight" }
}

ids! {
    /// Where a fact can be looked up, free.
    Place {
        /// The person knows it.
        Memory = "memory",
        /// The lender's app, its bills and notices.
        App = "app",
        /// The credit report, free twice a year.
        Report = "report",
        /// Papers at home: the identity card, pay slips.
        Papers = "papers",
    }
}

ids! {
    /// How sure the answer as a whole is.
    Sureness { Low = "low", Some = "some", Fair = "fair" }
}

ids! {
    /// Who holds the cause in hand.
    Side {
        /// The person's own record or data.
        Yours = "yours",
        /// The lender, its platform, the regulator or the economy.
        Theirs = "theirs",
        /// Somebody who pretends.
        Criminal = "criminal",
        /// Not knowable from outside.
        Nobody = "nobody",
    }
}

ids! {
    /// What to expect of the line.
    Band {
        ByItself = "by_itself", AfterChange = "after_change", UnlikelyWhileLasts = "unlikely_while_lasts",
        NobodyCanTell = "nobody_can_tell", NotClosed = "not_closed",
    }
}

ids! {
    /// Where the score stands, in kind words.
    Standing { Steady = "steady", Tight = "tight", ActFirst = "act_first" }
}

ids! {
    /// Something to do.
    Action {
        StopContact = "stop_contact", SecureAccount = "secure_account", PayArrears = "pay_arrears",
        TalkToLender = "talk_to_lender", GetReport = "get_report", DisputeEntries = "dispute_entries",
        StopApplying = "stop_applying", RenewId = "renew_id", UpdateId = "update_id",
        AlignContact = "align_contact", PassSecurityCheck = "pass_security_check",
        UseOneAccount = "use_one_account", StopCashOut = "stop_cash_out", StopProhibitedUse = "stop_prohibited_use",
        LowerUtilisation = "lower_utilisation", ReduceLenders = "reduce_lenders", StopQuickCycle = "stop_quick_cycle",
        AddIncomeProof = "add_income_proof", LookForMovedLine = "look_for_moved_line", WaitForNotice = "wait_for_notice",
        AskReason = "ask_reason", PlanWithoutLine = "plan_without_line", KeepOnTime = "keep_on_time",
        RepayBeforeClosing = "repay_before_closing", CheckAgain = "check_again",
        IdentifyInquiries = "identify_inquiries", AddStatement = "add_statement", AskAboutRepair = "ask_about_repair",
        CloseUnused = "close_unused", ConsolidateIfCheaper = "consolidate_if_cheaper",
        KeepOldAccounts = "keep_old_accounts", AskCardInstalments = "ask_card_instalments",
        BuildBuffer = "build_buffer", ContactOfficial = "contact_official",
    }
}

ids! {
    /// Something not to do.
    Avoid {
        PayForReopening = "pay_for_reopening", BorrowToFill = "borrow_to_fill", StayActive = "stay_active",
        ApplyAround = "apply_around", EmptyTheLimit = "empty_the_limit", FearEarlyRepayment = "fear_early_repayment",
        HireAgents = "hire_agents", CloseToErase = "close_to_erase", ConsolidateDearer = "consolidate_dearer",
        AvoidLender = "avoid_lender",
    }
}

ids! {
    /// What a plan is for.
    Goal {
        /// The best chance that the line returns.
        Return = "return",
        /// A mortgage applied for on a day.
        Mortgage = "mortgage",
        /// Nothing owed any more by a day.
        DebtFree = "debt_free",
        /// To be just safe.
        Safe = "safe",
    }
}

ids! {
    /// Something that changes on a known day.
    Change {
        InquiryLeavesWindow = "inquiry_leaves_window", InquiryLeavesReport = "inquiry_leaves_report",
        NegativeMarkLeaves = "negative_mark_leaves", NegativeMarkNotStarted = "negative_mark_not_started",
        ArrearsShowSettled = "arrears_show_settled", DisputeAnswered = "dispute_answered", IdExpires = "id_expires",
        SubsidyEnds = "subsidy_ends", SubsidyEnded = "subsidy_ended", RepairEnded = "repair_ended",
    }
}

ids! {
    /// A letter to copy, fill in by hand and send.
    Letter {
        AskReason = "ask_reason", DisputeLender = "dispute_lender", DisputeBureau = "dispute_bureau",
        Statement = "statement", Hardship = "hardship", StopContact = "stop_contact",
        /// About the lender's conduct, to whoever supervises it.
        Complaint = "complaint",
        /// About an entry of the credit report that stayed wrong after a dispute.
        ComplaintReport = "complaint_report",
    }
}

ids! {
    /// Whom a letter is for.
    Recipient {
        Lender = "lender", Bureau = "bureau",
        /// The central bank's branch.
        Pboc = "pboc",
        /// The National Financial Regulatory Administration's office.
        Nfra = "nfra",
        /// The local government's financial office.
        LocalOffice = "local_office",
        /// One of the two above: the contract names the lender, the product alone does not.
        NfraOrLocal = "nfra_or_local",
    }
}

ids! {
    /// A paper to attach to a letter.
    Document {
        IdCopy = "id_copy", ReportPages = "report_pages", Screenshots = "screenshots", Contract = "contract",
        RepaymentProof = "repayment_proof", SettlementProof = "settlement_proof", IncomeProof = "income_proof",
        Outgoings = "outgoings", DebtList = "debt_list", HardshipProof = "hardship_proof", NewId = "new_id",
        PhoneProof = "phone_proof", PurposeProof = "purpose_proof", PoliceReceipt = "police_receipt",
        CallLog = "call_log", EarlierLetter = "earlier_letter",
    }
}

ids! {
    /// An official channel.
    Channel {
        Lender = "lender", Alipay = "alipay", Bureau = "bureau", Pboc = "pboc", Nfra = "nfra",
        LocalOffice = "local_office", AntiFraudLine = "anti_fraud_line", FraudTexts = "fraud_texts",
        Police = "police",
    }
}

ids! {
    /// A document or page that a statement rests on.
    Source {
        CreditRegulation = "credit_regulation", BureauReasonWords = "bureau_reason_words",
        BureauMarks = "bureau_marks", BureauInquiryReasons = "bureau_inquiry_reasons", BureauQa = "bureau_qa",
        FreeReport = "free_report", AntStatement2018 = "ant_statement_2018", BrandSeparation2021 = "brand_separation_2021",
        LoanFacilitation2025 = "loan_facilitation_2025", ConsumerFinanceGuidance2025 = "consumer_finance_guidance_2025",
        CostSheet2026 = "cost_sheet_2026", CfpbLineCuts2022 = "cfpb_line_cuts_2022", FicoLineCuts2009 = "fico_line_cuts_2009",
        IncomeCuts2020 = "income_cuts_2020", CustomerQuestions2018 = "customer_questions_2018",
        Guides = "guides", GuidesContradict = "guides_contradict", CardRules70 = "card_rules_70",
        PoliceWarnings = "police_warnings", RepairStatement = "repair_statement", CollectionGuide2026 = "collection_guide_2026",
        SleepingCards2023 = "sleeping_cards_2023", CardFundUse2020 = "card_fund_use_2020",
        InterestSubsidy2026 = "interest_subsidy_2026",
        PooledCard = "pooled_card", OurJudgement = "our_judgement", DatedRestorations = "dated_restorations",
        CollectionStandard2025 = "collection_standard_2025", ComplaintOrder = "complaint_order",
        OnlineDispute2023 = "online_dispute_2023", AlipayNotice = "alipay_notice", ReportLayout = "report_layout",
    }
}
