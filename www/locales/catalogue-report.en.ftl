### Texts of the catalogue: causes, facts, actions, sources. Each key belongs to an id of the core; they are fetched with the report.

## What happened; follows the name of the product

event-closed = closed
event-suspended = suspended
event-limit_cut = limit cut
event-entry_gone = no longer shown in the app
event-refused = application or draw refused
event-limit_not_back = limit not back after repayment
event-reopened = open again
event-reopened_lower = open again with a lower limit
event-wants_to_close = to be closed at your own wish
event-none = working as usual

## Possible causes: .gist in one line, .mind what would change our mind, .check what can be checked free, .change whether it can change

cause-overdue = A late payment
    .gist = A late payment on this line, a card or another loan could explain it. Of everything on your side it carries the most weight.
    .mind = If your report shows no late payment, or an old one is settled and no longer shown, this moves down.
    .check = Look at the repayment marks on your credit report: 1 to 7 are late, B, D, Z and G deserve a closer look; M, A, *, # and / are not late. Online it is free.
    .change = Yes. Settle it, then pay on time each month. The record stays five years from settlement; unpaid, the clock has not started. Nobody can remove it early.
cause-score_drop = A weaker credit record
    .gist = When a credit record changes, the assessment may change too; Ant has said so itself. How it is worked out is not published.
    .mind = If your report is no worse than before, this moves down. A Zhima score (芝麻分) is only a hint: no threshold is published and a high score guarantees nothing.
    .check = Get your report free online and see whether late payments, debt or approval inquiries have grown.
    .change = Partly: pay on time, apply less, use less of your limits. How that is judged is up to the lender.
cause-over_indebted = Much debt, or limits used heavily
    .gist = A lot owed, or a lot due each month, could explain it. The credit bureau’s own reasons include “relatively much current debt”.
    .mind = If part of it is a bill about to be paid in full, use is lower than it looks. The “70%” on the web has no official source.
    .check = Add up what you owe and divide by all limits; divide what is due each month by your income.
    .change = Yes. Paying some down lowers it; the report shows it after the lender’s next update.
cause-multi_lender = Owing several lenders at once
    .gist = Balances with several lenders could explain it. The bureau’s own reasons include “relatively many current debts”.
    .mind = If an account is settled but still shows a balance, have it corrected first. No lender has published how many is too many.
    .check = Compare the open accounts on your report with your own list.
    .change = Yes, by settling one after another. Settled accounts stay on the report; that is normal.
cause-frequent_applications = Many recent applications
    .gist = Many approval inquiries in a short time could explain it. The bureau’s own reasons include “many recent hard inquiries”.
    .mind = If some are account reviews or your own requests, those do not count and this moves down. No lender has published how many is too many.
    .check = In the report’s inquiry list count loan, card and guarantee approvals, and see whether you made them all.
    .change = Yes, with time. Inquiries are listed for two years and nobody can remove one early, for money or otherwise.
cause-frequent_draws = Many recent draws
    .gist = Many new draws may matter. The bureau’s own reasons include “many recently added debts”; anything more precise has no source.
    .mind = If it is how you always used the line, this moves down.
    .check = Count the draws of the last one and three months in the app.
    .change = Yes: when you do not need it, do not draw.
cause-quick_borrow_repay = Borrowing and repaying again and again
    .gist = Some articles say fast, repeated borrowing and repaying looks unusual; no lender has confirmed it.
    .mind = If you simply repaid when you could, and not in a cycle, cross this out.
    .check = In your records count how often you repaid within days of drawing.
    .change = Yes: when you do not need it, do not draw. What you owe you may repay whenever you like.
cause-early_repayment = Repaying early too often
    .gist = Hearsay only, and self-contradictory; we do not rely on it. Repaying early does no harm.
    .mind = If a lender states in public that repaying early affects limits, we would change our mind.
    .check = Nothing to check. To be sure, see whether your contract charges a fee for it.
    .change = No need. If you have the money, repay.
cause-identity_mismatch = Personal details that do not match
    .gist = Some articles say a mismatch in ID, job or other details may have to be cleared first.
    .mind = If your details are right in the app and on the report, cross this out.
    .check = Go through your details in the app, then the personal details on your report.
    .change = Yes, update them yourself. An error on the report can be disputed, free, with an answer within 20 days.
cause-id_expired = Expired ID card
    .gist = An expired ID not updated in the app could explain it; among customers’ own questions it comes up often.
    .mind = If your ID is valid and the app has the same one, this is ruled out.
    .check = Look at the expiry date on your card and at the one the app has.
    .change = Yes. Renew it with the police, then update it in the app.
cause-contact_changed = New phone number or bank card
    .gist = A number or card changed but not updated may no longer match; customers’ own questions mention it often.
    .mind = If the number and card on file are the ones you use, this moves down.
    .check = In the app’s settings look at the number and the repayment card on file.
    .change = Yes, you can update them yourself within minutes.
cause-account_security = An account or device security check
    .gist = Many articles say a new phone, a login from elsewhere or changed details lead to a check. Such checks are common and you can usually complete them yourself.
    .mind = If the security centre shows nothing waiting, cross this out.
    .check = Open the security centre in the app yourself, not through a link in a message.
    .change = Yes, by completing the check in the app.
