### 目录的文字：原因、事实、要做的事、来源。每个键对应核心里的一个id；与报告一起取来。

## 发生了什么，接在产品名之后

event-closed = 被关闭了
event-suspended = 暂停、不能借了
event-limit_cut = 额度被降了
event-entry_gone = 入口不见了
event-refused = 申请或借款没有通过
event-limit_not_back = 还了款，额度没回来
event-reopened = 又能用了
event-reopened_lower = 又能用了，额度变低
event-wants_to_close = 自己想关掉
event-none = 一切正常

## 可能的原因：.gist一句话，.mind怎样会改口，.check自己免费能查什么，.change能不能改变

cause-overdue = 有逾期
    .gist = 借呗、花呗、信用卡或别处的贷款有过逾期，说得通。在你这一边，它最有分量。
    .mind = 报告上没有逾期，或那次早已还清、不再显示，这一条就往后排。
    .check = 看信用报告的还款状态：1到7是逾期，B、D、Z、G更要留意；M、A、*、#和/都不算逾期。网上查免费。
    .change = 能。还清，然后每月按时还。记录从还清那天起保留五年，没还清就还没开始算，谁也不能提前删。
cause-score_drop = 信用记录变差
    .gist = 信用记录有变化，评估结果就可能跟着变，蚂蚁自己这样说过。怎么算，没有公布。
    .mind = 报告和以前相比没有变差，这一条就往后排。芝麻分只作参考：没有公布过的门槛，高分也不保证什么。
    .check = 网上免费查信用报告，看逾期、欠款和审批查询有没有变多。
    .change = 一部分能：按时还，少申请，降占用。怎么看这些变化，由对方决定。
cause-over_indebted = 欠得偏多，或额度用得偏满
    .gist = 欠款或每月要还的偏多，说得通。征信中心的原因用语里有“当前债务相对较多”。
    .mind = 有一笔刚出账、马上会还清，占用就没有看上去高。网上说的“70%”没有官方出处。
    .check = 把各家欠款加起来，除以总额度；把每月要还的，除以收入。
    .change = 能，还一些就会降。机构报送之后，报告上才看得到。
cause-multi_lender = 同时欠几家
    .gist = 好几家都有余额，说得通。征信中心的原因用语里有“当前债务笔数相对较多”。
    .mind = 有的账户早已结清、报告却还显示余额，先更正再看。几家算多，没有机构公布过。
    .check = 看报告里没结清的账户，和自己记的对一遍。
    .change = 能，一家一家还清。结清的账户仍会留在报告上，这是正常的。
cause-frequent_applications = 近来申请较密
    .gist = 短时间里审批查询多，说得通。征信中心的原因用语里有“近期硬查询次数较多”。
    .mind = 其中有“贷后管理”或“本人查询”，那些不算，这一条往后排。几次算多，没有机构公布过。
    .check = 看报告的查询记录，数贷款审批、信用卡审批、担保资格审查这几类，看是不是都是你点的。
    .change = 能，但要等。查询记录列两年，没有人能提前删掉，付钱也不能。
cause-frequent_draws = 近来借得较密
    .gist = 近来新借的笔数多，有可能。征信中心的原因用语里有“近期新增债务笔数较多”；更细的说法没有出处。
    .mind = 和你平时的用法差不多，这一条就往后排。
    .check = 在应用的借款记录里，数最近一个月和三个月的笔数。
    .change = 能，不需要就不借。
cause-quick_borrow_repay = 借了很快就还，反复几次
    .gist = 据一些文章说，反复快借快还会被当成异常；没有机构证实过。
    .mind = 只是手头宽裕就还掉，没有反复，这一条可以划掉。
    .check = 翻借款记录，数几天之内借了又还的有几次。
    .change = 能，不需要就不借。已经借的，想还随时还。
cause-early_repayment = 提前还款太多
    .gist = 只是流传，说法自相矛盾，我们不采信。提前还款没有坏处。
    .mind = 有机构公开写明提前还款会影响额度，我们就改口。
    .check = 不用查。想放心，就看合同里提前还款要不要费用。
    .change = 不需要改。手头有钱，该还就还。
cause-identity_mismatch = 身份信息对不上
    .gist = 据一些文章说，证件、职业等信息与登记的不一致，可能要先核对。
    .mind = 应用里和报告上的信息都对，这一条就可以划掉。
    .check = 在应用的个人资料里逐项看，再看报告的个人基本信息。
    .change = 能，自己更新。报告上有错可以提异议，免费，20日内答复。
cause-id_expired = 身份证过期
    .gist = 证件过期又没更新，说得通；问过客服的人里，提到它的不少。
    .mind = 证件有效，应用里登记的也是这一张，就可以排除。
    .check = 看身份证上的有效期限，再看应用里登记的那一个。
    .change = 能。向公安机关换领，再到应用里更新。
cause-contact_changed = 换了手机号或银行卡
    .gist = 换号、换卡后没有更新，信息可能对不上；问过客服的人里，有不少提到它。
    .mind = 登记的号码和银行卡都是现用的，这一条就往后排。
    .check = 在应用设置里看登记的手机号和还款银行卡。
    .change = 能，自己更新，几分钟的事。
