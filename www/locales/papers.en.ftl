### Texts of letters and channels. They are fetched with the other English texts.

papers-called = Those your situation calls for
papers-called-none = By what you told us, no letter has to be written now. The ones below are there when you need them.
papers-others = Other letters
papers-fill = Lines and boxes are for your pen. A letter holds what you entered and nothing else: no name, ID number or phone number. Lenders and authorities in China read Chinese: send the Chinese letter, which you get by switching the language above; this one shows what it says. Keep a copy and note the day you sent it.
papers-when = When to use it
papers-cannot = What it cannot do
papers-where = Whom to ask
papers-after = It follows { $letters }: use it when there was no answer, or a wrong one.
papers-who = Says who
papers-copy = Copy the letter
papers-copied = Copied. Paste it into a note or a document and go on there.
papers-selected = The browser does not allow copying. The letter is selected; use “Copy” of your device.
papers-print = Print only this letter
papers-documents = What to attach
papers-channels = Official channels
papers-channels-note = Dial the number yourself; follow no link or number that somebody sends. We have not verified opening hours: go by the official page or what you are told on the line. Beyond the call nothing costs money, and no agent is needed.
papers-for = For
papers-not = Cannot

## Who receives them

recipient-lender = the lender
    .line = To ________________ (full name of the lender):
recipient-bureau = the credit bureau
    .line = To the Credit Reference Center of the People’s Bank of China:
recipient-pboc = the local branch of the central bank
    .line = To the ________ branch of the People’s Bank of China:
recipient-nfra = the local financial regulator
    .line = To the ________ office of the National Financial Regulatory Administration:
recipient-local_office = the local financial office
    .line = To the local financial administration of ________ (province, city):
recipient-nfra_or_local = depends on the kind of lender
    .line =
        □ To the ________ office of the National Financial Regulatory Administration (the lender is a bank or a consumer-finance company):
        □ To the local financial administration of ________ (the lender is a small-loan company):

## Sentences made of what was entered, and blanks

became-closed = was closed
became-suspended = was suspended
became-limit_cut = had its limit reduced
became-entry_gone = was no longer shown
became-refused = refused an application or a draw
became-limit_not_back = did not give the limit back after repayment
became-reopened = was opened again
became-reopened_lower = was opened again with a lower limit
became-wants_to_close = is to be closed at my request
became-none = works as usual

line-day = { $about ->
        [yes] About { $day }
       *[no] On { $day }
    }
line-event = { $day }, the line “{ $product }” that I use { $event }.
line-limits = The limit was { $before } before the change and is { $after } after it.
line-message = The words shown or sent to me were: “{ $text }”.
line-late = □ { $product } (opened { $opened }; account or contract number ________________): { $months }
line-late-month = { $month } marked “{ $mark }”
line-strange-account = □ Account: { $who }, opened { $day }, { $what }; account or contract number ________________
line-strange-inquiry = □ Inquiry: { $day }, { $what }, made by { $who }
line-inquiry = □ Inquiry: { $day }, { $reason }, made by ________________
line-debt = □ { $product } (opened { $opened }; contract number ________________): owed now { $balance }, due each month { $instalment }{ $overdue ->
        [yes] , in arrears
       *[no] {""}
    }
line-means = Income a month: { $before } before, { $now } now. Due each month to all lenders together: { $due }. Left for repayment after essential spending: about { $left } a month, for all lenders together.
blank-amount = ________ yuan
blank-day = ____________
blank-month = ____________
blank-event = On ____________, the following happened to the line “________” that I use: ________________________________.
blank-entry = □ Other: account or inquirer ________________, month or day ________________, what the entry says ________________
blank-debt = □ Other: product ________________, contract number ________________, owed now ________ yuan, due each month ________ yuan
sign = Signature: ________________
    Identity card number: ________________________
    Telephone: ________________
    Address: ________________________________
    Date: ____________

## The letters. .when to use it, .not what it cannot do, .text the whole of it