cause-abnormal_transaction_cashout = Transactions that look unusual, or cash-out
    .gist = Cash-out and fake sales break the terms and could explain it; genuine transactions can be misjudged too.
    .mind = If they were genuine purchases and you have proof, this moves down.
    .check = Go through the last months’ bills for anything you could not explain yourself.
    .change = Stopping adds nothing new. A misjudgement can be appealed with proof; the lender decides.
cause-fund_misuse = Money used for what the contract forbids
    .gist = Using a consumer loan for shares, property, business or other loans breaks the terms of use and could explain it.
    .mind = If the money went where the contract allows and you have proof, this moves down.
    .check = Read the purpose in the contract and see where the money went.
    .change = Yes: from now on keep to the purpose and keep the proof.
cause-inactivity = Not using the line
    .gist = Banks have announced that they clear credit cards long unused; for online lines it is hearsay, and some say the opposite. Do not borrow to “stay active”.
    .mind = If this lender announced that it clears lines long unused, this moves up.
    .check = Look at the lender’s notices and at when you last used the line.
    .change = No need. Unused, it costs no interest.
cause-income_decline = Less income
    .gist = With less income an assessment may change. The one measurement is from the US, 2020.
    .mind = If income did not fall, or the lender could not know, this moves down.
    .check = See when the job and income in the app were filled in.
    .change = Partly: details can be updated truthfully; income takes its own time.
cause-product_migration = Moved to another product
    .gist = Since November 2021 loans made wholly by banks are called Xinyongdai (信用贷); some users report a move to Wangshangdai (网商贷) after opening a shop.
    .mind = If no other line shows and you have no shop, this moves down.
    .check = Search the app for 网商贷 and 信用贷; look, do not apply.
    .change = It is for the lender to arrange. See which institution the page names and ask that one.
cause-platform_maintenance = Maintenance or an upgrade
    .gist = During maintenance the line is out of reach for a while. The outages with known dates lasted hours to days.
    .mind = If the announced time is long past and nothing works, this is not it.
    .check = Read the notices in the app; no need to keep tapping.
    .change = Not by you, and you need do nothing.
cause-platform_policy = The lender changing course
    .gist = Lenders adjust on their own. Ant said in 2018 that some are removed and some admitted, and that this is “normal”.
    .mind = If people with good records around you met the same in the same week, this would move to the top.
    .check = Read notices and news, and ask around.
    .change = No. It is not your fault, and you need do nothing about it.
cause-regulatory = New rules from the regulator
    .gist = Rules keep arriving: on facilitated lending since October 2025, on showing the full cost of a loan since August 2026. Lenders may tighten with them.
    .mind = If it happened well before these rules, this moves down.
    .check = Read the notices of the regulator and the lender.
    .change = No. It can only be waited out, and you need do nothing about it.
cause-macro = Harder times for everybody
    .gist = In hard times people with good records are cut too. In a US count of 2009 about three quarters of those cut showed no new sign of risk.
    .mind = If only this line changed and the others work as before, this moves down.
    .check = See whether your other lines, or people around you, met the same.
    .change = No, and it is not your fault.
cause-fraud_impersonation = Somebody pretending to be the lender
    .gist = A caller who wants an account cancelled, a limit emptied or a fee paid first uses the words of a known fraud.
    .mind = If nobody contacted you and you saw it in the app yourself, cross this out.
    .check = Open the app yourself, not through their link. If in doubt, call 96110.
    .change = Yes, stop now: no transfer, no code, no shared screen.
cause-unknown = A reason that cannot be seen from outside
    .gist = How lenders assess is not published and part of it never shows, so this is always on the list.
    .mind = The more facts you add, the more may become visible.
    .check = Get your report and ask customer service once; they may have no answer.
    .change = Nobody can say. Doing your own part is enough.

## Facts. $n is a number or range as text; $answer is yes, no or unclear

fact-arrears_now = Anything overdue now
    .value = { $answer ->
        [yes] Something is overdue now
        [no] Nothing is overdue now
       *[other] Whether anything is overdue is not known
    }
fact-arrears_level = How long overdue now
    .value = Overdue now: { $n }
fact-late_months_24m = Months late in two years
    .value = Months late in the last two years: { $n }
fact-late_months_60m = Months late in five years
    .value = Months late in the last five years: { $n }
fact-worst_late_24m = Worst late payment in two years
    .value = Worst in the last two years: { $n }
fact-worst_late_60m = Worst late payment in five years
    .value = Worst in the last five years: { $n }
fact-months_since_late = Months since the last late payment
    .value = Months since the last late payment: { $n }
fact-clean_months = Months paid on time in a row
    .value = Months paid on time in a row: { $n }
fact-utilisation = Use of limits
    .value = Use of all limits together: { $n }
fact-highest_utilisation = The line used most
    .value = Use of the fullest line: { $n }
fact-lines_near_limit = Lines nearly full
    .value = Lines nearly full: { $n }
fact-lenders_with_balance = Lenders owed
    .value = Lenders owed: { $n }
fact-instalments_to_income = Monthly payments to income
    .value = Monthly payments as a share of income: { $n }