cause-account_security = 账户或设备的安全核对
    .gist = 据不少文章说，换手机、异地登录、常改资料之后会要求核对。这类核对很常见，通常能自己完成。
    .mind = 安全中心里没有待完成的验证，这一条就可以划掉。
    .check = 自己打开应用的安全中心看，不从短信里的链接进。
    .change = 能，按应用里的提示完成验证。
cause-abnormal_transaction_cashout = 交易看上去异常，或套现
    .gist = 套现、虚假交易违反约定，说得通；真实的交易也可能被误判。
    .mind = 那几笔都是真实的消费，凭证也在，这一条就往后排。
    .check = 翻最近几个月的账单，看有没有自己也说不清的往来。
    .change = 停下来，就不再添新的。误判可以带凭证申诉，结果由对方定。
cause-fund_misuse = 借款用途不符
    .gist = 用消费借款炒股、买房、做生意或还别的贷款，不合用途约定，说得通。
    .mind = 钱用在合同允许的地方，凭证还在，这一条就往后排。
    .check = 看合同里的借款用途，再看钱到账后去了哪里。
    .change = 能，往后按用途用，留好凭证。
cause-inactivity = 很久没用
    .gist = 信用卡，有银行公告过会清理长期不用的；网上的借款额度只是流传，也有说法正相反。不要为了“保持活跃”去借。
    .mind = 这家机构公告过要清理长期不用的额度，这一条就往前排。
    .check = 看机构的公告，和自己上一次用是什么时候。
    .change = 不必改。用不着就不用，也不付利息。
cause-income_decline = 收入减少
    .gist = 收入少了，评估可能跟着变。查得到的实测只有美国2020年一份。
    .mind = 收入没有少，或机构不可能知道，这一条就往后排。
    .check = 看应用里登记的职业和收入是什么时候填的。
    .change = 一部分能：资料可以如实更新，收入要看日子。
cause-product_migration = 转到了别的产品
    .gist = 2021年11月起，银行独立放的款改叫“信用贷”；据一些用户说，开店后额度会转到网商贷。
    .mind = 找不到别的额度，也没有店铺，这一条就往后排。
    .check = 在应用里搜“网商贷”“信用贷”，只看，不点申请。
    .change = 由对方安排。看页面上写的是哪家机构，有问题问那家。
cause-platform_maintenance = 系统维护或升级
    .gist = 维护时会暂时用不了。有日期可查的几次故障，几小时到几天就好了。
    .mind = 公告说的时间早已过去，还是用不了，就不是它。
    .check = 看应用里的公告，不用反复点。
    .change = 不由你，也不用做什么。
cause-platform_policy = 对方自己在调整
    .gist = 机构会自己调整。蚂蚁2018年说过，有人被清退、有人被准入，“都是正常的”。
    .mind = 身边几位记录良好的人在同一周也遇到，这一条会排到最前。
    .check = 看公告和新闻，问问身边的人。
    .change = 不能。这不是你的错，也不必为它做什么。
cause-regulatory = 监管规则变了
    .gist = 规则一条接一条：助贷新规2025年10月起施行，综合融资成本明示规定2026年8月起施行，机构可能跟着收紧。
    .mind = 事情早在这些规则之前，这一条就往后排。
    .check = 看监管部门和机构的公告。
    .change = 不能。只能等，也不必为它做什么。
cause-macro = 大环境变紧
    .gist = 大环境变紧时，记录良好的人也会被降。美国2009年的统计里，被降的人约四分之三没有新的风险信号。
    .mind = 只有你一家机构的额度变了，别处都正常，这一条就往后排。
    .check = 看别家的额度和身边的人有没有同样的事。
    .change = 不能，也不是你的错。
cause-fraud_impersonation = 有人冒充客服
    .gist = 电话里说要注销账户、清空额度、先交钱才能恢复，是骗局的说法。
    .mind = 没有人联系过你，是自己打开应用看到的，这一条可以划掉。
    .check = 自己打开应用看，不用对方的链接。拿不准就打96110。
    .change = 能，现在就停：不转账，不给验证码，不共享屏幕。
cause-unknown = 外面看不到的原因
    .gist = 评估的方法没有公布，总有一部分外人看不出，所以它一直在名单里。
    .mind = 你补上的事实越多，能看清的就可能越多。
    .check = 查一次信用报告，问一次客服；客服不一定答得上来。
    .change = 说不准。做好自己能做的，就够了。

## 事实。$n是写好的数或范围；$answer为yes、no或unclear

fact-arrears_now = 现在有没有拖欠
    .value = { $answer ->
        [yes] 现在有拖欠
        [no] 现在没有拖欠
       *[other] 现在有没有拖欠，不清楚
    }
fact-arrears_level = 现在拖欠了多久
    .value = 现在拖欠：{ $n }
fact-late_months_24m = 近两年逾期的月数
    .value = 近两年逾期的月数：{ $n }个月
fact-late_months_60m = 近五年逾期的月数
    .value = 近五年逾期的月数：{ $n }个月
fact-worst_late_24m = 近两年最重的一次逾期
    .value = 近两年最重的一次：{ $n }
fact-worst_late_60m = 近五年最重的一次逾期
    .value = 近五年最重的一次：{ $n }
fact-months_since_late = 距上次逾期多久
    .value = 距上次逾期{ $n }个月
fact-clean_months = 连续按时还了多久
    .value = 连续按时还款{ $n }个月
fact-utilisation = 已用额度
    .value = 所有额度合计用了{ $n }
