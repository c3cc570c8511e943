### 目录的文字：提问时用得到的。每个键对应核心里的一个id。

## 产品

product-jiebei = 借呗
product-huabei = 花呗
product-beiyongjin = 备用金
product-xinyongdai = 信用贷
product-xinyonggou = 信用购
product-wangshangdai = 网商贷
product-weilidai = 微粒贷
product-fenfu = 分付
product-jd_jintiao = 京东金条
product-jd_baitiao = 京东白条
product-meituan_loan = 美团借钱（生活费）
product-meituan_yuefu = 美团月付
product-douyin_yuefu = 抖音月付
product-duxiaoman = 度小满
product-jietiao_360 = 360借条
product-credit_card = 信用卡
product-bank_consumer_loan = 银行消费贷
product-consumer_finance = 消费金融公司的贷款
product-micro_lender = 小额贷款
product-mortgage = 房贷
product-car_loan = 车贷
product-business_loan = 经营贷
product-other = 其他

## 屏幕上的话，按意思分；原文没有公布过

message-no_limit = 暂无额度，或额度是0
message-evaluation_failed = 综合评估未通过、评分不足
message-bad_credit = 说信用或征信记录不好
message-heavy_debt = 负债偏高，或说怕还不上
message-many_applications = 申请或查询太多
message-idle_line = 长期没用
message-rules_changed = 政策、监管或业务调整
message-service_paused = 服务暂停、无法使用、暂未开放
message-maintenance = 系统维护或升级中
message-security_risk = 账户有风险、被冻结、要安全验证
message-limit_reduced = 额度降低了、调整了
message-moved_product = 转到网商贷、信用贷等别的产品
message-arrears_first = 有逾期，要先还清
message-id_document = 证件过期，或身份信息要更新
message-caller_demand = 有人来电或发消息，要我注销、转账、交钱

## 填写的问题：$value是填的，$accepted是可以填的

problem-malformed = 这一处读不懂：{ $value }。应当是：{ $accepted }。
problem-missing = 这里还缺{ $accepted }这一项，请补上。
problem-unknown_field = 不认识{ $value }这一项。可以有的是：{ $accepted }。
problem-version = 文件的版本是{ $value }，这个页面读的是{ $accepted }。换对应的版本再试。
problem-impossible_date = 日历上没有{ $value }这一天。按2026-11-03这样重写一次。
problem-after_as_of = { $value }在体检日{ $accepted }之后。改成那天或更早。
problem-too_early = { $value }早了。改成{ $accepted }或之后的日子。
problem-out_of_range = { $value }超出了范围。可以填：{ $accepted }。
problem-range_reversed = { $value }的前一个数比后一个大。两个数对调一下。
problem-too_much = { $value }多了，最多{ $accepted }。看看是不是多了一个零。
problem-no_such_account = 没有叫{ $value }的账户。先添上这个账户，或改用已有的名字。
problem-same_label = 有两个账户都叫{ $value }。给其中一个改个名字。
problem-bad_label = 名字{ $value }里有不能用的字。可以用：{ $accepted }。
problem-unknown_mark = { $value }不是信用报告上的记号。可以用：{ $accepted }。
problem-too_long = 字数多了：写了{ $value }，最多{ $accepted }。删短一些。
problem-too_many = 有{ $value }条，最多{ $accepted }条。去掉旧的几条。