fact-new_accounts_1m = New accounts in the last month
    .value = New accounts in the last month: { $n }
fact-new_accounts_3m = New accounts in the last 3 months
    .value = New accounts in the last 3 months: { $n }
fact-new_accounts_6m = New accounts in the last 6 months
    .value = New accounts in the last 6 months: { $n }
fact-new_accounts_12m = New accounts in the last 12 months
    .value = New accounts in the last 12 months: { $n }
fact-new_accounts_24m = New accounts in the last 24 months
    .value = New accounts in the last 24 months: { $n }
fact-hard_inquiries_1m = Approval inquiries in the last month
    .value = Approval inquiries in the last month: { $n }
fact-hard_inquiries_3m = Approval inquiries in the last 3 months
    .value = Approval inquiries in the last 3 months: { $n }
fact-hard_inquiries_6m = Approval inquiries in the last 6 months
    .value = Approval inquiries in the last 6 months: { $n }
fact-hard_inquiries_12m = Approval inquiries in the last 12 months
    .value = Approval inquiries in the last 12 months: { $n }
fact-hard_inquiries_24m = Approval inquiries in the last 24 months
    .value = Approval inquiries in the last 24 months: { $n }
fact-oldest_account_months = Age of the oldest account
    .value = Age of the oldest account in months: { $n }
fact-average_account_months = Average age of accounts
    .value = Average age of accounts in months: { $n }
fact-draws_30d = Draws in 30 days
    .value = Draws in the last 30 days: { $n }
fact-draws_90d = Draws in 90 days
    .value = Draws in the last 90 days: { $n }
fact-draws_against_habit = Draws against your habit
    .value = Draws against your habit: { $n }
fact-quick_repayments = Draws repaid within days
    .value = Draws repaid within days: { $n }
fact-early_repayments = Early repayments
    .value = Early repayments: { $n }
fact-idle_months = Months not used
    .value = Months not used: { $n }
fact-income_change = Change of income
    .value = Change of income: { $n }
fact-buffer_months = How long savings last
    .value = Months that savings would last: { $n }
fact-id_expired = ID card expired
    .value = { $answer ->
        [yes] The ID card has expired
        [no] The ID card is valid
       *[other] Whether the ID card is valid is not known
    }
fact-id_days_left = Days left on the ID card
    .value = Days left on the ID card: { $n }
fact-phone_changed = Changed phone number
    .value = { $answer ->
        [yes] The phone number was changed
        [no] The phone number was not changed
       *[other] Whether the phone number changed is not known
    }
fact-bank_card_changed = Changed bank card
    .value = { $answer ->
        [yes] The bank card was changed
        [no] The bank card was not changed
       *[other] Whether the bank card changed is not known
    }
fact-handset_changed = Changed phone
    .value = { $answer ->
        [yes] The phone was changed
        [no] The phone was not changed
       *[other] Whether the phone changed is not known
    }
fact-account_changed = Changed account
    .value = { $answer ->
        [yes] The account was changed
        [no] The account was not changed
       *[other] Whether the account changed is not known
    }
fact-second_account_same_id = Second account with the same ID
    .value = { $answer ->
        [yes] There is a second account with the same ID
        [no] There is only one account with this ID
       *[other] Whether there is a second account is not known
    }
fact-security_alarm = Security notice
    .value = { $answer ->
        [yes] A security notice appeared
        [no] No security notice appeared
       *[other] Whether there was a security notice is not known
    }
fact-cash_out = Cash-out
    .value = { $answer ->
        [yes] There was a cash-out transaction
        [no] There was no cash-out transaction
       *[other] Whether there was a cash-out is not known
    }
fact-prohibited_use = Use against the terms
    .value = { $answer ->
        [yes] Money was used against the terms
        [no] Money was used within the terms
       *[other] Whether the use was within the terms is not known
    }
fact-score_fell = Zhima score fell
    .value = { $answer ->
        [yes] The Zhima score (芝麻分) fell
        [no] The Zhima score (芝麻分) did not fall
       *[other] Whether the Zhima score (芝麻分) fell is not known
    }
fact-became_merchant = Became a merchant
    .value = { $answer ->
        [yes] You became a merchant
        [no] You are not a merchant
       *[other] Whether you are a merchant is not known
    }
fact-maintenance_notice = Maintenance notice
    .value = { $answer ->
        [yes] There is a maintenance notice
        [no] There is no maintenance notice
       *[other] Whether there is a maintenance notice is not known
    }
fact-others_affected = Others met the same
    .value = { $answer ->
        [yes] Others around you met the same
        [no] Nobody around you met the same
       *[other] Whether others met the same is not known
    }
fact-identity_unclear = Identity check not passed
    .value = { $answer ->
        [yes] An identity check failed
        [no] No identity check failed
       *[other] Whether an identity check failed is not known
    }
fact-unusual_spending = An unusually large payment
    .value = { $answer ->
        [yes] There was one unusually large payment
        [no] There was no unusually large payment
       *[other] Whether there was an unusually large payment is not known
    }
fact-rule_change = A change of the rules
    .value = { $answer ->
        [yes] News or a notice said that the rules changed
        [no] No change of the rules was heard of
       *[other] Whether the rules changed is not known
    }
