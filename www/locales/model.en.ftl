# Where the points come from: a static page, written at the build from scorecard.json.

lead = “Where you stand” in the report is added up from this table. Pencil and paper do it too.
rules = Rules { $rules }. The table is estimated from public data and checked against them at every test.

what-title = What it is and is not
what = The steadiest answer in each row is 0 points; other answers take some away, and the sum is the total. For every 20 points lost, the odds of trouble with repaying about double in these data. What was not told counts from the row’s lowest to its highest answer, so the total becomes a range.
what-not = It is not a Zhima score (芝麻分), not the central bank’s and not any lender’s score. It cannot say whether one person will fall behind, nor whether a line comes back.
not-for-title = Not to be used for
not-for = Lending, pricing, hiring, renting, or judging anybody.
never = There is no age, sex, education, marriage, region or address book in it, and no income or number of accounts as such. Nothing in it rewards borrowing more. A worse answer never gains a point, in any row.

points-title = The points table
points-note = The parts of one factor were estimated together; each counts only what the others do not say, so nothing is taken away twice.
points-value = Answer
points-points = Points
points-sampling = Range from sampling
points-population = Range for other people
points-evidence = Data
interval = { $lo } to { $hi }
from = { $from } or more
over = over { $from }
to = { $to } or less
best = 0, the others are measured against it
months = { $n } months
now = this month
never-late = none in five years

how-title = How it was estimated
how-1 = In each data set, everything that can be read goes into one logistic regression. It gives the log odds of every answer against the steadiest one, and their errors.
how-2 = The data sets are pooled with random effects (DerSimonian–Laird): a mean, its error, and the spread between data sets. The range from sampling counts the error alone, the range for other people the spread too. Both are 95 %.
how-3 = The means are then brought into the published direction: a worse answer never has more points. Answers that come out equal share the largest error and spread among them.
how-4 = Where one data set stands alone there is no spread to measure; it borrows the middle one of all other answers. Even with several there are only two to four, too few to know the spread well. So take the ranges as the least.

sets-title = The data
sets-people = { $n } people
set-taiwan = Credit card customers of one bank in Taiwan, statements of April to September 2005. Outcome: the next payment was missed. CC BY 4.0, Yeh and Lien 2009, UCI, DOI 10.24432/C55S3H; the rows ship with the project. It knows the use of one card, which is not the use of all lines together, so that row was not pooled.
set-south_german = Loans of one bank in southern Germany, 1973 to 1975. Outcome: the contract was not kept; bad ones are oversampled to 30 %. CC BY 4.0, Grömping 2019, UCI; the rows ship. Only monthly payments to income are used.
set-gmsc = Give Me Some Credit, published 2011; the country is not stated. Outcome: 90 days late or more within two years. The rows may not be passed on; only derived numbers ship. It counts how often within two years, not when.
set-heloc = Applicants for home equity lines, United States, published 2018. Outcome: 90 days late or more within two years. Only derived numbers ship. An account ever late stands for a late month.
set-hmeq = Home equity loans, United States, from the textbook of Baesens. Outcome: default or serious delinquency. Only derived numbers ship.
set-lending_club = LendingClub loans issued in 2018 to borrowers who had been screened. Outcome: default. Only published numbers are used. Inquiries are counted over 12 months, new accounts over 24.

figures-title = How well it ranks
figures-note = AUC is the chance that, of one person who had trouble and one who did not, the points put the right one first: 0.5 is a guess, 1 is always right. In brackets the 95 % range. Below it KS, calibration error and slope; a slope of 1 is best, below 1 the differences in points are too large, above 1 too small. Moving to people it never saw costs up to 0.04.
figures-set = Data
figures-shipped = This table
figures-leaveOut = Pooled without this data set
figures-refit = Same answers, estimated on this data set
frontier = What each constraint costs (Taiwan, AUC): any direction { $free }; no worse answer gains { $sign }; whole points too { $points }; this pooled table instead { $shipped }; pooled without Taiwan { $leaveOut }.

reference-title = For reference: Taiwan 2005
reference-note = By what the payment record alone takes away. These are people of that time and place, a forecast for nobody.
reference-points = Points of the payment record
reference-people = People
reference-trouble = Missed the next payment

limits-title = Limits
limits-1 = No repayment data from mainland China are public. Whether the order holds there, and how large the differences are, nobody has measured.
limits-2 = The data are old, and some hold only applicants or people who had been screened.
limits-3 = “Oldest account” comes from places where people open accounts early. It takes points from the young; that does not mean they cannot be relied on.
limits-4 = “Inquiries in the last month” is known from one US data set of people who were just applying, and may weigh too much.