fact-highest_utilisation = 用得最满的一个额度
    .value = 用得最满的一个用了{ $n }
fact-lines_near_limit = 快用满的额度
    .value = 快用满的额度：{ $n }个
fact-lenders_with_balance = 还有欠款的机构
    .value = 还欠着的机构：{ $n }家
fact-instalments_to_income = 每月还款占收入
    .value = 每月还款占收入{ $n }
fact-new_accounts_1m = 近一个月新开的账户
    .value = 近一个月新开账户{ $n }个
fact-new_accounts_3m = 近三个月新开的账户
    .value = 近三个月新开账户{ $n }个
fact-new_accounts_6m = 近六个月新开的账户
    .value = 近六个月新开账户{ $n }个
fact-new_accounts_12m = 近一年新开的账户
    .value = 近一年新开账户{ $n }个
fact-new_accounts_24m = 近两年新开的账户
    .value = 近两年新开账户{ $n }个
fact-hard_inquiries_1m = 近一个月的审批查询
    .value = 近一个月审批查询{ $n }次
fact-hard_inquiries_3m = 近三个月的审批查询
    .value = 近三个月审批查询{ $n }次
fact-hard_inquiries_6m = 近六个月的审批查询
    .value = 近六个月审批查询{ $n }次
fact-hard_inquiries_12m = 近一年的审批查询
    .value = 近一年审批查询{ $n }次
fact-hard_inquiries_24m = 近两年的审批查询
    .value = 近两年审批查询{ $n }次
fact-oldest_account_months = 最早的账户开了多久
    .value = 最早的账户开了{ $n }个月
fact-average_account_months = 账户平均开了多久
    .value = 账户平均开了{ $n }个月
fact-draws_30d = 近30天借款次数
    .value = 近30天借款{ $n }次
fact-draws_90d = 近90天借款次数
    .value = 近90天借款{ $n }次
fact-draws_against_habit = 借款次数和平时比
    .value = 借款次数是平时的{ $n }
fact-quick_repayments = 借了很快就还的次数
    .value = 借了很快就还：{ $n }次
fact-early_repayments = 提前还款的次数
    .value = 提前还款{ $n }次
fact-idle_months = 多久没用
    .value = 没有用过的时间：{ $n }个月
fact-income_change = 收入的变化
    .value = 收入变化{ $n }
fact-buffer_months = 积蓄够用多久
    .value = 积蓄够用{ $n }个月
fact-id_expired = 身份证是否过期
    .value = { $answer ->
        [yes] 身份证已过期
        [no] 身份证在有效期内
       *[other] 身份证是否过期，不清楚
    }
fact-id_days_left = 身份证剩余有效天数
    .value = 身份证剩余有效天数：{ $n }
fact-phone_changed = 近来换了手机号
    .value = { $answer ->
        [yes] 换过手机号
        [no] 没有换手机号
       *[other] 有没有换手机号，不清楚
    }
fact-bank_card_changed = 近来换了银行卡
    .value = { $answer ->
        [yes] 换过银行卡
        [no] 没有换银行卡
       *[other] 有没有换银行卡，不清楚
    }
fact-handset_changed = 近来换了手机
    .value = { $answer ->
        [yes] 换过手机
        [no] 没有换手机
       *[other] 有没有换手机，不清楚
    }
fact-account_changed = 近来换了账户
    .value = { $answer ->
        [yes] 换过账户
        [no] 没有换账户
       *[other] 有没有换账户，不清楚
    }
fact-second_account_same_id = 同一证件下的另一个账户
    .value = { $answer ->
        [yes] 同一证件下还有一个账户
        [no] 同一证件下只有一个账户
       *[other] 有没有另一个账户，不清楚
    }
fact-security_alarm = 安全提醒
    .value = { $answer ->
        [yes] 收到过安全提醒
        [no] 没有收到安全提醒
       *[other] 有没有安全提醒，不清楚
    }
fact-cash_out = 套现
    .value = { $answer ->
        [yes] 有过套现类的交易
        [no] 没有套现类的交易
       *[other] 有没有套现类的交易，不清楚
    }
fact-prohibited_use = 不合约定的用途
    .value = { $answer ->
        [yes] 用途不合约定
        [no] 用途合乎约定
       *[other] 用途是否合乎约定，不清楚
    }
fact-score_fell = 芝麻分下降
    .value = { $answer ->
        [yes] 芝麻分降过
        [no] 芝麻分没有降
       *[other] 芝麻分有没有降，不清楚
    }
fact-became_merchant = 成了商家或个体户
    .value = { $answer ->
        [yes] 成了商家或个体户
        [no] 不是商家或个体户
       *[other] 是不是商家或个体户，不清楚
    }
fact-maintenance_notice = 维护公告
    .value = { $answer ->
        [yes] 有维护公告
        [no] 没有维护公告
       *[other] 有没有维护公告，不清楚
    }
fact-others_affected = 身边的人也遇到
    .value = { $answer ->
        [yes] 身边也有人遇到
        [no] 身边没有人遇到
       *[other] 身边有没有人遇到，不清楚
    }
fact-identity_unclear = 身份核验没通过
    .value = { $answer ->
        [yes] 身份核验没通过
        [no] 身份核验没有问题
       *[other] 身份核验有没有通过，不清楚
    }