fact-lender_news = The lender’s own changes
    .value = { $answer ->
        [yes] The lender said it changes this product
        [no] The lender announced no change
       *[other] Whether the lender announced a change is not known
    }
fact-other_lines_too = Other lenders’ lines cut too
    .value = { $answer ->
        [yes] Other lenders cut or closed lines at the same time
        [no] Other lenders’ lines stayed as they were
       *[other] Whether other lenders’ lines changed is not known
    }
fact-repaid_then_gone = Gone right after repaying
    .value = { $answer ->
        [yes] The limit went right after a repayment
        [no] It did not go after a repayment
       *[other] Whether it went after a repayment is not known
    }
fact-scam_contact = Suspicious call or message
    .value = { $answer ->
        [yes] Somebody called or wrote with demands
        [no] There was no suspicious call or message
       *[other] Whether there was suspicious contact is not known
    }

## How late, for $lo and $hi of worst_late

level-0 = on time
level-1 = 1–30 days late
level-2 = 31–60 days late
level-3 = 61–90 days late
level-4 = 91–120 days late
level-5 = 121–150 days late
level-6 = 151–180 days late
level-7 = over 180 days late
level-8 = written off

## Factors of the score

factor-payment_record = Payment record
factor-utilisation = Use of limits
factor-lines_near_limit = Lines nearly full
factor-hard_inquiries = Approval inquiries
factor-oldest_account = Oldest account
factor-new_accounts = New accounts
factor-instalments_to_income = Monthly payments to income

## Grades of evidence

grade-A = law or official text
grade-B = a lender’s statement, or one measurement
grade-C = several independent reports
grade-D = hearsay, which weighs very little

## How far the data agree

agreement-size_agrees = Public data agree on direction and size.
agreement-direction_agrees = Public data agree on the direction, not on the size.
agreement-direction_differs = Public data do not even agree on the direction.
agreement-one_data_set = One public data set only.

## Data sets

data-taiwan = Taiwan credit cards 2005
data-south_german = Southern German loans 1973–1975
data-gmsc = Give Me Some Credit 2011
data-heloc = HELOC, United States 2018
data-hmeq = HMEQ, United States
data-lending_club = LendingClub, United States 2018

## How strongly we speak

word-likely = quite likely related
word-possible = possible
word-cannot_separate = cannot be told apart
word-unlikely = unlikely
word-excluded = ruled out
weight-strong = weighs much
weight-some = weighs something
weight-slight = weighs little
place-memory = Think back, or ask people around you
place-app = Look at the app’s bills, messages and notices
place-report = Get your own credit report: twice a year free at a counter, online always free
place-papers = Look at your ID card, pay slips and other papers at hand
sureness-low = not very sure
sureness-some = somewhat sure
sureness-fair = fairly sure

## Whose side a cause is on

side-yours = About your record
side-theirs = Not about you
side-criminal = Somebody pretending
side-nobody = Not visible from outside

## What to expect

band-by_itself = May return by itself
    .text = This kind of thing may pass and asks nothing of you. When, nobody can tell you.
band-after_change = May return after changes
    .text = Once what you can change has changed, it may return, perhaps with a lower limit. When, nobody can tell you.
band-unlikely_while_lasts = Unlikely while this lasts
    .text = While things are as they are, a return is unlikely. See to them first.
band-nobody_can_tell = Nobody outside can tell
    .text = What you entered does not show whether it will return. Planning without the line is the safe way.
band-not_closed = The line is not closed
    .text = Nothing was closed or cut, so there is nothing to wait for.

## Where you stand

standing-steady = Steady
    .text = Most of what can be seen is steady. Carry on as you are.
standing-tight = A little tight
    .text = A few things pull the sum down; most can improve little by little.
standing-act_first = Needs attention first
    .text = One or two things deserve attention first; take them one at a time.

## What to do: .why it helps, .how to do it. When $hasBy is yes, $by is a formatted day

action-stop_contact = Stop, and do not answer them
    .why = A fee first, a code, a shared screen or a “safe account”: that is fraud. Stopping comes before anything else.
    .how = Hang up, open no link, keep the records. If in doubt call 96110; if money has gone call 110, then your bank. If 96110 calls you, answer.
    .else = If money has gone or a code was given: call 110 at once, then ask your bank to stop the payment. The sooner the better, and it is not your fault.
action-secure_account = Secure your account
    .why = If somebody saw a password, a code or your screen, they may be able to use the account.
    .how = Open the app yourself, change the password, sign out devices you do not know, and ask your bank to watch the card. Alipay: 95188. No cost.
    .else = If you cannot get in: recover it in the official app or by the official number, never through a link you were sent. If a card may be at risk, have the bank freeze it first.
action-pay_arrears = Pay what is overdue first
    .why = Until it is settled the five years do not start. Once settled, the lender’s next update shows nothing overdue.
    .how = Pay in the lender’s own app or at its bank, never through others. Do not borrow to pay it; if it is not enough, talk to the lender.
    .else = If you cannot pay it all: before the next due day talk to the lender about a plan, pay what you can, and keep it in writing. Whether it agrees is up to the lender; do not borrow to pay.