letter-ask_reason = Ask for the reason and the conditions
    .when = A line was closed, suspended or cut and no reason was given. Once is enough.
    .not = There may be no answer: how the assessment works has not been published, and staff cannot override it.
    .text =
        Request for the reason of a change to my credit line

        { $to }

        { $facts }

        I wish to understand the situation so that I can keep to our agreement. Please answer the following in writing:

        1. Which institution decided on this change; its full name and telephone number.
        2. The reason, and whether an identity check, an update of my details or a security check is waiting for me.
        3. Whether the information about me that was used, including what is reported to the credit bureau, is correct, and how an error can be corrected.
        4. Which conditions have to be met for the line to be used again, and when it can be assessed anew; or, if it is no longer offered, a clear statement to that effect.
        5. Whether the way, amounts and dates of repayment of what I owe, if anything, stay the same.

        I have engaged no person or company to act for me in this matter and will pay none for it.

        Yours faithfully,

        { $sign }

        Attached (please tick):
        { $attachments }
letter-dispute_lender = Dispute a report entry: to the lender that reported it
    .when = The credit report is wrong: paid on time but marked late, not your business, or an inquiry you did not authorise.
    .not = A correct entry stays; nobody can delete it for you. A dispute is free and needs no agent.
    .text =
        Dispute of entries in my personal credit report

        { $to }

        I obtained my personal credit report (report number ________________, dated ________________) and dispute the following entries, which you reported or inquiries which you made:

        { $facts }

        Grounds (please tick and explain):
        □ The payment was made on time, on ________________, amount ________ yuan
        □ This business was not mine
        □ I did not authorise this inquiry
        □ The debt was settled on ____________ and the entry was not updated
        □ Other: ________________________________

        Under Article 25 of the Regulation on the Credit Reporting Industry, please examine this and answer in writing within { $days } days of receiving it. If there is an error, please correct it and report the correction to the Credit Reference Center; if you find none, please state your grounds and enclose copies of the records.

        Yours faithfully,

        { $sign }

        Attached (please tick):
        { $attachments }
letter-dispute_bureau = Dispute a report entry: to the credit bureau
    .when = Likewise when the report is wrong. You may turn to the bureau or to the lender; for an inquiry or account you do not recognise, the bureau is the easier way.
    .not = The bureau has to ask the lender and does not change what was reported by itself. A correct entry can be deleted by nobody.
    .text =
        Dispute of entries in my personal credit report

        { $to }

        I obtained my personal credit report (report number ________________, dated ________________) and dispute the following entries:

        { $facts }

        Grounds (please tick and explain):
        □ The payment was made on time, on ________________, amount ________ yuan
        □ I did not open this account
        □ I did not authorise this inquiry and made no application to this institution
        □ The debt was settled on ____________ and the entry was not updated
        □ Other: ________________________________

        Under Article 25 of the Regulation on the Credit Reporting Industry, please examine this and answer in writing within { $days } days of receiving it. If there is an error, please correct it; while it is examined, please mark these entries as disputed.

        Yours faithfully,

        { $sign }

        Attached (please tick):
        { $attachments }
letter-statement = Personal statement: the entry is correct, but there was a reason
    .when = The entry is correct, there was a reason at the time (illness, a lost job, a disaster), and readers of the report should know it.
    .not = It changes no entry and shortens no period. Whether and how a lender takes it into account is up to the lender.
    .text =
        Request to add a statement to my personal credit report

        { $to }

        Under Article 16 of the Regulation on the Credit Reporting Industry, I ask you to add a statement to the following entries of my personal credit report:

        { $facts }

        The statement:

        The payments above were not made on time because ________________________________________________. The debt (please tick)
        □ was settled in full on ____________;
        □ is being repaid as agreed with the lender and should be settled by ____________.

        I answer for the truth of this statement.

        Yours faithfully,

        { $sign }

        Attached (please tick):
        { $attachments }
