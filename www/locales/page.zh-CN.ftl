### 页面的文字：开头、问题，和它们的字段。

## 到处都有的

title = 信用体检：额度没了，先看清楚
title-event = 发生了什么 · 信用体检
title-question = 第{ $n }题 · 信用体检
title-answers = 核对你的回答 · 信用体检
title-all = 一页看全 · 信用体检
title-checks = 几次体检之间的变化 · 信用体检
title-bills = 从账单和信用报告读 · 信用体检
title-cost = 借钱要花多少 · 信用体检
title-class = 在课堂上用 · 信用体检
title-cash = 钱还够吗 · 信用体检
title-scam = 这话里有没有陷阱 · 信用体检
title-tell = 用自己的话说 · 信用体检
title-wiped = 都抹掉了 · 信用体检
title-report = 你的体检报告 · 信用体检
name = 信用体检
name-other = Credit Checkup
other-language = English
nav = 主要
nav-event = 提问
nav-all = 一页看全
nav-report = 报告
skip-to-main = 跳到正文
foot = 免费。不收集，不代办，不承诺恢复。与支付宝、蚂蚁和征信中心没有关系。不是法律或投资意见。
foot-clear = 清除回答并离开
foot-leave = 马上离开（连按三下Esc）
foot-rules = 规则版本{ $version }
yes = 是
no = 否
unsure = 不清楚
    .more = 没关系，范围会宽一些
none-of-these = 以上都没有
choose = 请选择，不清楚就空着
range = { $lo } 至 { $hi }
at-least = 至少{ $n }

## 页面自己出了状况

failure-core = 这个浏览器里算不出来
    .more = 负责计算的部分没有运行起来。换一个新一些的浏览器，或更新系统后再试。你填的都还在这个页面上。
failure-language = 英文没有取到
    .more = 英文的文字要联网取一次。联网后再点一次；你填的都还在。
failure-report = 报告没有取到
    .more = 显示报告的部分要联网取一次。联网后点“再取一次”；你填的都还在。

## 开头

opening-first = 额度为什么没了，
opening-second = 接下来怎么办。
opening-lead = 答几个问题，得到一份看得懂的报告。一切都在你的设备上算，什么都不发出去。
opening-check = 怎么验证
doors = 从哪里开始
door-closed = 我的额度被关、被停、被降了
    .more = 借呗、花呗、信用卡等。七个问题，两分钟。
door-look = 我想看看自己的情况
    .more = 没有出事，申请之前先心里有数。
door-example = 看一个例子
    .more = 一个虚构的人，一份完整的报告。
tell-door = 用自己的话说说发生了什么
bills-door = 有账单或信用报告，从这里读
cost-door = 算一算：借钱要花多少
cash-door = 额度没了，钱还够吗
scam-door = 接到电话或消息：看看有没有陷阱
door-on = 回到我的报告
    .more = 你填的都还在。
check-page = 怎么验证我们
    .file = check.html

## 先说发生了什么

happened-title = 先说发生了什么
happened-why = 不同的产品、不同的情况，说得通的原因不一样。日子有助于看出哪些事在它之前。
happened-product = 哪一个额度
happened-other = 别的产品
happened-kind = 怎么了
happened-when = 哪一天
happened-message = 屏幕上怎么说
happened-limits = 额度是多少
kind-closed = 被关闭了
kind-suspended = 暂停了、不能借了，或说不清是关是停
kind-limit_cut = 额度被降了
kind-entry_gone = 入口不见了
kind-refused = 申请或借款没有通过
kind-limit_not_back = 还了款，额度没回来
kind-reopened_lower = 又能用了，但额度变低
kind-reopened = 又能用了
kind-wants_to_close = 我自己想关掉
when-today = 今天
when-days = 两三天前
when-week = 一周前
when-weeks = 三周前
when-months = 一两个月前
when-half = 半年前
missing-event-product = 选一个最接近的产品
missing-event-kind = 选一个最接近的情况

## 七个问题

go-on = 继续
back = 上一题
to-opening = 回到开头
report-now = 直接看报告
to-answers = 核对回答
progress = 第{ $n }题，大约共{ $of }题
enough = 再问下去，判断也不会有多大变化。
why-asked = 为什么问这个
stays-here = 你的回答只留在这台设备上，关掉页面就没有了。
from-file = 打开的文件里写的是：{ $value }

ask-scam = 有没有人联系你，要你转账、交钱、共享屏幕，或者“清空额度”“注销账户”？
    .hint = 自称客服、银行、公检法的都算，电话、短信、微信都算。
    .why = 有人会借“额度异常”行骗。如果正是这样，别的都可以等，先守住钱。
ask-scam-yes = 有
ask-scam-no = 没有
ask-arrears = 现在有没有还没还上的逾期？
    .hint = 借呗、花呗、信用卡、别的贷款，哪一家都算。还款日过了还没还，就算。
    .why = 当前的逾期，机构大多看得到。有的话，先还清它，比别的都有用。
ask-arrears-no = 没有
ask-arrears-month = 有，晚了不到一个月
ask-arrears-longer = 有，晚了一个月以上
ask-late = 近两年里，有几个月还款晚了？
    .hint = 按月数：同一个月里几笔都晚了，也算一个月。
    .why = 是否按时还款，是各国公开数据里最一致的一项。偶尔一次，和接连几个月，分量不一样。