fact-unusual_spending = 不寻常的大额消费
    .value = { $answer ->
        [yes] 有过一笔不寻常的大额消费
        [no] 没有不寻常的大额消费
       *[other] 有没有不寻常的大额消费，不清楚
    }
fact-rule_change = 监管规定变化
    .value = { $answer ->
        [yes] 有新闻或公告说监管规定变了
        [no] 没有听说监管规定变化
       *[other] 监管规定有没有变，不清楚
    }
fact-lender_news = 平台的调整
    .value = { $answer ->
        [yes] 平台说这个产品要调整
        [no] 平台没有说要调整
       *[other] 平台有没有说要调整，不清楚
    }
fact-other_lines_too = 别家额度同时被降或关
    .value = { $answer ->
        [yes] 别家的额度同时也被降或关
        [no] 别家的额度没有变
       *[other] 别家的额度有没有变，不清楚
    }
fact-repaid_then_gone = 刚还完款就没了
    .value = { $answer ->
        [yes] 刚还完款额度就没了
        [no] 不是在还款之后没的
       *[other] 是不是在还款之后没的，不清楚
    }
fact-scam_contact = 可疑的电话或消息
    .value = { $answer ->
        [yes] 有人来电或发消息提要求
        [no] 没有可疑的电话或消息
       *[other] 有没有可疑的联系，不清楚
    }

## 逾期的轻重，供worst_late的$lo、$hi用

level-0 = 没有逾期
level-1 = 逾期1–30天
level-2 = 逾期31–60天
level-3 = 逾期61–90天
level-4 = 逾期91–120天
level-5 = 逾期121–150天
level-6 = 逾期151–180天
level-7 = 逾期超过180天
level-8 = 呆账

## 分数的因素

factor-payment_record = 还款记录
factor-utilisation = 已用额度
factor-lines_near_limit = 快用满的额度
factor-hard_inquiries = 审批查询
factor-oldest_account = 最早的账户
factor-new_accounts = 新开账户
factor-instalments_to_income = 每月还款占收入

## 依据的等级

grade-A = 法规或官方原文
grade-B = 机构声明，或一份实测
grade-C = 几处独立的说法
grade-D = 只是流传，分量很轻

## 数据之间有多一致

agreement-size_agrees = 几份公开数据，方向和大小都一致。
agreement-direction_agrees = 几份公开数据方向一致，大小差别很大。
agreement-direction_differs = 几份公开数据连方向都不一致。
agreement-one_data_set = 只有一份公开数据。

## 数据

data-taiwan = 台湾信用卡2005
data-south_german = 德国南部贷款1973–1975
data-gmsc = Give Me Some Credit 2011
data-heloc = 美国HELOC 2018
data-hmeq = 美国HMEQ
data-lending_club = 美国LendingClub 2018

## 把话说到几分

word-likely = 很可能与此有关
word-possible = 有可能
word-cannot_separate = 分不清
word-unlikely = 不太像
word-excluded = 可以排除
weight-strong = 分量重
weight-some = 有些分量
weight-slight = 分量轻
place-memory = 自己想一想，或问问身边的人
place-app = 看应用里的账单、消息和公告
place-report = 查自己的信用报告，每年有两次免费，网上查也不收费
place-papers = 看身份证、工资条这类手边的材料
sureness-low = 把握不大
sureness-some = 有一些把握
sureness-fair = 比较有把握

## 原因在哪一边

side-yours = 与你的记录有关的
side-theirs = 不在你身上的
side-criminal = 有人冒充的
side-nobody = 外面看不出的

## 会怎样

band-by_itself = 可能自己恢复
    .text = 这类情况可能过一阵就好，不用为它做什么。什么时候恢复，没有人能告诉你。
band-after_change = 改变之后可能恢复
    .text = 能改的改了之后，有可能恢复，也可能只恢复一部分。什么时候，没有人能告诉你。
band-unlikely_while_lasts = 情况持续时不太可能
    .text = 眼下的情况还在，恢复不太可能。先处理它，再看别的。
band-nobody_can_tell = 外人看不出
    .text = 填的这些看不出会不会恢复。先按没有这个额度安排，最稳妥。
band-not_closed = 额度没有关
    .text = 没有被关或被降，这里没有要等的。

## 你的位置

standing-steady = 稳
    .text = 看得见的几项大多是稳的。照现在这样就好。
standing-tight = 略紧
    .text = 有几项拉低了一些，多数能慢慢改。
standing-act_first = 先处理
    .text = 有一两件事值得先处理，一件一件来。

## 要做的事：.why为什么有用，.how怎么做。$hasBy为yes时$by是写好的日子

action-stop_contact = 先停下，不再理会对方
    .why = 先要钱、要验证码、要你共享屏幕或转到“安全账户”的，是骗局。停下来，先止住损失。
    .how = 挂断，不点链接，留着记录。拿不准打96110，钱已转出就打110，再联系银行。96110打来，请接。
    .else = 钱已经转了，或给了验证码：马上打110，再请银行止付。越早越好，这不怪你。
action-secure_account = 守住账户
    .why = 密码、验证码或屏幕给别人看过，账户就可能被动用。
    .how = 自己打开应用改密码、退出陌生设备，请银行看住卡。支付宝客服95188。不花钱。
    .else = 登不进去：在官方应用里或打官方客服找回，不点别人发来的链接。怕卡被动用，先请银行冻结。
