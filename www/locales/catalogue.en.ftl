### Texts of the catalogue that the questions need. Each key belongs to an id of the core.

## Products

product-jiebei = Jiebei (借呗)
product-huabei = Huabei (花呗)
product-beiyongjin = Beiyongjin (备用金)
product-xinyongdai = Xinyongdai (信用贷)
product-xinyonggou = Xinyonggou (信用购)
product-wangshangdai = Wangshangdai (网商贷)
product-weilidai = Weilidai (微粒贷)
product-fenfu = Fenfu (分付)
product-jd_jintiao = JD Jintiao (京东金条)
product-jd_baitiao = JD Baitiao (京东白条)
product-meituan_loan = Meituan Jieqian (美团借钱)
product-meituan_yuefu = Meituan Yuefu (美团月付)
product-douyin_yuefu = Douyin Yuefu (抖音月付)
product-duxiaoman = Duxiaoman (度小满)
product-jietiao_360 = 360 Jietiao (360借条)
product-credit_card = Credit card
product-bank_consumer_loan = Bank consumer loan
product-consumer_finance = Consumer-finance company loan
product-micro_lender = Small-loan company loan
product-mortgage = Mortgage
product-car_loan = Car loan
product-business_loan = Business loan
product-other = Other

## What the screen says, by meaning; no official wordings are published

message-no_limit = No limit, or a limit of 0
message-evaluation_failed = Assessment not passed, score too low
message-bad_credit = Says the credit record is not good
message-heavy_debt = Too much debt, or whether it is affordable
message-many_applications = Too many applications or inquiries
message-idle_line = Not used for long
message-rules_changed = Policy, regulation or business changed
message-service_paused = Service paused, cannot be used, not open
message-maintenance = System under maintenance or upgrade
message-security_risk = Account at risk, frozen, or to be verified
message-limit_reduced = Limit reduced or adjusted
message-moved_product = Moved to Wangshangdai (网商贷), Xinyongdai (信用贷) or another product
message-arrears_first = Overdue, to be paid first
message-id_document = ID expired, or details to be updated
message-caller_demand = Somebody called or wrote and wants me to cancel, transfer or pay

## What is wrong with an entry: $value was entered, $accepted is accepted

problem-malformed = This part cannot be read: { $value }. Expected: { $accepted }.
problem-missing = { $accepted } is missing here. Add it.
problem-unknown_field = There is no field called { $value }. Known fields: { $accepted }.
problem-version = The file has version { $value }; this page reads { $accepted }. Use the matching version.
problem-impossible_date = The calendar has no { $value }. Write it like 2026-11-03.
problem-after_as_of = { $value } is after the day of the check, { $accepted }. Use that day or an earlier one.
problem-too_early = { $value } is too early. Use { $accepted } or a later day.
problem-out_of_range = { $value } is outside the range. Accepted: { $accepted }.
problem-range_reversed = In { $value } the first number is above the second. Swap them.
problem-too_much = { $value } is too much; the most is { $accepted }. Perhaps there is a zero too many.
problem-no_such_account = There is no account called { $value }. Add it, or use a name that exists.
problem-same_label = Two accounts are called { $value }. Rename one of them.
problem-bad_label = The name { $value } has characters that cannot be used. Accepted: { $accepted }.
problem-unknown_mark = { $value } is not a mark of the credit report. Accepted: { $accepted }.
problem-too_long = Too many characters: { $value }; the most is { $accepted }. Shorten it.
problem-too_many = There are { $value } entries; the most is { $accepted }. Take out some old ones.