action-talk_to_lender = Cannot pay? Talk to the lender early
    .why = The earlier the better. Whether it agrees is up to the lender.
    .how = Call its official line, say what happened and what you can pay a month, and keep it in writing. For cards, ask about an individual instalment agreement (Article 70): it may be negotiated, is not a right and covers cards only. Not satisfied? Call 12378.
    .else = If it comes to nothing: put in writing what happened and what you can pay a month, and keep a copy. If it is still not dealt with, call 12378.
action-get_report = Get your own credit report
    .why = Late payments, debt and inquiries are all on it. Your own request never counts.
    .how = Free online: the bureau’s website pbccrc.org.cn, your bank’s app or UnionPay’s Yunshanfu (云闪付); the official channels include no “credit bureau app”. At a counter or machine two a year are free, then 10 yuan each. Hotline 400-810-8866.
    .else = If one way fails: try another, or take your ID card to a branch of the central bank or a bank’s self-service machine. No paid helper is needed.
action-dispute_entries = Dispute what is wrong
    .why = Errors can be corrected. A correct entry can be removed by nobody.
    .how = Ask the lender that reported it or the bureau: free, answered within 20 days, no agent needed. 400-810-8866; not satisfied, 12363. The one-time credit repair closed on 31 March 2026; if a record qualified and still shows, ask in the same way.
    .else = If the answer is that nothing is wrong: under Article 16 of the Credit Reporting Regulation you may have your own statement added. If you still disagree, call 12363.
action-stop_applying = Stop applying, and do not tap “see my limit”
    .why = Each approval check may add an inquiry that other lenders can see; it is listed for two years.
    .how = { $hasBy ->
        [yes] Until { $by }, apply for no loan, card or higher limit.
       *[other] For now apply for no loan, card or higher limit.
    } Your own report requests are not affected.
    .else = If you did apply once more: it is listed for two years and nobody can remove it early. Do not blame yourself; start counting again today.
action-renew_id = Renew your ID card
    .why = With an expired card a check may not pass.
    .how = { $hasBy ->
        [yes] Renew it with the police before { $by }.
       *[other] Renew it with the police, the sooner the better.
    } No agent is needed. Then update it in each app.
    .else = If you cannot go, or not in time: ask the police what is possible, and tell the app’s official customer service that a new card is on its way.
action-update_id = Update your ID in the app
    .why = If the app still has the old card, details may not match.
    .how = Open the app yourself and update your identity details, in every app you use; it is free. Send a photo of your ID to nobody.
    .else = If the app does not take it: ask official customer service from within the app, say the card was renewed, and ask what is missing.
action-align_contact = Put in your current number and card
    .why = When details match, checks and debits are less likely to fail.
    .how = Change them in the app and at the bank, free; on the next due date see that the debit went through.
    .else = If the old number gets no code: ask official customer service in the app; for the bank, take your ID card to a counter. If a debit fails, pay in the app yourself.
action-pass_security_check = Complete the waiting security check
    .why = Checks after a new phone or number are common, and you can usually complete them yourself.
    .how = Open the app’s security centre yourself and follow what is waiting; it is free. Give a code to nobody. Alipay: 95188.
    .else = If it keeps failing: ask official customer service at which step, try again another day, and let nobody do it for you. Meanwhile plan without the line, and keep paying on time.
action-use_one_account = Keep to one account
    .why = With two accounts, the line may be in the other one.
    .how = Sign in to each and look, then keep to one. If unsure, ask official customer service; it is free.
    .else = If they cannot be joined: use one, repay what is owed on the other and leave it, and note what customer service said.
action-stop_cash_out = Stop cash-out transactions
    .why = Cash-out breaks the terms, and the other side may keep the money.
    .how = Do not pay for others, scan such codes or hand over your payment code. If you were misjudged, appeal to official customer service with proof; it is free.
    .else = If it has happened: stopping here is enough; pay what is owed on time. If they kept your money, call 110.
action-stop_prohibited_use = Keep loans to their agreed purpose
    .why = Shares, property, business or other loans are outside the terms of a consumer loan.
    .how = Read the purpose in your contract, keep to it, and keep the proof.
    .else = If the money is already spent that way: repay on time, earlier if you have money to spare, and change it from now on.
action-lower_utilisation = Bring use of your limits down
    .why = In several public data sets people who use less are steadier; by how much differs a lot.
    .how = First make sure every payment is on time. With money to spare, pay more on the one with the highest annual rate; less is fine too. Do not borrow to do it.
    .else = If nothing is left over now: paying each one on time is enough; draw nothing more. What is paid in instalments comes down by itself.
action-reduce_lenders = Owe fewer lenders
    .why = The bureau’s own reasons include “relatively many current debts”.
    .how = With money to spare, settle the one with the highest rate, then the next, and keep proof of settlement. Do not borrow to merge them.
    .else = If you cannot pay one off: add no new one and pay each on time. When there is money, clear one after another.
action-stop_quick_cycle = Do not draw what you do not need
    .why = No lender has confirmed that a cycle matters; but each draw less saves its interest.
    .how = Before drawing, see whether your own money will do. Repaying early is fine at any time.
    .else = If money is really short: cut what you can, then ask whether a bill can wait. If that is not enough, talk to the lender early.
