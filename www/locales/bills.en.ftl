# Reading bills and credit reports: picking files, what was understood, taking it over.

bills-title = Read your bills and credit report
bills-lead = Nobody has to type three years of history. Add bills or a credit report, look at what was understood, change it, and only then use it.
bills-privacy = Files are read on this page and not uploaded. Names, ID, phone, card and order numbers are dropped as they are read; they reach neither our report nor a saved file.
bills-pick = Pick files
bills-input = Choose bills or a credit report, or drop them here
    .hint = Bills of Alipay, WeChat, JD and Meituan, statements of banks: tables (CSV, XLSX) or the ZIP from the mail. The personal credit report: PDF, saved page or text. Several at once if you like.
bills-paste = Paste the text of a credit report
bills-paste-label = Paste the text of the report here
    .hint = Select all of the report, copy it, and paste it whole. You need not take out name and ID number: they are dropped before it is read.
bills-paste-read = Read this text
bills-pasted = Pasted text
bills-reading = Reading
bills-stop = Stop
bills-password = Password of { $name }
    .hint = Alipay sends it in a message of the app, WeChat in a notice of WeChat Pay, when you ask for the bill; for a credit report look at the mail or message it came with. It is neither your login nor your payment password.
bills-password-open = Open
bills-password-leave = Leave this file out
bills-refused = Not read: { $name }

bills-why-unreadable = The browser cannot get at it. It may have been moved or changed; pick it again.
bills-why-empty = The file is empty. It may not have been downloaded to the end.
bills-why-picture = This is a picture. What is needed is the file of the bill or report, not a screenshot. The text of a report can also be pasted.
bills-why-recording = This is a film or a recording, not a bill.
bills-why-document = This is a document, not a bill. What is needed is a table or a ZIP. If it holds a credit report, open it, select all, copy, and paste the text.
bills-why-pdf = No credit report was found in this PDF. A bill comes as a table when you ask for it “for personal bookkeeping” (用于个人对账); “as proof” (用作证明材料) gives a PDF. If it is a credit report, try pasting its text.
bills-why-scan = This PDF holds pictures of pages, with no text to read. If your phone can read text from pictures, paste that text, and check it line by line.
bills-why-glyphs = The characters of this PDF mean something to its own fonts only. Open it in a browser, select all, copy, and try pasting the text.
bills-why-old_office = This is a table of the old kind (.xls). Open it in a spreadsheet program, save it as “.xlsx”, and add that.
bills-why-web_page = No credit report was found in this web page. If it is a bank’s table (some banks name a page “.xls”), open it in a spreadsheet program, save it as “.xlsx”, and add that.
bills-why-archive = This kind of archive cannot be read. Unpack it and add the table inside.
bills-why-program = This is a program, not a bill. If you do not know where it came from, do not open it.
bills-why-unknown = It cannot be told what this file is.
bills-why-no_table = Neither the header of a bill, such as 交易时间 and 金额, nor a credit report was found in it. It may be something else, or its beginning was removed.
bills-why-no_rows = There is a header and not one transaction.
bills-why-no_bill = There is neither a bill nor a credit report in the archive.
bills-why-too_large = The file is too large; 256 MB is the most. Download shorter periods.
bills-why-bomb = It unpacks to far more than a bill would, so reading was stopped.
bills-why-long_line = A line is longer than a table has, so reading was stopped.
bills-why-method = It is packed in a way that cannot be read. Unpack it and add the table inside.
bills-why-damaged = The file is not whole, or damaged. Download it once more.
bills-why-locked = This password does not open it. See that it is the one of this request: each has its own.
bills-why-own = This is a file saved earlier.

bills-how = How to get bills and the credit report
bills-how-report = Personal credit report
    .text = From the bureau’s own site, a bank’s app or UnionPay’s app, free. The short form (简版) is read whole; of the full one (详版) only what is written in the same way. A look at your own report is no application.
bills-how-alipay = Alipay
    .text = In the app: 我的 → 账单 → top right → 开具交易流水证明 → 用于个人对账. A ZIP comes by mail, the password in a message of the app. Names of menus may change.
