### 页面的文字：报告、明细和文件。与显示它们的代码一起取来。

## 报告里到处都有的

also = ；
stop = 。
full-stop = { $text }。
quoted = “{ $text }”
count = { $n }项

## 报告

report-stuck = 有地方要先核对，才能写出报告
example-note = 这是一个虚构的人。改下面任何一处，报告都会跟着变。

event-sentence = { $product }{ $event }
answer-fraud = ‹先停下：有人可能在骗你的钱›。别的都可以等。
    .more = 不转账，不给验证码，不共享屏幕。额度的事放一放，先做下面三件。
answer-one = { $event }，‹{ $word ->
        [likely] 很可能与{ $cause }有关
       *[other] 有可能与{ $cause }有关
    }›。
    .more = 真正的理由只有对方知道，也没有公布过。下面是与公开事实相符的可能原因，和你现在能做的事。
answer-several = { $event }，‹{ $causes }都说得通›；哪一个更主要，分不清。
    .more = 真正的理由只有对方知道，也没有公布过。好在要做的事大体一样，都在下面。
answer-theirs = { $event }，‹{ $word ->
        [likely] 更像是{ $cause }，不在你身上
       *[other] 有可能是{ $cause }，不在你身上
    }›。
    .more = 真正的理由只有对方知道。填的这些里，没有哪一件更能说明它。
answer-cannot_tell = { $event }，‹从填的这些看不出为什么›。
    .more = 看不出，也是一个答案：真正的理由只有对方知道。补上几项，可能看得更清；该做的事，下面照样有。
answer-no_event = 额度没有出事，‹先看看自己站在哪里›。
    .more = 下面是看得见的几项，和平时值得做的事。这里没有一条建议需要你去借钱。

sureness = 这个判断，我们有多大把握
slip-what = 什么事
slip-event = { $product }，{ $event }
slip-when = 哪一天
slip-check = 体检日
slip-known = 已知
slip-unknown = 还可以补
    .value = { $n ->
        [0] 暂时没有
       *[other] { $n }项，会更清楚
    }
about = 大约
check-today = 改用今天的日子

first-title = { $n ->
        [3] 先做这三件
        [2] 先做这两件
       *[other] 先做这件
    }
first-aside = 要不要借新的来补？先不要。这份报告里没有一条建议需要你去借钱。

answers-title = 看看有没有答错
answers-lead = 哪一条不对，点“改”。改完会回到这里。
answers-change = 改
    .what = ：{ $what }
answers-none = 没有回答
answers-field = { $field }：{ $value }
answers-more = 还有{ $n }题能让判断更清楚，不答也可以看报告。
answers-next = 再答一题
to-report = 看报告

all-title = 一页看全
all-lead = 左边改，右边马上跟着变。不清楚的空着就好。
all-larger = 放大，给一屋子人看

why-title = 为什么
why-lead = 按说得通的程度排。每一条都写了支持它的、不支持它的，和怎样会让我们改口。
for-it = 支持
against-it = 不支持
nothing-for = 填的这些里没有
nothing-against = 填的这些里没有
mind = 怎样会改口
would-change = 补上这些，它会前移或后移：{ $facts }。
can-check = 可以查什么
can-change = 能不能改变
says-who = 谁说的
alike-title = 分不清的
alike = { $causes }，哪一个更主要，分不清：换一组同样合理的估计，先后就会倒过来。好在要做的事大体不变。
unlikely-title = 不太像，和可以排除的
because = 因为{ $what }。
nothing-points = 填的这些里，没有什么指向它。
evidence-message = 屏幕上的话，意思是“{ $message }”
evidence-event = 发生的情况和它相符：{ $event }
evidence-not-event = 发生的情况和它不太相符：{ $event }
evidence-wave = 那段时间有很多额度被收紧：{ $source }
evidence-lasts = 停了一个月以上，不像是短时间的维护
evidence-ruled-out = 你说不是这样
evidence-always = 这种情况随时可能有，和你做了什么无关
grades-title = 依据分四等
causes-page = 全部原因、每个数字和准不准
    .file = causes.html