action-pay_arrears = 先还清拖欠
    .why = 没还清，五年的保留期就还没开始。还清后，机构下次报送，当前逾期会归零。
    .how = 在原来的应用或银行里还，不经别人的手。不要借新的来还；凑不够，先找机构谈。
    .else = 一次还不清：下一个还款日之前，找机构谈怎么分着还，能还多少先还多少，留下书面记录。谈不谈得成由机构定；不借新的来还。
action-talk_to_lender = 还不上，早些找机构谈
    .why = 越早说越好。能不能谈成，由机构定。
    .how = 打官方客服，说清困难和每月能还多少，留下书面记录。信用卡可问“个性化分期”（第70条）：是“可以协商”，不是一定给，也只管信用卡。处理不满意，打12378。
    .else = 谈不成：写一份书面申请，写明困难和每月能还多少，自己留底。还是不处理，打12378。
action-get_report = 查一次自己的信用报告
    .why = 逾期、占用、查询都写在上面。自己查，从来不算申请。
    .how = 征信中心官网pbccrc.org.cn、银行手机App或云闪付，网上查免费（官方渠道里没有“征信中心App”）；柜台和自助机一年两次免费，第三次起每次10元。电话400-810-8866。
    .else = 一个渠道查不了：换另一个，或带身份证到人民银行网点、银行的自助机查。不用花钱请人查。
action-dispute_entries = 有错就提异议
    .why = 错的可以更正。对的，谁也删不掉。
    .how = 向报送的机构或征信中心提，免费，20日内答复，不用代办，电话400-810-8866；不满意打12363。一次性信用修复2026年3月31日已截止，当时符合条件却还在显示的，也这样问。
    .else = 答复说没有错：可以按《征信业管理条例》第16条，给报告加一段本人声明。还是不认同，打12363。
action-stop_applying = 先不再申请，也不点“看看额度”
    .why = 每次审批，报告上都可能多一条查询，别的机构看得到，列两年。
    .how = { $hasBy ->
        [yes] { $by }之前，不申请新的贷款、信用卡和提额。
       *[other] 先不申请新的贷款、信用卡和提额。
    }查自己的报告不受影响。
    .else = 已经又申请了一次：那条查询列两年，没有人能提前删。不用自责，从今天重新数起。
action-renew_id = 换新身份证
    .why = 证件过期，核对可能过不去。
    .how = { $hasBy ->
        [yes] { $by }之前，向公安机关换领。
       *[other] 向公安机关换领，越早越好。
    }不用找人代办，换好再到各个应用里更新。
    .else = 本人去不了，或来不及：问当地公安机关有什么办法，再跟应用的官方客服说正在换领。
action-update_id = 在应用里更新身份证
    .why = 应用里还是旧证，核对可能对不上。
    .how = 自己打开应用，在身份信息里更新，每个在用的应用都做一遍，免费。证件照片不发给任何人。
    .else = 应用里更新不成：从应用里找官方客服，说证件已经换了，问还差什么。
action-align_contact = 把手机号和银行卡改成现用的
    .why = 信息对得上，核对和扣款才不容易落空。
    .how = 在应用和银行里各改一遍，免费；下一个还款日看一眼有没有扣成。
    .else = 旧号码收不到验证码：在应用里问官方客服怎么改；银行的，带身份证到柜台改。扣款没有扣成，就自己在应用里还上。
action-pass_security_check = 完成待办的安全验证
    .why = 换机换号后的核对很常见，通常自己就能完成。
    .how = 自己打开应用的安全中心，有待办就照提示做，免费。验证码谁要都不给。支付宝客服95188。
    .else = 一直过不去：问官方客服卡在哪一步，隔天再试，不请人代做。这期间先按没有这个额度来安排，欠的照样按时还。
action-use_one_account = 认准一个账户用
    .why = 有两个账户时，额度可能在另一个里。
    .how = 分别登录看一看，只留一个常用的。弄不清就问官方客服，免费。
    .else = 两个账户合不了：只用一个，另一个把欠的还清、不再用，记下客服的答复。
action-stop_cash_out = 停下套现类的交易
    .why = 套现违反约定，钱也可能被对方拿走。
    .how = 不替人刷、不扫套现码、不把付款码给人。若是误判，带上真实凭证找官方客服申诉，免费。
    .else = 已经做过：停在这里就好，欠的按时还。钱被对方拿走了，打110。
action-stop_prohibited_use = 借款只用在约定的地方
    .why = 炒股、买房、做生意或还别的贷款，不合消费借款的约定。
    .how = 看合同里的用途，往后照它用，凭证留着。
    .else = 钱已经这样用了：这一笔按时还，有余钱就提前还，往后改过来。
action-lower_utilisation = 把已用的额度降一些
    .why = 几份公开数据里，用得少的人更稳；差多少，各份相差很大。
    .how = 先保证每一笔按时还。有余钱，再多还年化最高的那一笔；做不到就少还一些。不借新的来还。
    .else = 眼下没有余钱：每一笔按时还就好，不再多借。分期还着的，余额会自己降下来。
action-reduce_lenders = 少欠几家
    .why = 征信中心的原因用语里有“当前债务笔数相对较多”。
    .how = 有余钱时，先还清年化高的，再到下一家，留好结清证明。不借新的来合并。
    .else = 一家也还不清：先不添新的一家，每一笔按时还。等有余钱，再一家一家清。
