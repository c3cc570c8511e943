# 怎么查、怎么看自己的信用报告：一页静态的网页，构建时由guide.json写成。

lead = 写任何一封信之前，先看报告上到底写了什么。网上查不花钱，查自己的也从来不算一次申请。
rules = 规则版本{ $rules }。日子、年数和价格由程序里的规则写出。

where-title = 到哪里查
where-site = 征信中心官网www.pbccrc.org.cn。自己输入网址，不点别人发来的链接。
where-bank = 自己银行的手机银行或网上银行，看有没有“信用报告”一项。
where-union = 云闪付App。
where-counter = 人民银行分支机构的柜台，和一些银行网点的自助查询机。
where-cost = 网上查不收费。柜台和自助机每年有{ $free }次免费，从下一次起每次{ $fee }元。
where-app = 官方渠道里没有“征信中心App”。收费代查、要你交身份证照片和验证码的，不要理。
where-line = 征信中心只有一个客服电话：400-810-8866。

which-title = 查哪一版
which-short = 想看个大概，网上的简版够用。要写异议、要看清是哪几个月，查详版。
version = 比一比
version-short = 简版
version-long = 详版（本人版）
version-where = 在哪里
    .short = 网上的各个渠道
    .long = 柜台和自助查询机
version-style = 怎么写
    .short = 一句一句写：哪家、哪天、多少额度、余额多少
    .long = 一个账户一张表，有五级分类和授信协议
version-months = 逾期怎么写
    .short = 最近5年内有几个月逾期，有没有超过90天
    .long = { $months }个月，一个月一个记号
version-use = 适合
    .short = 先看有没有陌生的账户和查询
    .long = 核对每个月的记录，写异议
which-note = 两版说的是同一份记录。“详版要收费”“详版要写理由”的说法不对。

parts-title = 上面有什么
parts-note = 第二代报告（2020年1月19日起）按这个顺序写。除了账户和查询，也看一眼住址和手机号对不对。
parts-head = 报告头：编号、时间。写异议时要抄编号和时间。
parts-person = 个人基本信息：身份、住址、职业、手机号。
parts-summary = 信息概要：账户数、逾期和呆账的笔数、负债、查询的次数。
parts-credit = 信贷交易信息明细：贷款、循环额度、信用卡，一个账户一段，还款记号在这里。
parts-other = 非信贷交易信息：先用后付费的业务，比如电信。它的记号另有一套，不要和贷款的混着看。
parts-public = 公共信息：欠税、判决、强制执行、行政处罚、公积金等。
parts-statement = 本人声明：你要求加上的话。
parts-dispute = 异议标注：正在核查的记录。
parts-inquiries = 查询记录：谁、哪天、为什么查过，机构的和本人的分开。只列最近{ $inquiryYears }年。

marks-title = 每月的记号
marks-note = 详版里每个账户有一排格子，一个月一个记号。
mark = 记号
mark-means = 意思
mark-late = 算不算逾期
late-yes = 算
late-no = 不算
mark-n = 正常：按时还了，或卡还了最低额
mark-star = 当月不用还，以前也没有拖欠
mark-m = 过了还款日，但月底前还清了
mark-a = 信用卡调整账单日，当月没有账单
mark-c = 结清或销户
mark-d = 担保人代还
mark-z = 用东西抵了债
mark-g = 结清以外的结束
mark-hash = 账户已经开立，当月状态不明
mark-slash = 还没有开立
marks-after = 空着和“--”是没有数据，不是0。不认识的记号，打400-810-8866问。

inquiries-title = 查询原因
inquiries-note = 别的机构在意的，是审批类的查询：每一次都像一次申请。
class = 哪一类
class-reasons = 报告上的写法
class-counts = 怎么看
class-hard = 审批
    .counts = 算申请，别的机构看得到
class-ambiguous = 说不准
    .counts = 可能是新申请，也可能是调额度，单独看
class-business = 和企业有关
    .counts = 多与所在企业的贷款有关，单独看
class-soft = 管理
    .counts = 不算申请
class-own = 自己查
    .counts = 从来不算
inquiries-after = “几天内多次查询只算一次”是别国的做法，这里没有依据。不认识的审批查询，先想想是不是点过“查看额度”，再提异议。

negative-title = 不好的记录留多久
negative-five = 从还清那天起，保留{ $negativeYears }年，到期删除（《征信业管理条例》第十六条）。
negative-unpaid = 没有还清，{ $negativeYears }年就还没有开始算。关掉账户，不会让它提前消失。
negative-lag = 还清以后，要等机构下一次报送才更新，不是当天。
negative-repair = 一次性信用修复2026年3月31日已截止。当时已经还清、符合条件却还在显示的，先问机构，再打400-810-8866，再提异议。

silent-title = 它不会告诉你
silent-why = 额度为什么被关。报告里没有这一项，机构也没有公布过。
silent-jiebei = 借呗的评估，和“还差多少分”。
silent-zhima = 芝麻分。那是一家公司的分数，不在这份报告里。
silent-other = 没有报送的机构。报告上没有，不等于没有欠。
silent-missing = 能不能再借到。看报告的机构各有各的标准，没有公布过。

errors-title = 有错怎么办
errors-list = 抄下报告编号、时间，和错在哪一行、哪几个月。
errors-where = 向报送的机构提异议，或向征信中心提，不收费。征信中心从2023年10月18日起可以在网上提。
errors-wait = 自收到之日起{ $days }日内答复。是{ $days }个自然日，不是工作日。
errors-then = 不答复，或答复不对，打12363，向当地人民银行投诉。
errors-right = 记录没有错，但有缘由，可以申请附一段本人声明。
errors-agents = 正确的记录谁也删不掉。收费“修复征信”“内部铲单”的，都是骗局。
errors-letters = 信的草稿在体检报告的“信件与材料”里

sources-title = 依据
sources-dated = { $day }
sources-checked = 核对于{ $day }
