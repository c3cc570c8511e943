### Texts of the page: the opening, the questions and their fields.

## Everywhere

title = Credit Checkup: your line is gone, see clearly first
title-event = What happened · Credit Checkup
title-question = Question { $n } · Credit Checkup
title-answers = Check your answers · Credit Checkup
title-all = All on one page · Credit Checkup
title-checks = From check to check · Credit Checkup
title-bills = Read bills and a credit report · Credit Checkup
title-cost = What borrowing costs · Credit Checkup
title-class = For a class · Credit Checkup
title-cash = Will the money last · Credit Checkup
title-scam = Is there a trap in it? · Credit Checkup
title-tell = In your own words · Credit Checkup
title-wiped = All wiped · Credit Checkup
title-report = Your checkup report · Credit Checkup
name = Credit Checkup
name-other = 信用体检
other-language = 中文
nav = Main
nav-event = Questions
nav-all = All on one page
nav-report = Report
skip-to-main = Skip to the content
foot = Free. Collects nothing, acts for no one, promises no reopening. Not connected with Alipay, Ant or the credit bureau. Not legal or investment advice.
foot-clear = Clear my answers and leave
foot-leave = Leave at once (press Esc three times)
foot-rules = Rule version { $version }
yes = Yes
no = No
unsure = Not sure
    .more = That is fine; the range gets wider
none-of-these = None of these
choose = Choose, or leave empty if not sure
range = { $lo } to { $hi }
at-least = at least { $n }

## When the page itself is in trouble

failure-core = This browser cannot do the sums
    .more = The part that computes did not start. Try a newer browser, or update the system. What you entered is still on this page.
failure-language = The Chinese texts did not arrive
    .more = They are fetched once over the network. Go online and try again; what you entered is still here.
failure-report = The report did not arrive
    .more = The part that shows it is fetched once over the network. Go online and press “Fetch again”; what you entered is still here.

## Opening

opening-first = Why the line is gone,
opening-second = and what to do next.
opening-lead = Answer a few questions and get a report you can read. Everything is computed on your device; nothing is sent anywhere.
opening-check = How to check
doors = Where to start
door-closed = My line was closed, suspended or cut
    .more = Jiebei, Huabei, credit cards and others. Seven questions, two minutes.
door-look = I want to see where I stand
    .more = Nothing happened; I want to know before I apply.
door-example = Look at an example
    .more = An invented person, a whole report.
tell-door = Tell it in your own words
bills-door = I have bills or a credit report: read them
cost-door = Work out what borrowing costs
cash-door = Will the money last without the line
scam-door = A call or message: check it for traps
door-on = Back to my report
    .more = What you entered is still here.
check-page = How to check us
    .file = check.en.html

## What happened

happened-title = First, what happened
happened-why = Different products and events have different explanations. The day helps to see what came before it.
happened-product = Which line
happened-other = Another product
happened-kind = What happened to it
happened-when = Which day
happened-message = What the screen says
happened-limits = How much the limit was
kind-closed = It was closed
kind-suspended = It was suspended, I cannot draw, or I cannot tell
kind-limit_cut = The limit was cut
kind-entry_gone = It is no longer shown in the app
kind-refused = An application or draw was refused
kind-limit_not_back = I repaid and the limit did not come back
kind-reopened_lower = It is open again with a lower limit
kind-reopened = It is open again
kind-wants_to_close = I want to close it myself
when-today = Today
when-days = Two or three days ago
when-week = A week ago
when-weeks = Three weeks ago
when-months = One or two months ago
when-half = Half a year ago
missing-event-product = Choose the product that comes closest
missing-event-kind = Choose what comes closest

## The seven questions

go-on = Continue
back = Back
to-opening = To the start
report-now = See the report now
to-answers = Check my answers
progress = Question { $n } of about { $of }
enough = More questions would hardly change the picture.
why-asked = Why we ask
stays-here = Your answers stay on this device and are gone when you close the page.
from-file = The opened file says: { $value }

ask-scam = Has anybody contacted you and asked you to transfer or pay money, share your screen, “empty the limit” or “cancel the account”?
    .hint = Whoever they say they are: customer service, a bank, the police. Calls, texts and chats count.
    .why = Some use “trouble with your limit” to steal. If that is what happened, everything else can wait.
ask-scam-yes = Yes
ask-scam-no = No
ask-arrears = Is anything overdue now?
    .hint = On any line, card or loan, with any lender. Past the due day and not paid counts.
    .why = Most lenders can see what is overdue now. If something is, settling it does more than anything else.
ask-arrears-no = No
ask-arrears-month = Yes, by less than a month
ask-arrears-longer = Yes, by more than a month
ask-late = In the last two years, in how many months was a payment late?
    .hint = Count months: several late payments in one month count once.
    .why = Whether people pay on time is what public data from several countries agree on most. Once is not the same as several months in a row.