bills-how-wechat = WeChat
    .text = In the app: 我 → 服务 → 钱包 → 账单 → 常见问题 → 下载账单 → 用于个人对账. The password comes in a notice of WeChat Pay. Names of menus may change.
bills-how-jd = JD, Meituan
    .text = Look for 导出 or 下载 on the page of the bills in the wallet.
bills-how-bank = Banks
    .text = Export the transactions in online banking as Excel or CSV. No two banks use the same table, so look whether each column was taken for the right thing.
bills-how-old = Tables that do not open
    .text = Save “.xls” as “.xlsx” in a spreadsheet program, and change nothing in it. The original ZIP is read more exactly than a table saved again.

bills-files = Files that were read
bills-count = { $n ->
    [one] One row.
   *[other] { $n } rows.
}
bills-count-skipped = { $n ->
    [one] One of them was not understood; its line is listed below.
   *[other] { $n } of them were not understood; their lines are listed below.
}
bills-period = From { $from } to { $to }.
bills-remove = Remove this file
bills-format-alipay_web = A bill of Alipay (web).
bills-format-alipay = A bill of Alipay.
bills-format-wechat = A bill of WeChat Pay.
bills-format-jd = A bill of JD.
bills-format-meituan = A bill of Meituan.
bills-format-wallet = A bill of some wallet.
bills-format-bank = A table of a bank.
bills-column = Column { $n }
bills-map = What each column is
bills-map-lead = Every bank has its own table; this was guessed by headers and signs. Change what is wrong, and what follows changes with it.
bills-map-time = Date
bills-map-text = What it was for
bills-map-no-text = No such column
bills-map-way = How income and spending are told apart
bills-map-way-signed = One column; minus is spending
bills-map-way-plain_is_out = One column; plus is spending (credit card)
bills-map-way-apart = A column for each
bills-map-way-told = Another column says which
bills-map-amount = Amount
bills-map-income = Income
bills-map-spending = Spending
bills-map-direction = The column that says which
bills-map-card = This is the bill of a credit card

bills-products = Lines and loans found
    .beside = A bill holds movements of money and nothing else: no limit, no balance, no due day. Add those yourself where you want them.
bills-products-none = No borrowing and no repayment was found.
bills-report = The credit report
bills-report-made = This report is of { $day }.
bills-report-no-day = The day of the report was not found.
bills-report-full = It seems to be the full form (详版): only what is written as in the short one was read, the rest was not.
bills-report-compare = Please compare it with your report, line by line. Reading can go wrong; what is not below was not read.
bills-report-older = There is a newer one, so this one is not used.
bills-report-stale = This report is old: limits, what is owed and late payments may have changed, and are not taken over; the days of accounts and inquiries still are. A new one is free online.
bills-report-ahead = This report is newer than the day of the check, { $day }; what came after that day is not taken over. To use it, change the day of the check in “Answers and details” to today.
bills-report-guide = What each part and mark of the report means
bills-report-sound = The numbers of accounts are those of the report’s own summary.
bills-report-not-compared = The summary at the beginning of the report was not found, so the numbers of accounts could not be compared.
bills-report-look = Please look at these
bills-differs = { $what }: the report’s summary says { $told }, and { $read } were read.
bills-counted-accounts = { $column }, accounts
bills-counted-open = { $column }, neither paid off nor closed
bills-counted-late = { $column }, ever late
bills-counted-over_90 = { $column }, late by more than 90 days
bills-counted-cards = Credit cards
bills-counted-housing = Housing loans
bills-counted-other_loans = Other loans and other business
bills-lost-accounts = { $n ->
        [one] One account was not understood and does not count.
       *[other] { $n } accounts were not understood and do not count.
    }
bills-lost-looks = { $n ->
        [one] One inquiry was not understood and does not count.
       *[other] { $n } inquiries were not understood and do not count.
    }
bills-left = { $n ->
        [one] One place that was not understood
       *[other] { $n } places that were not understood
    }
bills-surety = Since { $day } you answer for a loan of somebody else.
bills-surety-for = For { $sum }.
bills-sureties = What you stand surety for; it is apart and not counted as your debt:
bills-taken-over = { $n ->
        [one] One debt was paid by another one for you, or the claim was passed on (代偿, 资产处置).
       *[other] { $n } debts were paid by others for you, or the claims were passed on (代偿, 资产处置).
    }
