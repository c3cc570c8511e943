# In somebody's own words: what was understood, and into the answers.

story-title = In your own words: what happened?
story-lead = Write a sentence or two, as you would tell a friend. What can be recognised is shown, and goes into the answers once you have looked at it.
story-tell = Tell it
    .beside = It is read on this page only, and not sent. No names, phone or card numbers are needed.
story-text = What happened
    .hint = For instance: last month Huabei was four days late, I have repaid it, and now Jiebei cannot be used.
story-understood = What was understood
    .lead = Keep what is right, untick what is not. Nothing is filled in that you did not say.
    .beside = Everything can still be changed afterwards, in the questions and in the details.
story-product = Which product
story-event = What happened to it
story-nothing = Nothing else was understood. The questions ask one by one.
story-said = in your words: { $words }
story-number = Correct the number
story-left = Not understood
    .more = These were not used, and not lost. If they matter, put them in other words, or answer in the questions.
story-take = Go on with these

clue-days_late = A payment came { $n } days late (last two years)
clue-late_count = Payments came late { $n } times (last two years)
clue-late_product = What was late: { $product }
clue-repaid_since = { $so ->
        [yes] The late payment is made by now
       *[no] Something late is still unpaid
    }
clue-other_lender_late = It was late with another lender
clue-months_since_event = { $n ->
        [0] It happened within the last month
        [one] It happened about a month ago
       *[other] It happened about { $n } months ago
    }
clue-id_expired = The identity card expired
clue-id_renewed = The identity card was renewed
clue-phone_changed = { $so ->
        [yes] The phone number was changed
       *[no] The phone number was not changed
    }
clue-bank_card_changed = { $so ->
        [yes] The bank card was changed
       *[no] The bank card was not changed
    }
clue-handset_changed = { $so ->
        [yes] The handset was changed
       *[no] The handset was not changed
    }
clue-account_changed = { $so ->
        [yes] The account was changed
       *[no] The account was not changed
    }
clue-second_account_same_id = The same identity has another account
clue-became_merchant = Became a merchant, or was moved to 网商贷
clue-early_repayment = Paid back early
clue-quick_repayment = Paid back soon after borrowing
clue-repaid_then_gone = It happened once everything was paid back
clue-never_used = Never used
clue-idle_months = Not used for { $n } months
clue-applications = Applied { $many ->
        [yes] several times
       *[no] { $n } times
    }
clue-refusals = Refused{ $many ->
        [yes] , how often was not said
       *[no] {" "}{ $n } times
    }
clue-maintenance_notice = Maintenance was given as the reason
clue-app_upgrade = The app was just updated
clue-never_late_claimed = Never late
clue-good_record_claimed = A good credit record
clue-limit_before = Limit before: { $amount }
clue-limit_after = Limit after: { $amount }
clue-message = The screen said “{ $text }”
