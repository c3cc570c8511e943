# How possible causes are judged: a static page, written at the build from causes.json.

lead = “Why it most likely happened” in the report is worked out from these numbers. Every number is our judgement, and each names what it rests on.
rules = Rules { $rules }. These are the numbers of the program itself, written out anew at every build.

how-title = How it works
how-compete = There are { $n } possible causes, and they compete. Each begins with a base number: how common it is when nothing is known.
how-facts = Facts you enter add to it, and so do certain times in which many lines were closed. Where several facts say much the same, only the one that adds most counts.
how-seen = What was seen then multiplies: the message on the screen, what kind of thing happened, how others and your other lines fared, how long it has lasted. The more easily a cause brings these about, the larger its factor.
how-untold = A fact you did not tell counts as often as it is so among people in general. Leaving it out is taken neither for yes nor for no.
how-judged = Every number is given as three: the middle, and two ends in brackets. We hold it one chance in twenty that the true number is below the lower end, and one in twenty that it is above the upper. Ends far apart mean that we do not know well either.
how-draws = These doubts are carried to the end: each number takes one of its three values, and everything is worked out in { $draws } fixed ways. The same answers always give the same result.
how-words = The outcome only chooses words and gives no percentage. Nobody knows one for a single person.
words-title = What the words mean
words-likely = It comes first in nearly all of these ways, has weight even at its lowest, and something particular points to it.
words-possible = It has weight but does not stand out.
words-cannot_separate = None stands out; several take turns in first place.
words-unlikely = Others explain it better.
words-excluded = A fact rules it out, or you said that it was not so.
words-never = We say that a cause could explain it, never that it is the reason. The real reason only the lender knows. What is mere hearsay is never the answer on its own.
unit-title = The unit
unit = The middle base number of “{ $cause }” is taken as 1.0. So 2.0 is twice as common, and 0.1 a tenth. The numbers compare causes with each other; they do not say how many people lose a line, which nobody has published.
grades-title = Four grades of evidence
grades-note = A grade says what there is to show that such a thing has such an effect. How large the effect is, we judged ourselves.

overview-title = All causes
overview-note = By base number alone, before any fact is looked at. Each name leads to everything about it.
overview-cause = Cause
overview-base = Base number
overview-grade = Evidence

judged = { $n } ({ $range })
about-side = Whose side
about-grade = Evidence
about-base = Base number
about-band = Outlook
adds-title = Facts that add to it
adds-fact = Fact
adds-adds = Adds
adds-source = Evidence
adds-nothing = No fact that can be entered adds to it.
adds-greatest = Where several rows hold, only the one that adds most counts.
adds-waves = Certain times add to it too:
lines-cards = credit cards only
lines-not_cards = all but credit cards
lines-ant = Ant’s products only
at-least = { $n } or more
at-most = { $n } or less
over = over { $n }
or-lower = { $n } or lower
moves-title = What makes it more or less likely
moves-seen = What is seen
moves-moves = What it does
moves-source = Evidence
moves-nothing = Nothing that is seen sets it apart from the others.
moves-usual = What is not listed has no particular bearing on it.
seen-message = On the screen: { $text }
seen-event = What happened: { $text }
seen-lasts = Still away after { $days } days
times = { $way ->
        [more] more likely
       *[less] less likely
    }: { $n } times ({ $range })
often = { $way ->
        [more] more likely
       *[less] less likely
    }: so in { $n } of 1,000 that it causes ({ $range }), with others usually in { $usual }
sources-title = Sources
from-source = source { $n }
sources-dated = dated { $day }
sources-checked = checked { $day }

shares-title = How facts not told are counted
shares-note = About how many of 1,000 people with a credit line are so. A fact you did not tell counts accordingly.
shares-fact = Fact
shares-share = Of 1,000 people
shares-counted = if “{ $fact }” is not 0, at least this row holds

waves-title = Those times
waves-note = In these times many lines were cut or closed whatever their holders did. An event within one of them adds to the cause.
waves-time = When
waves-products = Which lines
waves-cause = Adds to
waves-adds = Adds
waves-source = Evidence
waves-days = { $from } to { $to }
waves-all = All

figures-title = How often it is right
figures-note = We gathered real cases told in public, wrote down in our own words what was known at the time, and let the program judge them. { $main } are told at some length; { $micro } are a single sentence that a customer asked Ant’s service. No number here was fitted to them.
figures-right = “Right” means that the cause put first is the case’s label: what in the end looked like the reason. “In the first three” means that the label is among them. In some cases other causes are plausible too; two rows below count those as right as well. That is lenient: the same three causes named every time would already be right in 60% of the longer cases. So read those rows with the others.
figures-labels = The labels are one reader’s. In three cases the lender itself gave two different reasons, so nobody should get all of them right.
figures-reader = An informed human reader put the label first in 56% of the longer cases and among the first three in 82%; with plausible ones counted too, 93% and 96%, log score −1.55.
figures-measure = Measure
figures-main = Told at length
figures-micro = A single sentence
figures-top1 = The first is the label
figures-top3 = The label is in the first three
figures-top1Alt = The first is plausible
figures-top3Alt = One of the first three is plausible
figures-logScore = Log score
figures-part = { $hits } of { $n }, { $percent }
figures-log = The log score looks at how much weight the label got: 0 is all of it, lower is worse. Sharing it evenly among { $causes } causes scores { $even }.
figures-fraud = Cases of somebody pretending: { $n }, of which it recognised { $found }. False alarms in all other cases: { $alarms }.
figures-abstain = Cases in which no cause can be seen: { $n }. It said so in { $right }.

limits-title = Limits
limits-judged = The numbers are judged, not estimated from data. No data are public in China that they could be estimated from; three measurements guided them, all from the United States.
limits-base = Nobody has published how many lines are closed. So we can say which cause fits better, not how likely it is that a line gets closed.
limits-foreign = Of the { $main } longer cases { $mainland } are from mainland China; most others are foreign credit cards. What lenders do abroad need not hold at home.
limits-few = The cases are few, so that a few more or less right change much. People who speak in public do not stand for everybody.
limits-back = Only six restorations have known dates, three of them outages. So we never say when a line returns.
limits-words = The exact wording of messages is not published. We sort them by key words, and may sort wrongly.
limits-waves = Only times with first-hand evidence are listed. There may have been others.
limits-together = What several things do together has not been measured; we simply add them up.
limits-not = Not to be used for lending, pricing, hiring, renting, or judging anybody.