action-add_income_proof = Update income and job truthfully
    .why = When such details change the assessment may change too; the lender decides.
    .how = Update them in the app, or ask official customer service whether it takes documents; it is free. Give only what is true and let nobody dress it up.
    .else = If there is no place for it and customer service takes none: that is enough; keep the papers. Give them to nobody who calls for them.
action-look_for_moved_line = See whether the line moved
    .why = It may not be closed but have another name or lender.
    .how = Search the app for Wangshangdai (网商贷) and Xinyongdai (信用贷); look, do not apply. The page names who provides it; ask that one.
    .else = If it is nowhere: ask official customer service which lender provides it now. If that is not clear either, plan without it.
action-wait_for_notice = Wait for the notice
    .why = Tapping again does not help during maintenance, and applying anew may add an inquiry.
    .how = Read the notices in the app. If the time is past and nothing works, ask official customer service; it is free.
    .else = If it is still not working: ask official customer service once and note the answer. After that, plan without the line.
action-ask_reason = Ask the lender once for the reason
    .why = Only the lender knows the real reason. You may get no answer, but you learn whether something is waiting.
    .how = Call its official line (Alipay 95188) and ask who the lender is, whether a check is waiting and whether the reported data are right. Staff cannot override an automatic assessment, so once is enough.
    .else = If the answer is only “overall assessment”, with no reason: that is usual, and not about you alone. No need to call again; plan as if the line stays away.
action-plan_without_line = Plan as if the line were gone
    .why = Nobody can say when it returns, and it may return lower. This is the safe way.
    .how = List your money, income and bills for thirty days. If it is short, cut what you can and talk to the lenders; do not borrow to fill it.
    .else = If it never adds up: food, housing, medicine and power first, then talk to each lender and keep it in writing. Do not borrow to fill it.
action-keep_on_time = Pay on time every month
    .why = Whether people pay on time is what public data sets agree on most.
    .how = Set up a debit or a reminder, and look at the balance two days before.
    .else = If one may be late: call the lender before the due day and pay what you can. If it is late, pay soon all the same; the longer it is late, the heavier the mark.
action-repay_before_closing = Repay before you close
    .why = Settle first, so that no small rest turns late. Closing does not erase the record.
    .how = Repay in the app, see that the balance is 0, then close it in the app; it is free. If a caller presses you to “cancel”, do not follow. Nobody can promise that it can be opened again.
    .else = If you cannot repay it yet: leave it open and pay on time as before. If the app has no way to close it, repay, ask official customer service to close it, and note the day.
action-check_again = Check again
    .why = Inquiries and records change with time; comparing shows it.
    .how = { $hasBy ->
        [yes] On { $by }, fill it in once more and compare.
       *[other] When your credit report has changed, fill it in once more and compare.
    } Until then there is no need to look at the limit every day.
    .else = If nothing has changed by then: that is common, and lenders’ reports take time too. Just set another day.
action-identify_inquiries = Find out about every inquiry
    .why = One you do not recognise may be forgotten, a mistake, or somebody using your data.
    .how = Go through the report’s inquiry list (查询记录); your own requests (本人查询) and account reviews (贷后管理) are no applications. For each one you do not know, first ask the lender named; if it cannot be explained, dispute it: free, answered within 20 days.
    .else = If it turns out you made it yourself: then nothing is wrong, and after two years it is no longer listed. If somebody did use your data, call 110, then tell that lender.
action-add_statement = Add your own statement to the report
    .why = Under Article 16 of the Credit Reporting Regulation you may explain, and the bureau must record it. It deletes nothing; it lets readers know what happened.
    .how = A few lines are enough: what happened, and how it is now. Give it to the bureau, free; 400-810-8866 tells you how. Put no ID or phone number in it.
    .else = If it is not taken: ask at 400-810-8866 what is missing; if it is still not recorded, call 12363. You need not write one: five years after settlement the record leaves just the same.
action-ask_about_repair = Ask why a record of the one-time repair still shows
    .why = Arrears from 1 January 2020 to 31 December 2025, up to 10,000 yuan in all an account and month, repaid by 31 March 2026, should no longer show. That needs no application and no fee.
    .how = Ask the lender that reported it, then 400-810-8866, then dispute it; all free. The scheme closed on 31 March 2026, and anyone who charges for it is a fraud. A month above 10,000 yuan stays on the record.
    .else = If the answer is that it does not qualify: ask which month was above 10,000 yuan, or whether it was paid too late. If so, the five years run from settlement; if you disagree, dispute it.
action-close_unused = Close lines you do not use
    .why = Fewer open lines are easier to follow and leave fewer to misuse. Closing erases no record, and promises nothing for other lines.
    .how = One after the other: repay to 0 first, begin with the newest unused one, keep the oldest. Close it in the app or ask the lender; no agent is needed. If other limits are used heavily, do not hurry: with less limit in all, use looks higher.
    .else = If it cannot be closed: see whether a few cents are still owed or a direct debit is set up, then ask official customer service. If it has to wait, that is fine; just do not use it.
