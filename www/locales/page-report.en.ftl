### Texts of the page: the report, the details and the files. They are fetched with the code that shows them.

## Everywhere in the report

also = ;{" "}
stop = .
full-stop = { $text }.
quoted = “{ $text }”
count = { $n ->
        [one] { $n } item
       *[other] { $n } items
    }

## The report

report-stuck = Something needs a second look before there can be a report
example-note = This is an invented person. Change anything below and the report follows.

event-sentence = { $product }: { $event }
answer-fraud = ‹Stop first: somebody may be after your money.› Everything else can wait.
    .more = Transfer nothing, give no code, share no screen. Leave the limit for now and take the three steps below.
answer-one = { $event }. ‹{ $word ->
        [likely] Quite likely it has to do with { $cause }.
       *[other] It may have to do with { $cause }.
    }›
    .more = Only the lender knows the real reason, and it has not been published. Below are the explanations that fit public facts, and what you can do now.
answer-several = { $event }. ‹{ $causes } each fit›; which weighs more cannot be told.
    .more = Only the lender knows the real reason, and it has not been published. Luckily what to do is much the same, and it is below.
answer-theirs = { $event }. ‹{ $word ->
        [likely] It looks more like { $cause }, not like you.
       *[other] It may be { $cause }, and nothing to do with you.
    }›
    .more = Only the lender knows the real reason. Nothing you entered explains it better.
answer-cannot_tell = { $event }. ‹What you entered does not show why.›
    .more = That is an answer too: only the lender knows the real reason. A few more answers may make it clearer; what to do is below all the same.
answer-no_event = No line is in trouble. ‹This is where you stand.›
    .more = Below is what can be seen, and what is worth doing anyway. Nothing here needs you to borrow.

sureness = How sure we are of this
slip-what = What
slip-event = { $product }, { $event }
slip-when = Which day
slip-check = Checked on
slip-known = Known
slip-unknown = Could be added
    .value = { $n ->
        [0] nothing for now
        [one] { $n } item, for a clearer answer
       *[other] { $n } items, for a clearer answer
    }
about = about{" "}
check-today = Use today’s date instead

first-title = { $n ->
        [3] Do these three first
        [2] Do these two first
       *[other] Do this first
    }
first-aside = Borrow anew to fill the gap? Not now. Nothing in this report needs you to borrow.

answers-title = Is anything wrong here?
answers-lead = Where a line is wrong, choose “change”. You come back here afterwards.
answers-change = change
    .what = : { $what }
answers-none = not answered
answers-field = { $field }: { $value }
answers-more = { $n ->
        [one] One more question would make it clearer; you can see the report without it.
       *[other] { $n } more questions would make it clearer; you can see the report without them.
    }
answers-next = answer one more
to-report = See the report

all-title = All on one page
all-lead = Change something on the left; the right follows at once. Leave what you are not sure of.
all-larger = Larger, for a room

why-title = Why
why-lead = In the order in which they fit. Each says what speaks for it, what speaks against it, and what would change our mind.
for-it = For
against-it = Against
nothing-for = Nothing you entered
nothing-against = Nothing you entered
mind = What would change our mind
would-change = Adding these would move it up or down: { $facts }.
can-check = What you can check
can-change = Can it be changed
says-who = Says who
alike-title = What cannot be told apart
alike = { $causes }: which weighs more cannot be told. Other estimates, just as reasonable, would turn the order round. Luckily what to do stays much the same.
unlikely-title = Unlikely, and ruled out
because = Because: { $what }.
nothing-points = Nothing you entered points to it.
evidence-message = The message on the screen, which means “{ $message }”
evidence-event = What happened fits it: { $event }
evidence-not-event = What happened does not fit it well: { $event }
evidence-wave = Many lines were tightened at that time: { $source }
evidence-lasts = It has been away for over a month, which does not look like brief maintenance
evidence-ruled-out = You know that it is not so
evidence-always = It can happen at any time, whatever you did
grades-title = Four grades of evidence
causes-page = All causes, every number, and how often we are right
    .file = causes.en.html