bills-post-paid = { $n ->
        [one] One service paid afterwards, such as telecoms, owes something.
       *[other] { $n } services paid afterwards, such as telecoms, owe something.
    }
bills-public = There are public records (taxes owed, judgments, enforcement or penalties); please read them in the report.
bills-public-none = There are no public records.

bills-accounts = Accounts
    .beside = The report names the lender, and sometimes not which product it is; pick one. Other numbers can be changed in “Answers and details” afterwards.
bills-accounts-none = No account was found.
bills-accounts-ended = { $n ->
        [one] One paid off or closed
       *[other] { $n } paid off or closed
    }
bills-account = Opened { $day }, { $what }, { $state }.
bills-account-which = The report does not tell which one; pick it
bills-account-what = What this is
bills-account-none = Leave it out
bills-account-strange = I did not open this account
bills-kind-card = credit card
bills-kind-loan = loan
bills-kind-credit_line = credit line
bills-state-open = in order
bills-state-not_activated = never activated
bills-state-closed = closed
bills-state-settled = paid off
bills-state-transferred = passed on to another lender
bills-state-written_off = written off (呆账)
bills-state-stopped = stopped (止付)
bills-state-frozen = frozen (冻结)
bills-currencies = { $n ->
        [one] Another currency of the same card counts with it.
       *[other] { $n } other currencies of the same card count with it.
    }
bills-as-of = As of { $month }:
bills-lent = lent { $sum }.
bills-limit = Limit { $sum }.
bills-owed = Owed now { $sum }.
bills-big = Besides, { $sum } in large instalments, which are not in what is used.
bills-late = { $n ->
        [0] Never late in the last 5 years.
        [one] Late in one month of the last 5 years.
       *[other] Late in { $n } months of the last 5 years.
    }
bills-late-90 = { $n ->
        [one] One of them by more than 90 days.
       *[other] { $n } of them by more than 90 days.
    }
bills-late-now = Late now.
bills-late-not-now = Not late now.
bills-doubt-number = One number could not be read and is left out.
bills-doubt-day = One day could not be read.
bills-doubt-limit = The limit was not found.
bills-doubt-balance = What is owed was not found.
bills-doubt-lateness = What it says does not fit the group it stands in.
bills-doubt-late_months = How many months were late was not found.

bills-inquiries = Who looked
    .beside = Only inquiries for approval look like an application. Reviews of open accounts (贷后管理) and your own looks do not count.
bills-inquiries-none = No inquiry of a lender was found.
bills-inquiries-tick = Tick those that you do not know; think first whether you tapped “see my limit”.
bills-class-hard = For approval, count as applications: { $n }
bills-class-ambiguous = May be applications or not: { $n }
bills-class-business = To do with a business: { $n }
bills-class-soft = Reviews, no applications: { $n }
bills-class-unknown = Reason not known, not counted: { $n }
bills-own-looks = { $n ->
        [one] You looked once yourself, which never counts.
       *[other] You looked { $n } times yourself, which never counts.
    }
bills-strange = { $n ->
        [one] One is ticked. It goes into the letters that dispute a report entry: report → letters and papers. It stays on this page and is not saved.
       *[other] { $n } are ticked. They go into the letters that dispute a report entry: report → letters and papers. They stay on this page and are not saved.
    }

bills-product = What this is { $name }
bills-product-none = Not borrowing; leave it out
bills-draws = { $n ->
    [one] One draw of { $sum }.
   *[other] { $n } draws, { $sum } in all.
}
bills-repayments = { $n ->
    [one] One repayment of { $sum }.
   *[other] { $n } repayments, { $sum } in all.
}
bills-rate = By the days of drawing and repaying, about { $rate }% a year. This is an estimate; the contract counts.
bills-rate-least = By the days of drawing and repaying, at least { $rate }% a year; more may still be owed. This is an estimate; the contract counts.
bills-failed = { $n ->
    [one] One payment did not go through: { $days }. It may have been late; a bill does not say.
   *[other] { $n } payments did not go through: { $days }. They may have been late; a bill does not say.
}
bills-failed-made-up = { $date } (paid later that day)
bills-mark-reported = This wording is known from other programs that read bills; look whether it is right.
bills-mark-guessed = This was guessed by its name; look whether it is right.
bills-spent-lead = Bought on credit, and counted as spending then, not again when it is paid back:
bills-spent = { $product }: { $n ->
    [one] one purchase of { $sum }.
   *[other] { $n } purchases, { $sum } in all.
}

