# How to get and read one’s own credit report: a static page, written from guide.json at the build.

lead = Before you write any letter, see what the report really says. Online it costs nothing, and your own request never counts as an application.
rules = Rule version { $rules }. Days, years and prices are written from the rules in the program.

where-title = Where to get it
where-site = The credit bureau’s website, www.pbccrc.org.cn. Type the address yourself; follow no link that somebody sends.
where-bank = Your own bank’s app or online banking: look for “信用报告” (credit report).
where-union = UnionPay’s app Yunshanfu (云闪付).
where-counter = Counters of the central bank’s branches, and self-service machines at some banks.
where-cost = Online it is free. At counters and machines { $free } a year are free; each further one costs { $fee } yuan.
where-app = The official channels include no “credit bureau app”. Ignore anyone who charges for a report or wants a photo of your identity card and a code.
where-line = The bureau has one line only: 400-810-8866.

which-title = Which version
which-short = For a first look the short version online will do. To dispute an entry, or to see which months it is about, get the long one.
version = Compared
version-short = Short (简版)
version-long = Long (详版, 本人版)
version-where = Where
    .short = The online channels
    .long = Counters and self-service machines
version-style = How it is written
    .short = Sentence by sentence: who, when, which limit, what is owed
    .long = A table for each account, with the five-tier class and the credit agreements
version-months = Late payments
    .short = How many months of the last 5 years were late, and whether by more than 90 days
    .long = { $months } months, a mark for each
version-use = Good for
    .short = Looking for accounts and inquiries you do not know
    .long = Checking every month, and disputes
which-note = Both tell of the same record. That the long one costs money or needs a reason is not so.

parts-title = What is on it
parts-note = The second-generation report (since 19 January 2020) is written in this order. Besides accounts and inquiries, check that addresses and phone numbers are right.
parts-head = Head: number and time. A dispute needs both.
parts-person = Personal details: identity, addresses, jobs, phone numbers.
parts-summary = Summary: how many accounts, late and written-off ones, what is owed, how many inquiries.
parts-credit = Credit accounts: loans, revolving lines, cards, a part for each, with its monthly marks.
parts-other = Non-credit accounts: services paid afterwards, such as telephone. Their marks are another set; do not mix the two.
parts-public = Public records: taxes owed, judgments, enforcement, penalties, the housing fund and the like.
parts-statement = Personal statements: what you asked to have added.
parts-dispute = Dispute marks: entries under examination.
parts-inquiries = Inquiries: who looked, when and why, lenders’ and your own apart. Only the last { $inquiryYears } years are listed.

marks-title = The monthly marks
marks-note = In the long version every account has a row of boxes, a mark for each month.
mark = Mark
mark-means = Meaning
mark-late = Counts as late
late-yes = yes
late-no = no
mark-n = Normal: paid on time, or for a card at least the minimum
mark-star = Nothing due this month, and nothing overdue before
mark-m = After the due day, but paid by the end of the month
mark-a = The card’s statement day was moved, no statement this month
mark-c = Settled or closed
mark-d = Paid by a guarantor
mark-z = Settled with goods
mark-g = Ended otherwise than by settlement
mark-hash = Account open, status of the month unknown
mark-slash = Not open yet
marks-after = An empty box or “--” means no data, not 0. For a mark you do not know, ask 400-810-8866.

inquiries-title = Reasons of inquiries
inquiries-note = What other lenders mind are inquiries for approvals: each looks like an application.
class = Kind
class-reasons = As the report says
class-counts = How to take it
class-hard = Approval
    .counts = Counts as an application; other lenders see it
class-ambiguous = Not clear
    .counts = A new application or a change of limit; look at it by itself
class-business = For a business
    .counts = Mostly for loans of the firm; look at it by itself
class-soft = Administration
    .counts = No application
class-own = Your own
    .counts = Never counts
inquiries-after = That several inquiries within days count once is a rule of other countries; nothing supports it here. For an approval inquiry you do not know, think first whether you tapped “see my limit”, then dispute it.

negative-title = How long bad entries stay
negative-five = { $negativeYears } years from the day they were settled; then they are deleted (Regulation on the Credit Reporting Industry, Article 16).
negative-unpaid = While unpaid, the { $negativeYears } years have not begun. Closing the account does not make it go sooner.
negative-lag = After settlement it changes with the lender’s next report, not on the same day.
negative-repair = The one-time credit repair closed on 31 March 2026. If a record was settled in time, qualified and still shows, ask the lender, then 400-810-8866, then dispute it.

silent-title = What it will not tell
silent-why = Why the line was closed. The report has no such entry, and lenders have not published it.
silent-jiebei = Jiebei’s assessment, or “how many points are missing”.
silent-zhima = The Zhima score. It belongs to a company and is not in this report.
silent-other = Lenders that do not report. Not on the report does not mean not owed.
silent-missing = Whether you can borrow again. Every lender has standards of its own, and none are published.

errors-title = If something is wrong
errors-list = Note the number and time of the report, and which line and months are wrong.
errors-where = Dispute it with the lender that reported it or with the bureau, free. With the bureau it can be done online since 18 October 2023.
errors-wait = The answer is due within { $days } days of receipt: { $days } calendar days, not working days.
errors-then = No answer, or a wrong one: call 12363 and complain to the local branch of the central bank.
errors-right = The entry is right but had a reason: you may ask to have a personal statement added.
errors-agents = A correct entry can be deleted by nobody. Paid “credit repair” and “inside removal” are frauds.
errors-letters = Drafts of the letters are in the report under “Letters and papers”

sources-title = Sources
sources-dated = { $day }
sources-checked = checked { $day }