action-consolidate_if_cheaper = Merge debts only if it is cheaper
    .why = One loan for several is worth it only if its yearly cost with every fee is lower than that of each debt it replaces, and it is not paid off later.
    .how = First ask the lender for all costs; before signing, compare the all-in yearly cost on the cost sheet (明示表) with each debt you have. The contract must allow it to repay other loans; no agents, and not a yuan more than you owe. If none is cheaper, do not apply, and save yourself an inquiry.
    .else = If none is cheaper: do not merge; pay on time as before and put spare money to the dearest. If you cannot pay one of them, talk to that lender early.
action-keep_old_accounts = Keep your oldest account
    .why = The bureau’s own reasons include “relatively short credit history”. With the oldest account kept, the record that can be seen is longer.
    .how = Keeping it with nothing overdue is enough; you need not use it, let alone borrow on it. What is owed, pay on time.
    .else = If its fee is not worth it, or the lender closed it: just settle what is owed; closing does not erase the record. No need to open another in its place.
action-ask_card_instalments = A card you cannot pay: ask for individual instalments
    .why = Article 70 of the card rules: in special circumstances, when a debt is more than you can pay and you are still willing, you and the bank may agree on up to five years. It may be negotiated and is not a right; it covers cards only.
    .how = Call the card bank’s official line, say your income, what happened and what you can pay a month, and have what is agreed in writing or recorded. Interest is not always reduced; you promise to apply for no card until it is cleared, and the report shows a special transaction.
    .else = If the bank declines: ask what is missing, come back with proof of income and hardship, and keep it in writing. If it is still not dealt with, call 12378.
action-build_buffer = Put a little aside
    .why = With some months of essential spending in hand, a late pay packet is less likely to become arrears.
    .how = Clear arrears first, then put a little aside each month, slowly up to three months of essential spending. Keep it where you can get at it.
    .else = If nothing is left this month: then leave it, and pay what is due first. Next month, whatever you can is fine.
action-contact_official = Use official channels only
    .why = Official customer service never has you transfer money or tell a code. A “service” that comes to you is often somebody pretending.
    .how = Dial yourself: Alipay 95188; the credit bureau 400-810-8866; complaints about banks and consumer-finance companies 12378; about credit reports 12363; fraud 96110. None of them can override an automatic assessment or remove a correct entry.
    .else = If you cannot get through: use official customer service in the app, or call another day. Use no “service number” from a web search or a text message.

## What not to do

avoid-pay_for_reopening = Pay to have a line restored or a record cleaned
    .why = Staff cannot override an automatic assessment, and nobody can remove a correct entry. Money up front is fraud.
avoid-borrow_to_fill = Borrow anew to fill the gap
    .why = Debt and inquiries would both rise, and so would what you must repay.
avoid-stay_active = Borrow to “stay active”
    .why = There is no evidence for it, and the interest is real.
avoid-apply_around = Apply here and there to see
    .why = Each approval check may add an inquiry, listed for two years.
avoid-empty_the_limit = Empty the limit because somebody says so
    .why = Drawn and sent away, the money is gone and the debt is yours. “Cancel the campus loan” and “empty the limit” are words of known frauds.
avoid-fear_early_repayment = Put off repaying early out of fear
    .why = That it affects limits is hearsay. Earlier means less interest.
avoid-hire_agents = Pay agents for “credit repair” (征信修复), “debt optimisation” (债务优化), “stopped interest” (停息挂账) or “complaints on your behalf” (代理维权)
    .why = Nobody can remove a correct entry; disputes and talks with lenders you can do yourself, free. The regulator has warned that agents have people borrow anew at high cost and hand over ID, bank and SIM cards.
avoid-close_to_erase = Close an account to erase its record
    .why = Closing erases nothing. What is overdue must be paid before the five years begin.
avoid-consolidate_dearer = Merge debts into a loan that is dearer or larger
    .why = A little less each month can be much more in all, with every fee. What is borrowed on top must be repaid too.
avoid-avoid_lender = Hide from the lender when you cannot pay
    .why = In silence arrears grow just the same; talking early leaves something to agree on. Collectors have rules too: without your consent, no calls from 10 pm to 8 am.

## What changes on a day

change-inquiry_leaves_window = More approval inquiries are six months old; within six months: { $remaining }
change-inquiry_leaves_report = More inquiries are two years old and no longer listed; on the report: { $remaining }
change-negative_mark_leaves = A late record is five years past settlement and leaves the report
change-negative_mark_not_started = Not settled yet, so the five years have not started
change-id_expires = Your ID card expires
change-arrears_show_settled = If you pay today, about by this day the lender’s next report should show nothing overdue; lenders report about once a month
change-dispute_answered = If you dispute an entry today, the answer is due by this day (20 calendar days)
change-subsidy_ends = The interest subsidy for personal consumption loans (1 percentage point a year) is set until this day; it may be extended, which is not known yet
change-subsidy_ended = The interest subsidy for personal consumption loans was set until this day; whether it was extended we do not know
change-repair_ended = The one-time credit repair closed on this day. If a record that qualified still shows, see “What to do”

## What a plan is for

goal-return = The best chance that it returns
    .text = One by one, take away what may stand in its way; whether and when it returns is for the lender to decide, and nobody can promise it.
goal-mortgage = Get ready to apply for a mortgage
    .text = Have the record as steady as it can be on the day you apply; whether and how much is for the bank to decide.