cause-numbers = Every number of this cause
rule-out = I know this is not so
rule-in = Count it again
doubt-title = Why we may be wrong
doubt-rival = The strongest other explanation: { $cause }.
doubt-lack = What we lack most is { $fact }. { $place }.
doubt-lack-none = Telling us more would hardly change the picture.
doubt-again = Look again on { $day }: things may have changed by then.
doubt-judged = How much each thing weighs is our judgement of what is public; other judgements, just as reasonable, may change the order.
grows-with = No lender has published what makes a limit grow. All that was said is that use and credit behaviour count; below is what can be seen of that. Nothing here asks you to borrow so that a limit grows.
watch-title = Signs worth an eye
watch-quiet = Quiet
watch-some = Notice
watch-high = Stands out
watch-again = look again on { $day }
watch-note = Save this as a file and open it next time: you will see which of them moved.
watch-compared = Compared with the last check in your file; what cannot be told counts as unmoved.
exposure-title = Against a clean record
exposure = By what you told us, a cut or closure is about { $times } times as likely as with a clean record, somewhere between { $lo } and { $hi } times. This is our judgement of what is public. Nobody has published how often lines are closed, so there is no percentage.
exposure-causes = Mostly because of: { $causes }.
exposure-sum = How this figure comes about
exposure-part = part
exposure-times = times a clean record
exposure-clean = a clean record
exposure-rest = what is not known, and what helps
exposure-none = Nothing you told us raises it noticeably.
grades-note = Most of what the web says about closed lines reaches only C or D. We mark it as it is.
grade-explained = Evidence { $grade }: { $text }

stand-title = Where you stand
standing-open = Not enough is known to say which place it is.
reasons = What takes most away: { $factors }.
reason-time = {" "}(only time changes it)
not-a-bureau-score = This is not a Zhima score, and not the score of the central bank or any lender.
sum-caption = The rows add up to the total. 0 is when every row is at its steadiest; further left is tighter. A dotted box is what is not known yet; the thin line below is the range estimated for other people.
sum-factor = Factor
sum-lost = ← takes away
sum-points = Points
sum-total = Total
sum-lowest = { $lowest } at the lowest
sum-interval = estimated range
strips-title = Repayment month by month
strip-year = year
factor-who = “{ $factor }”, { $points } points: says who
made-origin = {" "}({ $origin }; { $state })
made-conflict = What you said and the entries differ; the entries were used.
made-nature = Kind
    .value = Estimated from public data, not our judgement
part-evidence = { $points } points. { $agreement } { $sets }; { $n } people together.
made-interval = Estimated range
    .value = For other people { $population }; from sampling alone { $sampling }
made-change = Can it be changed
    .yes = Yes, by time or by repaying
    .no = No, only by waiting
made-missing = Missing
    .value = Public data on consumer credit in mainland China
made-not-for = Not to be used for
    .value = Working out your own chance of falling behind
unsure-three = Three things are uncertain. The largest is the { $largest ->
        [untold] first
        [population] second
       *[sampling] third
    }.
unsure-untold = 1. What was not told: the total lies within { $range }.
unsure-population = 2. Other people: { $range }. Data from different countries differ, and none is from mainland China. Nothing you do makes this smaller.
unsure-sampling = 3. The data are samples: { $range }. More data would make this smaller.
reference = For reference, not a forecast for you: in a Taiwan credit card file of 2005, { $people } people had a payment record about like yours. About { $trouble } in 100 of them missed the next payment; of everyone in the file, about { $all } in 100.
model-card = The whole points table and where it comes from
    .file = model.en.html
narrow = The answer that would narrow it most:{" "}

expect-title = What to expect
drivers = It depends mostly on { $causes }.
helps = Helping
hinders = Holding it back
waits-none = How long: no measured data
    .more = Nothing official exists. The web says anything from a week to two years, none of it with a source. So we give no date and no percentage.
waits-reported = How long: few dated cases
    .more = { $n ->
        [one] { $n } case tells its length
       *[other] { $n } cases tell their length
    }: { $same ->
        [yes] { $shortest } hours
       *[other] { $shortest } to { $longest } hours, the middle one { $middle }
    }. The others only say hours to days ({ $source }). Yours may differ.
changes-title = What changes on a day
changes-check-again = The day to check again.
changes-none = From { $day } on, no rule changes anything on a known day. Add inquiries and accounts and the days are listed here.
not-started = Not started
expect-aside = If it returns, it may return with a lower limit. Planning each month as if it were gone is the safe way.

plan-title = What to do
plan-aside = You can take every step yourself. None needs a paid helper.
plan-supposed = “As it goes” means that you borrow, repay and apply as you do now; what you did not say is left out. What a step is worth comes from changing your situation that way and working everything out again.
plan-week = This week
plan-later = After that
plan-habits = Keep up
aim-title = Choose another goal, or say what you can spare
aim-lead = You can leave this empty. Money is then taken from the income and spending you gave; without those, steps that cost money stand on the day they are due.
stand-now = Now
stand-without = { $day }, as it goes
stand-after = { $day }, by the plan
stand-points = { $points } points: { $place }
standing-unclear = place not clear yet
in-the-way = Still in the way: { $causes }
in-the-way-none = Nothing you told us stands in the way
reach = { $how ->
        [yes] By then you can stand at “{ $place }”.
        [no] By then “{ $place }” is out of reach; the nearest is { $points } points.
       *[open] Whether you stand at “{ $place }” by then depends on what you did not say: between { $points } points.
    }