ask-late-none = None
ask-late-one = One month
ask-late-two = Two months
ask-late-few = Three or four months
ask-late-many = Five months or more
ask-applications = In the last six months, how often did you apply for a loan or card?
    .hint = “See my limit”, “open now” and “raise my limit” may count too. Looking at your own report does not.
    .why = Each approval check may add an inquiry to your credit report, which other lenders can see for two years. “Relatively many recent hard inquiries” is the bureau’s own wording.
ask-applications-none = Not at all
ask-applications-few = 1 or 2 times
ask-applications-some = 3 to 5 times
ask-applications-many = 6 times or more
ask-use = Of all your limits together, how much is in use?
    .hint = Jiebei, Huabei, cards, Baitiao and so on. A rough share is enough.
    .why = The share in use is one of the few things that show how tight it is. Public data agree on the direction and differ much on the size.
ask-use-little = Less than 10%
ask-use-low = 10% to 30%
ask-use-middle = 30% to 50%
ask-use-more = 50% to 70%
ask-use-high = 70% to 90%
ask-use-full = Nearly full, or over
ask-data = In the last half year, did any of this happen?
    .hint = You can choose several.
    .why = When an ID, a number or a phone changes, a new check may be needed. You can usually settle that yourself, so it is worth looking first.
ask-data-id_expired = My ID card expired, or the app still has the old one
ask-data-identity_unclear = An identity check failed: face, or name not matching
ask-data-phone_changed = I changed my phone number
ask-data-bank_card_changed = I changed the bank card I repay from
ask-data-handset_changed = I changed my phone
ask-data-second_account_same_id = I have another account under the same ID
ask-data-security_alarm = I got a security warning or was asked to verify myself
ask-lender = On the lender’s side, was there any of this?
    .hint = You can choose several. Look at the app’s notices, or ask people around you.
    .why = A limit may change whatever you did. First see whether others met the same.
ask-lender-maintenance_notice = I saw a notice about maintenance or an upgrade
ask-lender-lender_news = The lender said it changes, stops or hands over this product
ask-lender-rule_change = News or a notice said that the rules changed
ask-lender-others_affected = People around me met the same at the same time
ask-life = In the last half year, did anything change?
    .hint = You can choose several.
    .why = When income, standing or another lender’s limit changes, this lender’s view may change too.
ask-life-income_change = My income fell noticeably
ask-life-became_merchant = I opened a shop, became a merchant, or opened Wangshangdai
ask-life-score_fell = My Zhima score or a similar one fell
ask-life-other_lines_too = Other lenders cut or closed lines at the same time
ask-conduct = Before it happened, how was this line used?
    .hint = You can choose several. Nobody judges here; some of it has to do with limits, some is only rumour.
    .why = People bring all of these up, and how far they can be believed differs a lot. The report says who claims what.
ask-conduct-quick_repayments = I borrowed and repaid within days, several times
ask-conduct-early_repayments = I repaid early
ask-conduct-repaid_then_gone = I had just repaid when the limit went
ask-conduct-unusual_spending = There was one unusually large payment
ask-conduct-idle_months = I did not use the line for half a year or more
ask-private = Two more things, which you may leave out
    .hint = You can choose several, or none. Nobody judges here, and your answer stays on this device.
    .why = If so, it explains more than anything else, and the report can say how to stop or to appeal.
ask-private-cash_out = I turned the limit into cash, through somebody’s terminal or code
ask-private-prohibited_use = Borrowed money went into shares, a home or other loans

## Until the report is there

report-soon = Working it out
fetch-again = Fetch again

## Fields

account-name = Account { $n } { $product }
hint-date = such as 2026-11-03
hint-month = such as 2026-10
read-as = Read as { $value }
read-as-wan = Read as { $value }, which is { $wan }万
read-as-rate = Read as { $yearly }% a year, about { $daily } per 10,000 a day
read-as-month = Read as { $value }, day not known

field-date = Day
field-message = The words on the screen, as far as you remember
    .hint = At most 500 characters, may stay empty. No names, phone, ID or card numbers.
number-hidden = There is something like an ID, phone or card number in it. The saved file and the report have ＊ in its place.
field-family = Or choose the closest meaning
field-limitBefore = Limit before
field-limitAfter = Limit now

## What to look at again

trouble = Look again:{" "}
trouble-date = “{ $value }” does not read as a day. Write it like 2026-11-03.
trouble-amount = “{ $value }” does not read as a number. Write it like 12800 or 1.28万.
trouble-empty = This is still empty.
trouble-large = The file has { $value } MB; the most is { $accepted } MB. Perhaps it is another file.
trouble-json = This is not a file saved by this page, and it cannot be read (the browser says: { $value }).
trouble-answers = This does not fit another answer: one says something is overdue or was late, the other that nothing was. Change one of them.