ask-late-none = 没有晚过
ask-late-one = 一个月
ask-late-two = 两个月
ask-late-few = 三四个月
ask-late-many = 五个月或更多
ask-applications = 近六个月，申请过几次贷款或信用卡？
    .hint = 点过“查看额度”“立即开通”“提额”也可能算。自己查自己的信用报告不算。
    .why = 机构每审批一次，信用报告上就可能多一条查询，别的机构两年内看得到。“近期硬查询次数较多”是征信中心自己的用语。
ask-applications-none = 没有
ask-applications-few = 1至2次
ask-applications-some = 3至5次
ask-applications-many = 6次或更多
ask-use = 所有额度加起来，现在用了多少？
    .hint = 借呗、花呗、信用卡、白条都算。总额度里用掉的部分，估个大概就行。
    .why = 用掉的占总额度多少，是看得出松紧的几项之一。几份公开数据方向一致，大小差别很大。
ask-use-little = 不到一成
ask-use-low = 一成到三成
ask-use-middle = 三成到五成
ask-use-more = 五成到七成
ask-use-high = 七成到九成
ask-use-full = 几乎用满，或超了
ask-data = 近半年里，有没有这些事？
    .hint = 可以选几项。
    .why = 证件、手机号、设备变了，可能要重新核对。这类原因通常自己就能处理，所以值得先看。
ask-data-id_expired = 身份证过期了，或应用里登记的还是旧证
ask-data-identity_unclear = 身份核验没通过，比如人脸、姓名对不上
ask-data-phone_changed = 换了手机号
ask-data-bank_card_changed = 换了还款用的银行卡
ask-data-handset_changed = 换了手机
ask-data-second_account_same_id = 同一个身份证还有别的账户
ask-data-security_alarm = 收到过安全提醒，或要求验证身份
ask-lender = 平台那边，有没有这些事？
    .hint = 可以选几项。看看应用里的公告、消息，或问问身边的人。
    .why = 额度变了，有时和你做了什么无关。先看看是不是大家都遇到了。
ask-lender-maintenance_notice = 看到过维护或升级的公告
ask-lender-lender_news = 平台说这个产品要调整、停办或换机构
ask-lender-rule_change = 新闻或公告里说监管规定变了
ask-lender-others_affected = 身边的人同时也遇到了
ask-life = 近半年里，情况有没有变？
    .hint = 可以选几项。
    .why = 收入、身份或别家的额度变了，机构那边的判断也可能跟着变。
ask-life-income_change = 收入明显少了
ask-life-became_merchant = 开了店、成了商家，或开通了网商贷
ask-life-score_fell = 芝麻分之类的分数降了
ask-life-other_lines_too = 别家的额度同时也被降、被关
ask-conduct = 出事以前，这个额度是怎么用的？
    .hint = 可以选几项。这里不评对错，只是有些事和额度有关，有些只是传言。
    .why = 这些都有人说起过，可信的程度差得很远。报告会逐条写明谁说的、有多可信。
ask-conduct-quick_repayments = 借了几天就还，有过几次
ask-conduct-early_repayments = 提前还过款
ask-conduct-repaid_then_gone = 刚还完款，额度就没了
ask-conduct-unusual_spending = 有过一笔特别大、和平时不一样的消费
ask-conduct-idle_months = 半年或更久没用过这个额度
ask-private = 还有两件事，不想说可以跳过
    .hint = 可以选几项，也可以不答。这里不评对错，回答只留在这台设备上。
    .why = 有的话，它比别的更能解释；知道了，报告才能告诉你怎么停下来、怎么申诉。
ask-private-cash_out = 用额度换过现金，比如找人刷、扫码套出来
ask-private-prohibited_use = 借的钱用在了股票、买房，或还别的贷款

## 报告出来之前

report-soon = 正在算
fetch-again = 再取一次

## 字段

account-name = 账户{ $n } { $product }
hint-date = 例：2026-11-03
hint-month = 例：2026-10
read-as = 读作{ $value }
read-as-wan = 读作{ $value }，也就是{ $wan }万
read-as-rate = 读作年化{ $yearly }%，日息约万分之{ $daily }
read-as-month = 读作{ $value }，哪一天不清楚

field-date = 日期
field-message = 屏幕上的原话，记得多少写多少
    .hint = 最多500字，可以不写。不要写姓名、电话、证件号、卡号。
number-hidden = 里面有像证件号、手机号或卡号的数字。存下的文件和报告里，都用＊代替了。
field-family = 或者，选意思最接近的
field-limitBefore = 原来的额度
field-limitAfter = 现在的额度

## 要核对的地方

trouble = 要核对：
trouble-date = “{ $value }”读不成一个日期。写成2026-11-03或2026年11月3日。
trouble-amount = “{ $value }”读不成一个数。写12800或1.28万这样的数。
trouble-empty = 这里还空着。
trouble-large = 文件有{ $value }MB，最多{ $accepted }MB。看看是不是选错了文件。
trouble-json = 这不是本页面存的文件，读不出来（浏览器说：{ $value }）。
trouble-answers = 和另一题对不上：一题说有拖欠或者晚过，另一题说没有。改其中一题。