bills-months = Month by month
    .beside = Borrowed money is no income, and repaying is no spending. What went between your own accounts or was refunded does not count.
bills-incomes = What counts as income
bills-income-wages = Wages, bonuses
bills-income-benefits = Pensions, benefits, provident fund
bills-income-interest = Yields, interest
bills-income-transfer = Sent by other people, red packets
bills-income-other = Anything else that came in
bills-tally = { $n ->
    [one] once, { $sum }
   *[other] { $n } times, { $sum } in all
}
bills-table = The sums of each month
bills-month = Month
bills-month-part = not the whole month
bills-month-income = Income
bills-month-spending = Spending
bills-month-onCredit = of it on credit
bills-month-repaid = Repaid
bills-month-drawn = Drawn
bills-income = Income { $sum }.
bills-spending = Spending { $sum }.
bills-household = Take over monthly income and spending too
    .more = The middle of the whole months: half had more, half had less. Add other income yourself.
bills-few-months = With fewer than three whole months it cannot be told what is usual, so income and spending are left alone.

bills-rows = Not understood, and worth knowing
bills-skipped = { $n ->
    [one] One row was not understood and does not count:
   *[other] { $n } rows were not understood and do not count:
}
bills-skipped-none = Every row was understood.
bills-skipped-more = See { $n } more
bills-skipped-first = Only the first { $n } are listed.
bills-line = { $name }, line { $n }: { $why }
bills-reason-cells = its cells do not fit the header
bills-reason-cut_short = the file ends in it
bills-reason-day = the day cannot be read
bills-reason-future = the day lies after the day of the check
bills-reason-money = the amount cannot be read
bills-reason-direction = it cannot be told whether money came in or went out
bills-reason-currency = it is not in yuan
bills-reason-borrowing = it is filed under borrowing in words that are not known
bills-note-duplicates = { $n ->
    [one] One row is in another file as well and counts once.
   *[other] { $n } rows are in another file as well and count once.
}
bills-note-same_number = { $n ->
    [one] One row repeats an order number of the same day; both were counted. See whether it is a duplicate.
   *[other] { $n } rows repeat an order number of the same day; all were counted. See whether they are duplicates.
}
bills-note-zero = { $n ->
    [one] One row of 0 was left out.
   *[other] { $n } rows of 0 were left out.
}
bills-note-not_done = { $n ->
    [one] One row failed, was closed or came back, and was left out.
   *[other] { $n } rows failed, were closed or came back, and were left out.
}
bills-note-own = { $n ->
    [one] One row went between your own accounts, or is counted neither way by the bill; it was left out.
   *[other] { $n } rows went between your own accounts, or are counted neither way by the bill; they were left out.
}
bills-note-refunds = { $n ->
    [one] One refund was taken off what was spent.
   *[other] { $n } refunds were taken off what was spent.
}
bills-note-refunds_alone = { $n ->
    [one] The purchase of one refund was not found; it was taken off the spending of its own month.
   *[other] The purchases of { $n } refunds were not found; they were taken off the spending of their own months.
}
bills-note-damaged_numbers = { $n ->
    [one] A spreadsheet program damaged one order number; duplicates are known by day and amount only.
   *[other] A spreadsheet program damaged { $n } order numbers; duplicates are known by day and amount only.
}
bills-note-damaged_text = { $n ->
    [one] One row holds characters that could not be read.
   *[other] { $n } rows hold characters that could not be read.
}
bills-note-no_signs = { $n ->
    [one] One amount has no sign, and no column says which way it went; it was taken for income. Check what each column is.
   *[other] None of { $n } amounts has a sign, and no column says which way they went; they were taken for income. Check what each column is.
}
bills-note-around = { $n ->
    [one] One line around the table is an explanation and was not read.
   *[other] { $n } lines around the table are explanations and were not read.
}
bills-note-through_wallets = { $n ->
    [one] In one month of the bank's table, money was paid through a wallet whose own bill is here too, so it counts once.
   *[other] In { $n } months of the bank's table, money was paid through a wallet whose own bill is here too, so it counts once.
}
bills-note-too_many = { $n ->
    [one] There are too many; the oldest one is left out.
   *[other] There are too many; the oldest { $n } are left out.
}
bills-note-interest_inside = { $n ->
    [one] For one account principal and interest cannot be told apart; all of it was taken for principal.
   *[other] For { $n } accounts principal and interest cannot be told apart; all of it was taken for principal.
}
bills-note-owed_before = { $n ->
    [one] For one account more was repaid than drawn: something was owed before the bill begins.
   *[other] For { $n } accounts more was repaid than drawn: something was owed before the bill begins.
}