cause-numbers = 这一条的全部数字
rule-out = 我确定不是这个原因
rule-in = 重新算进来
doubt-title = 我们可能错在哪里
doubt-rival = 最有力的另一种解释：{ $cause }。
doubt-lack = 最缺的一项是{ $fact }：{ $place }。
doubt-lack-none = 再补别的，判断也不会有多大变化。
doubt-again = 到{ $day }再看一次：那时情况可能变了。
doubt-judged = 这里的分量都是我们按公开的说法估的，换一组同样合理的估计，先后也可能变。
grows-with = 额度怎样才会再涨，没有机构公布过。只说过会看使用情况和信用行为；下面是看得见的几项。这里不劝你为了涨额度去借钱。
watch-title = 平时看住这几样
watch-quiet = 安静
watch-some = 留意
watch-high = 明显
watch-again = { $day }再看
watch-note = 存成文件，下次打开，就能看出哪一样变了。
watch-compared = 有没有变，是和文件里上一次体检比的；说不准的算没有变。
exposure-title = 和一份干净的记录比
exposure = 从告诉我们的来看，被降、被关的可能大约是干净记录的{ $times }倍，估计在{ $lo }到{ $hi }倍之间。这是按公开说法估的。平时有多少额度会被关，没有人公布过，所以不给百分比。
exposure-causes = 主要来自：{ $causes }。
exposure-sum = 这个倍数怎么来的
exposure-part = 哪一部分
exposure-times = 是干净记录的几倍
exposure-clean = 干净的记录
exposure-rest = 还不清楚的，和往好的方向的
exposure-none = 你填的这些里，没有什么让它明显变高。
grades-note = 额度关停的原因，网上多数说法只到C或D。我们照实标。
grade-explained = 依据{ $grade }：{ $text }

stand-title = 你的位置
standing-open = 知道的还不够，说不出在哪一档。
reasons = 拉低最多的：{ $factors }。
reason-time = （只能靠时间）
not-a-bureau-score = 这不是芝麻分，也不是央行或任何银行的评分。
sum-caption = 各项相加就是总分。0是每一项都最稳时的分，越往左越紧。虚线框是还不清楚的部分，下面的细线是换一群人时估计的范围。
sum-factor = 因素
sum-lost = ← 拉低
sum-points = 分
sum-total = 合计
sum-lowest = 最低可到{ $lowest }
sum-interval = 估计范围
strips-title = 每个月的还款
strip-year = 年
factor-who = “{ $factor }”这{ $points }分，谁说的
made-origin = （{ $origin }，{ $state }）
made-conflict = 你说的和明细对不上，这里按明细算。
made-nature = 性质
    .value = 由公开数据估计得出，不是我们认定的
part-evidence = { $points }分。{ $agreement }{ $sets }，共{ $n }人。
made-interval = 估计范围
    .value = 换一群人时{ $population }，只看抽样{ $sampling }
made-change = 能不能改变
    .yes = 可以，靠时间或还款
    .no = 不能，只能等
made-missing = 没有的
    .value = 中国大陆消费信贷的公开数据
made-not-for = 不能用来
    .value = 推算你本人逾期的可能
unsure-three = 有三种不确定，最大的是第{ $largest ->
        [untold] 一
        [population] 二
       *[sampling] 三
    }种。
unsure-untold = 一、还没说的：总分在{ $range }之间。
unsure-population = 二、换一群人：{ $range }。各国数据大小不一，又没有中国大陆的，这一种你做什么也变不小。
unsure-sampling = 三、数据只是抽样：{ $range }。数据多了，这一种会变小。
reference = 参照，不是对你的预测：台湾2005年的信用卡数据里，还款记录和你差不多的有{ $people }人，其中每100人约有{ $trouble }人下个月没按时还；全部人里约{ $all }人。
model-card = 整张计分表和它的来历
    .file = model.html
narrow = 想让范围变窄，最有用的一项是：

expect-title = 会怎样
drivers = 主要看：{ $causes }。
helps = 往好的方向
hinders = 拖着的
waits-none = 要等多久：没有实测数据
    .more = 官方没有公布过。网上从一周到两年都有人说，没有一个有出处。所以不给日子，也不给百分比。