action-stop_quick_cycle = 不需要就不借
    .why = 反复借还有没有影响，没有机构证实；少借一笔，就少付一笔利息。
    .how = 借之前先看手里的钱够不够。提前还款不用怕，想还就还。
    .else = 钱真的周转不开：先减能减的，再和收款的一方商量晚些付。还不够，就早些找机构谈。
action-add_income_proof = 如实更新收入和职业
    .why = 资质信息有变化，评估结果可能跟着变；会怎样由机构定。
    .how = 在应用资料里更新，或问官方客服收不收材料，免费。只填真的，不找人包装。
    .else = 没有地方填，客服也不收：到这里就够了，材料自己留着。打电话来要材料的，不给。
action-look_for_moved_line = 看看额度是否转到了别处
    .why = 可能不是关了，而是换了名字或换了机构。
    .how = 在应用里搜“网商贷”“信用贷”，只看不申请。页面写着由哪家提供，有问题就问那家。
    .else = 哪里都找不到：问官方客服，现在由哪家机构提供。也说不清，就先按没有它来安排。
action-wait_for_notice = 等公告，不反复点
    .why = 维护时反复点没有用，重新申请还可能多一条查询。
    .how = 看应用里的公告。说的时间过了还不行，再问官方客服，免费。
    .else = 过了说的时间还没好：问一次官方客服，记下答复。之后先按没有这个额度来安排。
action-ask_reason = 向机构问一次原因
    .why = 真正的理由只有对方知道。问了不一定有答案，但能知道有没有待办。
    .how = 打官方客服（支付宝95188），问：放款的是哪家，有没有待完成的验证，报送的信息对不对。人工改不了自动评估，不用反复打。
    .else = 只答“综合评估”，不说理由：这很常见，不是针对你。不用再打，先按它不回来安排。
action-plan_without_line = 先按没有这个额度来安排
    .why = 什么时候恢复没有人能说，也可能只恢复一部分。这样安排最稳妥。
    .how = 列出三十天内的收入、手里的钱和要付的账。不够就先减能减的，再找机构谈，不借新的来补。
    .else = 怎么排都不够：先顾吃住、看病和水电，再找每家机构谈，留下书面记录。不借新的来补。
action-keep_on_time = 每月按时还
    .why = 是否按时还，是几份公开数据里最一致的一项。
    .how = 设好自动扣款或提醒，还款日前两天看一眼余额。
    .else = 有一次可能晚：还款日之前就打给机构说，能还多少先还多少。真的晚了也尽快还上，晚得越久，记录越重。
action-repay_before_closing = 先还清，再关
    .why = 先还清，免得剩下一点变成逾期。关掉不会抹去以前的记录。
    .how = 在应用里还清，看余额是不是0，再照应用里的办法关，免费。有人来电催你“注销”，不要照做。以后能不能再开，没有人能保证。
    .else = 一时还不清：先不关，照原来的按时还。应用里没有地方关，还清后请官方客服关，记下日期。
action-check_again = 再体检一次
    .why = 查询和记录会随日子变，比一比就看得到。
    .how = { $hasBy ->
        [yes] 到{ $by }，再填一次，和这次比。
       *[other] 信用报告有了变化，再填一次，和这次比。
    }在那之前，不用天天看额度。
    .else = 到那天看不出变化：很平常，机构报送也要时间。再定一个日子来看就好。
action-identify_inquiries = 弄清报告上的每一次查询
    .why = 不认得的查询，可能是忘了，可能是写错，也可能是别人用了你的信息。
    .how = 看报告的“查询记录”；“本人查询”和“贷后管理”不算申请。每一条不认得的，先问写着的那家机构；说不清，就提异议，免费，20日内答复。
    .else = 问下来是自己点过的：那就没有错，列满两年就不再列出。确实有人冒用你的信息，打110，再告诉那家机构。
action-add_statement = 给报告加一段本人声明
    .why = 按《征信业管理条例》第16条，你可以说明缘由，征信机构要记上。它不会让记录消失，只让看报告的人知道当时的情况。
    .how = 几句话就够：当时怎么了，现在怎么样。向征信中心提，免费；怎么递，打400-810-8866问。声明里不写证件号和手机号。
    .else = 递不上：再打400-810-8866问清差什么，还是不给记，打12363。不写也没关系，还清满五年，记录一样会消失。
action-ask_about_repair = 问一问：一次性修复的记录为什么还在
    .why = 2020年1月1日到2025年12月31日的逾期，一个账户当月累计不超过1万元、2026年3月31日（含）前还清的，本该不再显示。不用申请，也不收费。
    .how = 先问报送的机构，再打400-810-8866，还不行就提异议，都免费。这项政策2026年3月31日已经截止，收钱代办的是骗局。哪个月超过1万元，那个月的记录会留着。
    .else = 答复说不符合：问清是哪个月超过1万元，还是还清晚了。真的不符合，就从还清那天起算五年；不认同，就提异议。
action-close_unused = 关掉不用的额度
    .why = 开着的少几个，账更清楚，也少一处被盗用的可能。关掉不会抹去以前的记录，也不保证别的额度会变。
    .how = 一个一个来：先还到0，从最新、不用的关起，最早的留着。自己在应用里关，或请机构关，不用请人。别处用得满，就先不急：总额度小了，占用会显得更满。
    .else = 关不掉：看是不是还有几角没还清，或还绑着自动扣款，再请官方客服关。一时关不成也没关系，不用它就好。