letter-hardship = Cannot pay: ask for other terms
    .when = Income fell, and you are behind or soon will be, and you are willing to pay. The earlier the better; one letter to each lender.
    .not = The lender may refuse. For cards, an individual instalment agreement may be negotiated but is no right: at most 5 years, with a promise to apply for no bank’s card meanwhile, and it is shown on the credit report. It covers cards only, not online loans.
    .text =
        Request for other terms of repayment

        { $to }

        My circumstances have changed and I can hardly repay the following as agreed:

        { $facts }

        What happened: since ____________, ________________________________________________.

        { $means }

        I am willing to repay what I owe, and propose:

        1. From ____________ on I pay you ________ yuan a month.
        2. Please offer, in writing, a longer term, lower instalments and a reduction of interest and fees.
        3. □ For the credit card debt among it, I ask for an individual instalment agreement under Article 70 of the Measures for the Supervision and Administration of the Credit Card Business of Commercial Banks.
        4. Please confirm in writing what is agreed: the balance, the instalments, interest and fees, and how it is shown on my credit report.

        All of this is true and I will gladly prove it; when my income recovers I will tell you. I have engaged no person or company to act for me; please contact me directly.

        Yours faithfully,

        { $sign }

        Attached (please tick):
        { $attachments }
letter-stop_contact = Ask that improper collection stops
    .when = You are behind, and collectors call at night, many times a day, or call family or colleagues. Note times and numbers first.
    .not = It cancels no debt and cannot stop lawful collection. It rests on a recommended national standard and a guide of the industry, which are not law. In case of violence or threats call 110.
    .text =
        Request to collect by the rules

        { $to }

        I have not paid the following on time. I acknowledge what I owe and am willing to go on negotiating its repayment:

        { $facts }

        Collection by you, or by an agency on your behalf, has however included the following (please tick, with times and numbers):
        □ Contact between { $quietFrom }:00 and { $quietTo }:00 without my consent: ________________
        □ More than { $calls } answered calls a day: ________________
        □ More than { $attempts } unanswered calls a day to one number: ________________
        □ Collecting from people who have nothing to do with the debt, or telling them of it: ________________
        □ Going on after such a person had refused: ________________
        □ Violence, or posing as a public official: ________________
        □ Other: ________________________________

        This does not meet national standard GB/T 45251-2025 and the guide of the China Banking Association for collecting personal consumer loans (trial version) of 30 January 2026. Please:

        1. Stop this at once and have your agency stop it.
        2. From now on contact only me, by telephone ________________, at these times: ________________.
        3. Tell me in writing which agency acts for you, and the principal, interest and fees that I owe.
        4. Answer in writing what was done.

        This letter does not affect my duty to repay.

        Yours faithfully,

        { $sign }

        Attached (please tick):
        { $attachments }
letter-complaint = Complain about the lender’s conduct
    .when = You have written to the lender and it does not answer, or not reasonably: about rates and fees, collection, or saying nothing at all.
    .not = Whether there is a line is still up to the lender. A complaint can bring an examination and an answer, not a limit.
    .text =
        Complaint

        { $to }

        Complaint against: ________________________ (full name of the lender)
        About (please tick): □ a change of the line without explanation □ rates or fees □ collection □ other: ________________

        What happened:

        { $facts }

        ________________________________________________

        On ____________ I raised this with the lender, by ________________. The lender (please tick)
        □ has not answered;
        □ has answered, and I do not accept it because ________________________________.

        I ask you to:

        1. Examine this.
        2. Have the lender explain and answer in writing.
        3. Tell me the outcome.

        All of this is true, and I answer for it.

        Yours faithfully,

        { $sign }

        Attached (please tick):
        { $attachments }