waits-reported = 要等多久：有日期可查的很少
    .more = 写清楚时长的只有{ $n }次：{ $same ->
        [yes] { $shortest }小时
       *[other] { $shortest }到{ $longest }小时，居中的是{ $middle }小时
    }。别的只说几小时到几天（{ $source }）。你的不一定一样。
changes-title = 到了日子会变的
changes-check-again = 再体检一次的日子。
changes-none = 从{ $day }起，没有查到按规则会变的日子。补上查询和账户的明细，这里会列出来。
not-started = 还没开始
expect-aside = 就算恢复，额度也可能变低。按没有它来安排每个月，最稳妥。

plan-title = 怎么做
plan-aside = 每一步都可以自己做，不用花钱请人。
plan-supposed = 照旧，就是借、还、申请都按现在的样子过下去；没说的不算。每一步值多少，是把你的情况照着改一遍，再重新算出来的。
plan-week = 这一周
plan-later = 接下来
plan-habits = 一直做着
aim-title = 换一个目标，或说说手头的余地
aim-lead = 不填也行：不填时，钱按你写的收支算；没写收支，要花钱的步骤就按该做的日子排。
stand-now = 现在
stand-without = { $day }，照旧
stand-after = { $day }，照计划
stand-points = { $points }分，{ $place }
standing-unclear = 还说不出在哪一档
in-the-way = 还拦着的：{ $causes }
in-the-way-none = 填的这些里，没有什么拦着
reach = { $how ->
        [yes] 到那天可以站到“{ $place }”。
        [no] 到那天还到不了“{ $place }”，最近能到{ $points }分。
       *[open] 到那天能不能站到“{ $place }”，要看还没说的几项：在{ $points }分之间。
    }
reach-takes = 最少要做：{ $actions }。
reach-stays = 做什么也快不了的：{ $facts }。
debt-free = 每月照还，余下的先还最贵的，大约{ $day }还清。
debt-free-never = 照现在每月能还的，五十年里还不清：先找机构谈，见下面。
debt-left = 到{ $day }还剩{ $left }。
no-promise = 做完了，额度回不回来，仍由机构定，没有人能保证。
avoid-title = 不要做的
today = 今天
until = { $day }前
ongoing = 一直
keep-until = 到{ $day }为止
as-it-goes = 有余钱时
then = 、
step-amount = { $action ->
        [pay_arrears] 照标记和每期金额估，大约{ $amount }；以机构给的数为准。
        [lower_utilisation] 要降到七成，大约再还{ $amount }。
        [reduce_lenders] 要少到三家，还清最小的几笔，大约{ $amount }。
        [build_buffer] 离三个月的必要支出还差{ $amount }。
       *[other] 大约{ $amount }。
    }
step-accounts = { $keep ->
        [yes] 最早的是：{ $accounts }。
       *[other] { $many ->
            [yes] 照这个先后：{ $accounts }。
           *[other] 是这一个：{ $accounts }。
        }
    }
timeline-caption = 从{ $from }到{ $by }，先后看得见：圆点是要在那天前做完的事，长条是要一直做着的事。
timeline-step = 要做的
timeline-picture = 时间线
timeline-day = 什么时候
step-seen = 报告上大约到{ $day }看得到；机构多半一个月报一次。
step-else = 做不成怎么办，谁说的
step-more = 怎么做，做不成怎么办，谁说的
effect-points = 少了它，到那天会低{ $points }分。
effect-clears = 做了，{ $causes }就不再拦着。
effect-sum = 这个数怎么来的：到{ $day }，照计划全做是{ $with }分，单单少了这一步是{ $without }分，相减就是。
effect-little = 到那天，数字上看不出什么变化。
step-sources = 依据：{ $sources }

papers-title = 信件与材料
papers-lead = 要写的信起好了草稿，带出你填过的事，姓名和号码留着用笔填。还有要附的材料，和每个官方渠道管什么、管不了什么。
papers-open = 看信件和渠道
papers-failed = 没有取到。联网后再点一次；你填的都还在。
papers-guide = 写信之前：查到并看懂自己的信用报告
    .file = guide.html
    .short = 怎么查、怎么看信用报告