action-consolidate_if_cheaper = 只有更便宜，才考虑合并
    .why = 几笔并成一笔，要把全部费用算进去，年化比换掉的每一笔都低，还清的日子也不拖后，才划算。
    .how = 先向机构问清全部费用，签之前看明示表上的年化综合融资成本，和现在的每一笔比。合同要写明可以用来还别的贷款；不经中介，不多借一分。没有更便宜的，就不必申请，免得多一条查询。
    .else = 没有更便宜的：不合并，照原来的按时还，有余钱先还最贵的。哪一笔还不上，早些找那家机构谈。
action-keep_old_accounts = 最早的账户留着
    .why = 征信中心的原因用语里有“信用历史较短”。最早的账户留着，看得到的记录就长一些。
    .how = 留着、没有拖欠就行，不用特意去用，更不用去借。欠着的按时还。
    .else = 年费不划算，或机构把它关了：欠的还清就好，以前的记录不会因此抹去。不用为这个再开一个。
action-ask_card_instalments = 信用卡还不上，问一问个性化分期
    .why = 《商业银行信用卡业务监督管理办法》第70条：情况特殊、欠款超出能力、仍愿意还的，可以和银行平等协商，最长五年。是“可以协商”，不是一定给；只管信用卡。
    .how = 打给发卡银行的官方客服，说清收入、困难和每月能还多少，谈好的要有书面或录音。利息不一定减；要承诺还清前不再申请信用卡，报告上会记成特殊交易。
    .else = 银行不同意：问清缺什么，带上收入和困难的证明再谈一次，留下书面记录。还是不处理，打12378。
action-build_buffer = 慢慢存一点备用的钱
    .why = 手里有几个月必要的开支，工资晚到一次，也不容易变成逾期。
    .how = 先还清拖欠，再每月存一点，慢慢存到三个月必要的开支。放在随时能取的地方。
    .else = 这个月存不下：那就不存，先把该还的还上。下个月能存多少，算多少。
action-contact_official = 只用官方渠道
    .why = 官方客服不会让你转账、要验证码。自己找上门的“客服”，常常是冒充的。
    .how = 号码自己拨：支付宝95188；征信中心400-810-8866；投诉银行或消费金融公司12378；征信的事投诉12363；反诈96110。他们都改不了自动评估，也删不掉正确的记录。
    .else = 打不通：用应用里的官方客服，或隔天再打。网上搜来的、短信里的“客服电话”不用。

## 不要做的事

avoid-pay_for_reopening = 付钱恢复额度、洗白征信
    .why = 人工改不了自动评估，正确的记录谁也删不掉。先收钱的，是骗局。
avoid-borrow_to_fill = 借新的来补这个口子
    .why = 欠款和查询会一起升，要还的也更多。
avoid-stay_active = 为了“保持活跃”去借钱
    .why = 没有依据，利息却是真的。
avoid-apply_around = 到处申请试一试
    .why = 每次审批都可能多一条查询，列两年。
avoid-empty_the_limit = 听人家的话，把额度借空
    .why = 借出来转走，钱没了，债还是你的。“注销校园贷”“清空额度”都是骗局常用的话。
avoid-fear_early_repayment = 因为怕影响额度，不敢提前还
    .why = 会影响额度的说法只是流传。早还，少付利息。
avoid-hire_agents = 花钱请人做“征信修复”“债务优化”“停息挂账”“代理维权”
    .why = 正确的记录谁也删不掉；提异议、找机构谈，都可以自己做，免费。监管部门提醒过：代办里有借新还旧、高息垫资，还会要走证件、银行卡和手机卡。
avoid-close_to_erase = 为了抹掉记录，把账户关掉
    .why = 关掉不会抹去以前的记录。逾期的要先还清，五年才开始算。
avoid-consolidate_dearer = 借更贵或更多的一笔来合并
    .why = 每月看着少还，全部费用算进去，可能多还很多。多借的那部分，也一样要还。
avoid-avoid_lender = 还不上，就躲着机构
    .why = 不说，拖欠一样在长；早说，才有得谈。催收也有规矩：没有你同意，晚上10点到早上8点不该打来。

## 会变的日子

change-inquiry_leaves_window = 又有审批查询满六个月，六个月之内的还有{ $remaining }次
change-inquiry_leaves_report = 又有查询满两年，不再列出，报告上还有{ $remaining }次
change-negative_mark_leaves = 一条逾期记录还清满五年，从报告上消失
change-negative_mark_not_started = 还没还清，五年还没开始算
change-id_expires = 身份证到期
change-arrears_show_settled = 今天还清的话，大约到这天，机构新报送的记录里该显示没有拖欠；机构大约每月报一次
change-dispute_answered = 今天提异议的话，最迟这天该有答复（20日，不是20个工作日）
change-subsidy_ends = 个人消费贷款的财政贴息（每年1个百分点）定到这一天；可能延长，现在还不知道
change-subsidy_ended = 个人消费贷款的财政贴息当时定到这一天；后来有没有延长，我们不知道
change-repair_ended = 一次性信用修复在这一天截止。符合条件却还在显示的，见“怎么做”

## 计划为了什么