bills-take = Take it over
bills-asks = Some of it is not what you entered. Which holds?
bills-ask-same_account = There is an account of { $product } already. Is the one of the file ({ $which }) the same?
bills-ask-entries = { $product }: for the same time, draws and repayments do not agree. Which holds?
bills-ask-rate = Which yearly rate of { $product } holds?
bills-ask-owed_before = What was owed before on { $product }: which holds?
bills-ask-opened = { $product } was used before the day it was opened. Which day holds?
bills-ask-opened_on = On which day was { $product } opened?
bills-ask-limit = Which limit of { $product } holds?
bills-ask-balance = What is owed now on { $product }: which holds?
bills-ask-status = How { $product } stands: which holds?
bills-ask-inquiries = Inquiries of the same time do not agree. Which hold?
bills-ask-late_months = Late months of the last 5 years: which holds?
bills-ask-worst_late = The worst of the last 5 years: which holds?
bills-ask-arrears_now = Late now or not: which holds?
bills-told-late_months = months: { $range }
bills-told-worst_late = { $answer ->
        [no] never late
       *[other] months in a row not paid: { $range }
    }
bills-told-arrears_now = { $answer ->
        [no] not late
        [yes] late
       *[other] not sure
    }
bills-range = { $lo } to { $hi }
bills-looks = { $n ->
        [one] one inquiry
       *[other] { $n } inquiries
    }
bills-ask-income = Which monthly income holds?
bills-ask-spending = Which monthly spending holds?
bills-same-mine = Yes, the same
bills-same-both = No, another one
bills-keep-mine = What I entered: { $mine }
bills-keep-files = The file: { $files }
bills-keep-both = Both: { $mine } that I entered, { $files } of the file
bills-movements = { $n ->
    [one] one movement
   *[other] { $n } movements
}
bills-take-lead = This is taken over:
bills-taken = Taken over; the report follows
    .what =
        accounts: { $accounts }, draws: { $draws }, repayments: { $repayments }{ $inquiries ->
            [0] .
           *[other] , inquiries: { $inquiries }.
        }
bills-take-button = Use this
bills-drop = Use none of it
bills-take-note = You can undo it afterwards.
bills-nothing = There is nothing to take over.
bills-undo = Undo, back to how it was before
bills-undo-also = You changed something since; undoing takes that back too.
bills-undone = Undone. Everything is as it was before.
bills-mend = First mend what you entered
    .more = The report marks what to look at again. The files stay here.
bills-mend-go = Go and look

bills-bank-icbc = ICBC
bills-bank-abc = Agricultural Bank of China
bills-bank-boc = Bank of China
bills-bank-ccb = China Construction Bank
bills-bank-bocom = Bank of Communications
bills-bank-psbc = Postal Savings Bank
bills-bank-cmb = China Merchants Bank
bills-bank-citic = China CITIC Bank
bills-bank-ceb = China Everbright Bank
bills-bank-cmbc = China Minsheng Bank
bills-bank-spdb = SPD Bank
bills-bank-cib = Industrial Bank
bills-bank-pab = Ping An Bank
bills-bank-cgb = China Guangfa Bank
bills-bank-hxb = Hua Xia Bank