## 试试看

try-title = 试试看
try-lead = 拨一拨，看看哪几件事有用、有多大用。这里只是试，不会改你的回答。
try-months = 看到多久以后
    .value = { $n }个月，到{ $day }
try-use = 额度用到多少
    .value = 至多{ $share }{ $used }
try-pay = 多还一些
    .value = { $amount }{ $used }
try-used = ，那时用掉{ $share }
try-planned = 计划里有
try-not-planned = 计划里没有
try-reset = 回到计划的样子
try-with = { $day }，照这样做
try-gist = 到{ $day }，照这样做是{ $with }分；什么都不改是{ $without }分。
try-same = 到{ $day }，分数上看不出什么不同。
try-clears = 不再拦着的：{ $causes }。
try-factor = { $factor }：从{ $without }变成{ $with }
try-sum = 差别在哪几项
try-left = 到{ $day }，还值得做的：{ $actions }。
try-aside = 每动一下，都把你的情况照着改一遍，再从头算。分数不是芝麻分，也不保证额度会回来。
ways-title = 往后的分数，两条路
ways-with = 照这样做
ways-without = 什么都不改
ways-day = 日子
ways-table = 这张图的数字

## 带走这份计划

take-title = 带走这份计划
take-calendar = 存成日历文件
take-copy = 复制成文字
take-share = 分享文字
take-note = 日历里是{ $n }件有日子的事，前一天早上九点提醒。能看到你日历的人，也看得到这些字。
take-inside = 你在别的应用里打开了这个页面
    .more = 微信、支付宝、QQ这些应用里存不下文件，也打印不了。要日历、要打印，就点右上角，选“在浏览器打开”。换过去以后要重新填；先到“打开和保存”复制内容，过去粘贴就都在。
take-picture = 做成图片
take-hold = 长按图片，就能存下来，或发给人。
take-copied = 复制好了，可以粘贴到聊天里。
take-shown = 这里没能自动复制。文字在下面，已经选中，照平时的办法复制。
take-text = 计划的文字
print = 打印整份，或存成PDF
print-counsel = 打印一页纸，给帮你的人看
print-counsel-note = 一页纸上有已知的、还不清楚的、可能的原因和计划，没有姓名和证件号，咨询时不用从头讲。
promise = 额度会不会回来，由机构定，没有人能保证。不要为了恢复额度付钱给任何人。

chat-head = { $name }，{ $day }
chat-steps = 要做的：
chat-step = { $n }、{ $step }（{ $day }）。
chat-avoid = 不要：{ $avoid }。
calendar-until = 到今天为止：{ $step }

counsel-title = 给帮忙的人看的一页纸
counsel-nameless = 这张纸上没有姓名、证件号、手机号和卡号。
counsel-standing = { $place }，{ $points }分
counsel-known = 已知的
counsel-unknown = 还不清楚的
counsel-causes = 可能的原因，和依据的等级（A最牢，D只是流传）
counsel-cause = { $cause }：{ $word }（{ $grade }）
counsel-step = { $day }：{ $step }。
counsel-made = 规则版本{ $rules }，摘要（SHA-256）{ $digest }
counsel-more = 另有{ $n }项

about-title = 关于本报告
about-rules = 规则版本
about-digest = 摘要（SHA-256）
    .more = 同样的回答、同样的规则版本，在任何机器上都得到这个摘要。报告在你的设备上算出，没有发给任何人，里面没有姓名、证件号和手机号。
about-facts = 用到的全部事实：已知{ $known }项，不清楚{ $unknown }项
facts-fact = 哪一项
facts-value = 现在是
facts-origin = 怎么知道的
facts-unknown = 还不清楚的：{ $facts }。
about-sources = 全部来源
cited-checked = 核对于{ $day }

## 回答与明细