goal-return = 让它最有可能恢复
    .text = 把可能拦着它的，一样一样挪开；回不回来、什么时候，仍由机构定，没有人能保证。
goal-mortgage = 准备申请房贷
    .text = 让记录在申请那天尽量站稳；批不批、批多少，由银行定。
goal-debt_free = 把欠的都还清
    .text = 每一笔按时，有余钱先还最贵的，不添新的；哪天还清，要看收入和开支，只能估个大概。
goal-safe = 平平稳稳就好
    .text = 按时还，慢慢存一点，不为额度去借；额度会不会变，仍由机构定。

## 比上一次

trend-better = 有好转
trend-worse = 变重了
trend-same = 没有变
trend-first = 第一次看

## 来源

source-credit_regulation = 《征信业管理条例》，2013年3月15日起施行
source-bureau_reason_words = 征信中心“数字解读”的原因用语，据公开代码里的对照表
source-bureau_marks = 第二代个人信用报告的还款状态说明，2020年1月19日起
source-bureau_inquiry_reasons = 个人信用报告的查询原因，据公开代码里的对照表
source-bureau_qa = 征信中心关于一次性信用修复的问答，2026年初
source-free_report = 个人信用报告查询收费标准，发改价格〔2016〕54号
source-ant_statement_2018 = 蚂蚁金服关于借呗额度调整的说明，2018年1月9日
source-brand_separation_2021 = 花呗、借呗品牌隔离的说明，2021年11月
source-loan_facilitation_2025 = 助贷新规，金规〔2025〕9号，2025年10月1日起施行
source-consumer_finance_guidance_2025 = 对消费金融公司贷款成本的窗口指导，2025年10月，据媒体报道
source-cost_sheet_2026 = 《个人贷款业务明示综合融资成本规定》，2026年8月1日起施行
source-cfpb_line_cuts_2022 = 美国消费者金融保护局关于信用卡降额的统计，2022年
source-fico_line_cuts_2009 = FICO关于降额的统计，美国，2009年
source-income_cuts_2020 = 收入减少与降额的比较，美国，2020年
source-customer_questions_2018 = 客户向蚂蚁客服提的问题，截至2018年6月，其中2246条说到借呗出了状况
source-guides = 讲借呗关停的网上文章，21篇，许多互相抄
source-guides_contradict = 说法互相矛盾的网上文章
source-card_rules_70 = 《商业银行信用卡业务监督管理办法》第70条
source-police_warnings = 公安机关的反诈提示，2021年
source-repair_statement = 征信中心关于征信恢复传言的声明，2024年10月29日
source-collection_guide_2026 = 中国银行业协会《金融机构个人消费类贷款催收工作指引（试行）》，2026年1月30日
source-sleeping_cards_2023 = 中国银行关于清理长期睡眠信用卡的公告，2023年3月20日
source-card_fund_use_2020 = 光大银行关于信用卡资金用途的公告，2020年8月11日
source-interest_subsidy_2026 = 个人消费贷款财政贴息，财金〔2026〕1号，2026年1月20日，到2026年12月31日
source-pooled_card = 由几份公开数据合并估计的分数表，其中没有中国大陆的数据
source-our_judgement = 我们自己的判断，没有公开数据
source-dated_restorations = 有日期可查的恢复，共六次，其中三次是系统故障
source-collection_standard_2025 = 国家标准GB/T 45251-2025，讲消费信贷的催收，2025年2月28日起实施，推荐性
source-complaint_order = 讲金融投诉先后的网上文章，几篇说法一致
source-online_dispute_2023 = 征信中心网上异议服务的说明，2023年10月18日起
source-alipay_notice = 支付宝关于防骗的通知，其中写有客服95188
source-report_layout = 第二代个人信用报告的版式，据公开的说明，2020年1月19日起

## 怎么知道的

state-known = 知道
state-assumed = 按填了的算，可能还有
state-unknown = 不清楚
origin-told = 你说的
origin-measured = 从明细算的
origin-both = 你说的，明细也有
origin-nowhere = 没有填

## 账户、查询与变动

lender-bank = 银行
lender-consumer_finance = 消费金融公司
lender-micro_lender = 小额贷款公司
lender-other = 其他
status-active = 正常
status-overdue = 逾期
status-settled = 结清
status-closed = 销户
status-frozen = 冻结或止付
status-written_off = 呆账
reason-loan_approval = 贷款审批
reason-card_approval = 信用卡审批
reason-guarantee_check = 担保资格审查
reason-pre_guarantee = 保前审查
reason-financing_approval = 融资审批
reason-limit_approval = 额度审批
reason-credit_review = 资信审查
reason-business_officer = 法人代表、负责人、高管等资信审查
reason-merchant_check = 特约商户实名审查
reason-customer_admission = 客户准入资格审查
reason-post_loan = 贷后管理
reason-post_guarantee = 保后管理
reason-dispute = 异议核查
reason-judicial = 司法调查
reason-administrative = 公积金提取复核等
reason-own = 本人查询
changekind-phone = 手机号
changekind-bank_card = 银行卡
changekind-handset = 手机
changekind-account = 账户
changekind-id_renewed = 换领身份证
changekind-address = 住址
changekind-employer = 工作单位
part-accounts = 账户
part-draws = 借款
part-repayments = 还款
part-inquiries = 查询
part-changes = 信息变动