goal-debt_free = Owe nothing any more
    .text = Each one on time, spare money to the dearest, nothing new; the day depends on income and spending and can only be estimated.
goal-safe = Just be safe
    .text = Pay on time, put a little aside, borrow nothing for the sake of a limit; whether a limit changes is still for the lender to decide.

## Since the last check

trend-better = better than last time
trend-worse = worse than last time
trend-same = as last time
trend-first = first look

## Sources

source-credit_regulation = Credit Reporting Regulation (征信业管理条例), in force since 15 March 2013
source-bureau_reason_words = The credit bureau’s score reasons (数字解读), as listed in published code
source-bureau_marks = Repayment marks of the second-generation credit report, since 19 January 2020
source-bureau_inquiry_reasons = Inquiry reasons of the credit report, as listed in published code
source-bureau_qa = Credit bureau answers on the one-time credit repair, early 2026
source-free_report = Fees for credit reports, NDRC price notice 〔2016〕54
source-ant_statement_2018 = Ant Financial’s statement on Jiebei (借呗) limits, 9 January 2018
source-brand_separation_2021 = Statements on the separation of the Huabei (花呗) and Jiebei (借呗) brands, November 2021
source-loan_facilitation_2025 = Rules on facilitated lending, NFRA 〔2025〕9, in force since 1 October 2025
source-consumer_finance_guidance_2025 = Guidance to consumer-finance companies on loan cost, October 2025, as reported by the press
source-cost_sheet_2026 = Rules on showing the full cost of personal loans, in force since 1 August 2026
source-cfpb_line_cuts_2022 = US Consumer Financial Protection Bureau on credit card line decreases, 2022
source-fico_line_cuts_2009 = FICO on line decreases, US, 2009
source-income_cuts_2020 = Loss of income and limit cuts compared, US, 2020
source-customer_questions_2018 = Questions customers asked Ant’s service up to June 2018; 2,246 of them report trouble with Jiebei (借呗)
source-guides = Web articles on closed Jiebei (借呗) lines, 21, many copied from each other
source-guides_contradict = Web articles that contradict one another
source-card_rules_70 = Measures for bank credit cards, Article 70
source-police_warnings = Police warnings on fraud, 2021
source-repair_statement = Credit bureau statement on rumours of credit restoration, 29 October 2024
source-collection_guide_2026 = China Banking Association, guidelines on collecting consumer loans (trial), 30 January 2026
source-sleeping_cards_2023 = Bank of China’s notice on credit cards long unused, 20 March 2023
source-card_fund_use_2020 = China Everbright Bank’s notice on what credit cards may be used for, 11 August 2020
source-interest_subsidy_2026 = Interest subsidy for personal consumption loans, Ministry of Finance, 20 January 2026, until 31 December 2026
source-pooled_card = A points table estimated from several public data sets, none from mainland China
source-our_judgement = Our own judgement, without public data
source-dated_restorations = Restorations with known dates, six in all, three of them outages
source-collection_standard_2025 = National standard GB/T 45251-2025 on collecting consumer credit, in force since 28 February 2025, recommended
source-complaint_order = Articles on the order of financial complaints, several of which agree
source-online_dispute_2023 = The bureau’s notes on its online dispute service, since 18 October 2023
source-alipay_notice = A notice of Alipay against fraud, which names its line 95188
source-report_layout = Layout of the second-generation personal credit report, as described publicly, since 19 January 2020

## How it is known

state-known = known
state-assumed = from what was entered; there may be more
state-unknown = not known
origin-told = told by you
origin-measured = worked out from entries
origin-both = told, and in the entries
origin-nowhere = not filled in

## Accounts, inquiries and changes

lender-bank = Bank
lender-consumer_finance = Consumer-finance company
lender-micro_lender = Small-loan company
lender-other = Other
status-active = Active
status-overdue = Overdue
status-settled = Settled
status-closed = Closed
status-frozen = Frozen or stopped
status-written_off = Written off
reason-loan_approval = Loan approval (贷款审批)
reason-card_approval = Credit card approval (信用卡审批)
reason-guarantee_check = Guarantor check (担保资格审查)
reason-pre_guarantee = Check before a guarantee (保前审查)
reason-financing_approval = Financing approval (融资审批)
reason-limit_approval = Limit approval (额度审批)
reason-credit_review = Credit standing review (资信审查)
reason-business_officer = Review of a company’s officers (法人代表、负责人、高管等资信审查)
reason-merchant_check = Merchant identity check (特约商户实名审查)
reason-customer_admission = Customer admission check (客户准入资格审查)
reason-post_loan = Account review (贷后管理)
reason-post_guarantee = Guarantee review (保后管理)
reason-dispute = Dispute check (异议核查)
reason-judicial = Judicial inquiry (司法调查)
reason-administrative = Housing-fund withdrawal review and the like (公积金提取复核等)
reason-own = Own request (本人查询)
changekind-phone = Phone number
changekind-bank_card = Bank card
changekind-handset = Phone
changekind-account = Account
changekind-id_renewed = ID card renewed
changekind-address = Address
changekind-employer = Employer
part-accounts = Accounts
part-draws = Draws
part-repayments = Repayments
part-inquiries = Inquiries
part-changes = Changes of details