details-title = 回答与明细
details-lead = 改任何一处，上面的报告马上跟着变。知道得越细，范围越窄。
details-aside = 不写姓名、证件号、手机号、卡号，也不写是哪家银行。
details-event = 发生了什么
details-happened = 有额度被关、被停、被降，或出了别的状况
details-answers = 全部问题
details-other-facts = 文件里还写了
details-household = 收入、支出和积蓄
details-days = 体检日和身份证
look-again = 有一处要核对
place-entry = { $list }{ $n }
place-field = { $entry }，{ $field }
place-file = 整个文件
hint-accounts = 贷款、信用卡和各种额度，一个一个写。写个大概也行。
hint-draws = 每借一次写一条。先写好账户，再选是哪一个。
hint-repayments = 只写本金，不算利息。
hint-inquiries = 信用报告“查询记录”里的每一条，照着写日期和原因。
hint-changes = 换手机号、银行卡、手机、账户这类事。
complete = 这里写全了，没有漏的
    .more = 没写全也没关系，只是范围会宽一些
add = 添一条：{ $what }
take-out = 去掉：{ $what }
show-more = 还有{ $n }条，再显示一些
marks-all-paid = 近24个月都按时：填满N
marks-label = 每月的还款标记，从早到晚
marks-key = 标记是什么意思
    .text = N：按时；*：当月不用还；1：晚了1至30天；2：晚了31至60天；3至7：更久；M：当月内晚还；C：结清；B：呆账；D：担保人代还；Z：以资抵债；G：以别的方式结束；A：没有账单；#：状态不明；/：还没开户。

field-product = 产品
field-kind = 什么变了
field-lender = 哪类机构放款
field-status = 状态
field-opened = 开立日期
field-closed = 结清或关闭的日期
field-limit = 额度
field-balance = 现在欠多少
field-owedBefore = 第一笔记录之前欠多少
field-monthlyPayment = 每月要还
field-rate = 年利率（单利）
field-arrearsSettled = 最后一次逾期还清的日期
field-marks-codes = 每月的还款标记，从早到晚
field-marks-until = 最后一个标记是哪个月
field-account = 哪个账户
field-amount = 金额
field-principal = 本金
field-due = 应还日期
field-reason = 查询原因
field-updated = 应用里更新了吗
field-income = 每月到手的收入
field-incomeBefore = 变化之前的收入
field-spending = 每月必要的支出，不含还款
field-savings = 几天内能用的积蓄
field-asOf = 体检日
field-goal = 为了什么
field-by = 到哪一天，最远两年
field-monthly = 每月还款之外，能拿出多少
field-effort = 一个月能办几件事，1到10（打一个电话、填一张表算一件）
field-idValidUntil = 身份证有效期到哪天

## 要核对的地方

trouble-at = { $place }：
wrong-title = { $n ->
        [1] 有一处要核对
       *[other] 有{ $n }处要核对
    }
wrong-last-good = 下面是核对之前的报告。改好以后，它会自己更新。

## 打开和保存

files-title = 打开和保存
in-tab = 关掉这个标签页之前，刷新不会丢
    .more = 只存在这个标签页里，关掉就没了。和别人共用的设备上不要开。
wipe-note = 抹掉填的内容和这个网站留在浏览器里的文件，再给你看还剩什么。联网打开一次，断网又能用。
wipe = 全部抹掉
save = 存成文件
save-note = 用密码加密，存在你的设备上。里面是你填的内容和每次的结果，下次好比较。不存，就什么都不留。
files-inside = 在这个应用里存不下文件
    .more = 先把内容复制下来，发给自己，或贴在备忘录里。下次打开，在下面粘贴就行。
files-copy = 复制这份内容
files-copied = 复制好了。换到浏览器里打开这个页面，在同一个地方粘贴。
save-stuck = 先改好上面标出的地方，才能存。
open-file = 打开以前存的文件
open-hint = 只在这个页面里读，不上传。打开后，现在填的会换成文件里的。
paste = 或者，把文件内容粘贴进来
paste-label = 文件内容
paste-open = 打开粘贴的内容
pasted = 粘贴的内容
opened-good = 打开了：{ $name }。报告已经按它更新。
opened-wrong = 没有打开：{ $name }
opened-kept = 你填的都没有动。改好了再打开一次。

class-door = 在课堂上用