letter-complaint_report = Complain about how a dispute was handled
    .when = You disputed an entry and got no answer in time, or one that does not fit the facts.
    .not = A correct entry cannot be deleted here either, and lines are not its business.
    .text =
        Complaint about the handling of a credit report dispute

        { $to }

        On ____________ I disputed the following entries of my personal credit report with (please tick) □ the Credit Reference Center □ the lender that reported them, ________________:

        { $facts }

        How it was handled (please tick):
        □ { $days } days have passed since the dispute was received, without a written answer;
        □ the answer calls the entries correct; I disagree because ________________________________.

        I ask you to:

        1. Examine how the dispute was handled.
        2. If an entry is wrong, have the lender correct it.
        3. Tell me the outcome.

        All of this is true, and I answer for it.

        Yours faithfully,

        { $sign }

        Attached (please tick):
        { $attachments }

## What to attach

document-id_copy = Copy of the identity card
    .more = Write on the copy what it is for, and the day.
document-report_pages = The pages of the credit report concerned
    .more = Only the lines concerned; cover the rest.
document-screenshots = Screenshots of the page, messages and notices
    .more = With their day; cover numbers and balances.
document-contract = The loan contract
    .more = The app usually has it; it names the lender.
document-repayment_proof = Proof of payment
    .more = The lines of the bank statement, day and amount circled.
document-settlement_proof = Proof of settlement
    .more = The lender issues it, often in its app.
document-income_proof = Proof of income
    .more = Pay slips or bank statements of recent months.
document-outgoings = A list of essential spending each month
    .more = Rent, food, medicine, school; as it is.
document-debt_list = A list of everything owed
    .more = To whom, how much, and what is due each month; as it is.
document-hardship_proof = Proof of the hardship
    .more = Leaving papers, medical records, proof of a disaster: what you have.
document-new_id = Copy of the new identity card
    .more = Both sides; update it in the app first.
document-phone_proof = Proof that the phone number is yours
    .more = From the operator’s app or shop.
document-purpose_proof = Proof of a real purchase or purpose
    .more = Invoices, orders, deliveries. If there are none, attach none.
document-police_receipt = The police receipt
    .more = For a stolen identity or fraud; report it first.
document-call_log = A record of the collection
    .more = Calls, messages, recordings, in order of time.
document-earlier_letter = Your earlier letter and the answer
    .more = With proof that it was sent.

## Channels. .for what it is for, .not what it cannot do

channel-lender = The lender’s official line
    .for = The state of the account, checks that wait, repayment and talks; the first step of any complaint. The number is in the contract, on the card or in the app.
    .not = Whoever answers cannot override an automatic assessment and may not know the reason.
channel-alipay = Alipay
    .for = The state of Jiebei (借呗) and Huabei (花呗) and what waits there; also in the app under “我的客服”.
    .not = Cannot override an automatic assessment. Where Xinyongdai (信用贷) or Xinyonggou (信用购) is lent by another institution, ask that one.
channel-bureau = The credit bureau
    .for = How to get the report, how to dispute, and how far a dispute is.
    .not = Decides on no line and knows nothing of Jiebei’s assessment. It deletes no correct entry.
channel-pboc = The central bank’s consumer line
    .for = When the handling of a report or a dispute was not satisfactory.
    .not = Whether there is a line is not its business. Turn to the lender or the bureau first.
channel-nfra = The financial regulator’s consumer line
    .for = Conduct of banks and consumer-finance companies: rates, fees, collection, no answer.
    .not = Cannot bring a line back. Turn to the lender first.
channel-local_office = The local government line
    .for = Conduct of small-loan companies: ask to be passed to the local financial administration.
    .not = Who is in charge differs from place to place; go by what you are told. Cannot bring a line back either.
channel-anti_fraud_line = The anti-fraud line
    .for = When you are not sure whether it is a fraud. If it calls you, answer.
    .not = Handles no lines and no reports. If money has left, call 110 at once.
channel-fraud_texts = Anti-fraud text messages
    .for = A message from it means you may be facing a fraud; stop and look.
    .not = It only warns; it takes no reports.
channel-police = The police
    .for = Money has left, your identity was misused, or there is violence or a threat.
    .not = Handles no lines, rates or credit reports.