reach-takes = It takes at least: { $actions }.
reach-stays = Nothing speeds these up: { $facts }.
debt-free = If you pay every instalment and put what is left towards the dearest debt, you owe nothing by about { $day }.
debt-free-never = At what you can pay each month it does not end within fifty years: talk to the lenders first, see below.
debt-left = On { $day } you would still owe { $left }.
no-promise = When all of it is done, whether the line returns is still for the lender to decide. Nobody can promise it.
avoid-title = Do not
today = Today
until = By { $day }
ongoing = Always
keep-until = Until { $day }
as-it-goes = As money allows
then = { ", " }
step-amount = { $action ->
        [pay_arrears] About { $amount } by the marks and the instalment; the lender's own figure counts.
        [lower_utilisation] To come down to 70%, repay about { $amount } more.
        [reduce_lenders] To come down to three, paying off the smallest ones takes about { $amount }.
        [build_buffer] { $amount } are missing to three months of essential spending.
       *[other] About { $amount }.
    }
step-accounts = { $keep ->
        [yes] The oldest is: { $accounts }.
       *[other] { $many ->
            [yes] In this order: { $accounts }.
           *[other] It is this one: { $accounts }.
        }
    }
timeline-caption = From { $from } to { $by }, in order: a dot is something to have done by that day, a bar something to keep up.
timeline-step = step
timeline-picture = time line
timeline-day = when
step-seen = It should show on the report by about { $day }; most lenders report once a month.
step-else = If it does not work out, and who says so
step-more = How, what if it does not work out, and who says so
effect-points = Without it you would stand { $points } points lower that day.
effect-clears = With it, { $causes } no longer stands in the way.
effect-sum = How this figure comes about: by { $day } the whole plan gives { $with } points; without this one step it gives { $without }. The difference is the figure.
effect-little = By then no number shows it.
step-sources = Based on: { $sources }

papers-title = Letters and papers
papers-lead = Drafts of the letters to write, with what you entered; name and numbers are left to your pen. And what to attach, and what each official channel is for and cannot do.
papers-open = See letters and channels
papers-failed = They could not be loaded. Go online and try once more; everything you entered is still here.
papers-guide = Before writing: get your credit report and understand it
    .file = guide.en.html
    .short = How to get and read your credit report

## Take the plan with you

try-title = Try it out
try-lead = Move these and see which steps help, and by how much. This is only a trial; your answers stay as they are.
try-months = How far ahead
    .value = { $n ->
        [one] { $n } month, to { $day }
       *[other] { $n } months, to { $day }
    }
try-use = Use of the limits
    .value = at most { $share }{ $used }
try-pay = Pay back more
    .value = { $amount }{ $used }
try-used = , then { $share } in use
try-planned = in the plan
try-not-planned = not in the plan
try-reset = back to the plan
try-with = { $day }, done like this
try-gist = By { $day } this gives { $with } points; with nothing changed it is { $without }.
try-same = By { $day } the points show no difference.
try-clears = No longer in the way: { $causes }.
try-factor = { $factor }: from { $without } to { $with }
try-sum = Where the difference lies
try-left = Still worth doing by { $day }: { $actions }.
try-aside = Each move changes a copy of your situation and works everything out again. These points are not a Zhima score, and nobody can promise that a line comes back.
ways-title = The points from now on, two ways
ways-with = done like this
ways-without = nothing changed
ways-day = day
ways-table = The numbers of this picture

take-title = Take the plan with you
take-calendar = Save as a calendar file
take-copy = Copy as text
take-share = Share the text
take-note = { $n ->
        [one] The calendar holds { $n } dated thing, with a reminder at nine the morning before.
       *[other] The calendar holds { $n } dated things, each with a reminder at nine the morning before.
    } Whoever sees your calendar can read them.
take-inside = You opened this page inside another app
    .more = WeChat, Alipay and QQ can neither keep a file from a page nor print it. For the calendar or for paper, touch the top right corner and choose to open it in a browser. There you would start anew; copy the contents under “Open and save” first and paste them there, and everything is back.
take-picture = Make a picture
take-hold = Press and hold the picture to keep it or to send it on.
take-copied = Copied. You can paste it into a chat.
take-shown = It could not be copied by itself. The text below is selected; copy it as you usually do.
take-text = The plan as text
print = Print all of it or save as PDF
print-counsel = Print one page for whoever helps you
print-counsel-note = The page holds what is known, what is not, the possible causes and the plan. It has no name and no ID number, and saves you telling it all again.
promise = Whether the line returns is for the lender to decide; nobody can promise it. Never pay anyone for it.

chat-head = { $name }, { $day }
chat-steps = What to do:
chat-step = { $n }. { $day }: { $step }.
chat-avoid = Do not: { $avoid }.
calendar-until = Until today: { $step }

counsel-title = One page for whoever helps
counsel-nameless = There is no name, ID number, phone or card number on this page.
counsel-standing = { $place }, { $points } points
counsel-known = Known
counsel-unknown = Not known
counsel-causes = Possible causes, and the grade of the evidence (A is firmest, D is hearsay)
counsel-cause = { $cause }: { $word } ({ $grade })
counsel-step = { $day }: { $step }.
counsel-made = Rule version { $rules }, digest (SHA-256) { $digest }
counsel-more = { $n } more

about-title = About this report
about-rules = Rule version
about-digest = Digest (SHA-256)
    .more = The same answers under the same rule version give this digest on any machine. The report was computed on your device and sent to nobody. It holds no name, ID number or phone number.
about-facts = Every fact used: { $known } known, { $unknown } not known
facts-fact = fact
facts-value = now
facts-origin = how we know
facts-unknown = Not known: { $facts }.
about-sources = All sources
cited-checked = checked { $day }

## Answers and details

details-title = Answers and details
details-lead = Change anything and the report above follows at once. The more exact, the narrower the range.
details-aside = No names, ID numbers, phone or card numbers, and not which bank.
details-event = What happened
details-happened = A line was closed, suspended or cut, or something else happened to it
details-answers = All questions
details-other-facts = The file also says
details-household = Income, spending and savings
details-days = Day of the check, and ID card
look-again = Look at this again
place-entry = { $list }, entry { $n }
place-field = { $entry }: { $field }
place-file = The whole file
hint-accounts = Loans, cards and lines, one by one. Rough numbers are fine.
hint-draws = One entry for each draw. Write the account first, then choose it here.
hint-repayments = The principal only, without interest.
hint-inquiries = Each line of the inquiry list on your credit report, with its day and reason.
hint-changes = A new number, bank card, phone, account and the like.
complete = This is everything, nothing is left out
    .more = If it is not, that is fine; the range gets wider
add = Add to: { $what }
take-out = Remove: { $what }
show-more = { $n } more; show some
marks-all-paid = All on time for 24 months: fill in N
marks-label = Monthly repayment marks, oldest first
marks-key = What the marks mean
    .text = N: on time; *: nothing due; 1: late by 1 to 30 days; 2: late by 31 to 60 days; 3 to 7: longer; M: late within the month; C: settled; B: written off; D: paid by a guarantor; Z: settled with goods; G: ended otherwise; A: no statement; #: unknown; /: not open yet.

field-product = Product
field-kind = What changed
field-lender = Kind of lender
field-status = Status
field-opened = Day it was opened
field-closed = Day it was settled or closed
field-limit = Limit
field-balance = Owed now
field-owedBefore = Owed before the first entry
field-monthlyPayment = Due each month
field-rate = Yearly rate (simple)
field-arrearsSettled = Day the last late payment was settled
field-marks-codes = Monthly repayment marks, oldest first
field-marks-until = Month of the last mark
field-account = Which account
field-amount = Amount
field-principal = Principal
field-due = Due day
field-reason = Reason of the inquiry
field-updated = Updated in the app
field-income = Income a month, after tax
field-incomeBefore = Income before it changed
field-spending = Essential spending a month, without instalments
field-savings = Savings usable within days
field-asOf = Day of the check
field-goal = What it is for
field-by = By which day, two years ahead at most
field-monthly = What you can spare each month beyond what is due
field-effort = Things you can do in a month, 1 to 10 (a call or a form is one)
field-idValidUntil = ID card valid until

## What to look at again

trouble-at = { $place }:
wrong-title = { $n ->
        [one] { $n } thing to look at again
       *[other] { $n } things to look at again
    }
wrong-last-good = Below is the report from before. It updates by itself once this is mended.

## Open and save

files-title = Open and save
in-tab = Keep what I entered when the page is reloaded
    .more = In this tab only; it is gone when you close it. Leave this off on a device that others use too.
wipe-note = Wipes what you entered and the files this site keeps in the browser, then shows what is left. Opened once with a network, it works without one again.
wipe = Wipe everything
save = Save as a file
save-note = Encrypted with a password, on your own device. It holds what you entered and what each check found, so that the next one can compare. If you save nothing, nothing is kept.
files-inside = A file cannot be saved inside this app
    .more = Copy the contents and send them to yourself, or keep them in a note. Next time, paste them below.
files-copy = Copy the contents
files-copied = Copied. Open this page in a browser and paste it in this same place.
save-stuck = Mend what is marked above, then it can be saved.
open-file = Open a file saved before
open-hint = It is read on this page only and not uploaded. What you have entered is then replaced by what is in the file.
paste = Or paste the content of a file
paste-label = Content of the file
paste-open = Open what was pasted
pasted = the pasted text
opened-good = Opened: { $name }. The report follows it.
opened-wrong = Not opened: { $name }
opened-kept = Nothing you entered was changed. Put it right and open it again.

class-door = For a class
