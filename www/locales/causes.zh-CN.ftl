# 可能的原因怎么判断：一页静态的网页，构建时由causes.json写成。

lead = 报告里“为什么”那一项，就是照这里的数算出来的。每个数都是我们的判断，都写了依据。
rules = 规则版本{ $rules }。这里的数就是程序里的数，每次构建重新写出。

how-title = 怎么判断
how-compete = 一共{ $n }个可能的原因，放在一起比。每一个先有一个基数：什么都不知道的时候，它有多常见。
how-facts = 填的事实往上加；发生在很多额度一起被关的那几段时间，也往上加。几件事说的差不多是一回事时，只算加得最多的那一件。
how-seen = 看到的东西再往上乘：屏幕上的话、发生的是哪种事、身边的人和别的额度怎样、多久没回来。哪个原因更容易带来这些，哪个就乘得大。
how-untold = 没填的事实，按一般人里有多少是这样来算。不填，不会被当成有，也不会被当成没有。
how-judged = 每个数写成三个：中间，和括号里的两头。我们觉得，真正的数比小的那头还小，可能性是二十分之一；比大的那头还大，也是二十分之一。两头离得远，就是我们也拿不准。
how-draws = 这些拿不准，会一直算到最后：每个数在三个里取一个，用固定的{ $draws }种取法各算一遍。同样的填写，结果总是一样。
how-words = 算完只用来选词，不给百分比。谁也不知道某一个人的百分比。
words-title = 几个词是什么意思
words-likely = 绝大多数遍里它排第一，往小里算也有分量，而且有具体的事指向它。
words-possible = 有分量，但不是最突出的。
words-cannot_separate = 没有一个突出，有几个轮着排第一。
words-unlikely = 别的都更说得通。
words-excluded = 事实已经排除，或者你说了不是。
words-never = 我们只说“说得通”，不说“就是它”。真正的理由只有对方知道。只是流传的说法，从不单独当作答案。
unit-title = 数的单位
unit = “{ $cause }”的基数，中间那个，算作1.0。2.0就是常见一倍，0.1就是只有十分之一。这是互相比的，说不出有多少人的额度会被关：那个数没有人公布过。
grades-title = 依据分四等
grades-note = 等级说的是：“这样的事会带来这样的结果”有什么依据。具体是多少，都是我们判断的。

overview-title = 全部原因
overview-note = 只看基数，还没有看任何事实。点名字，看它的全部。
overview-cause = 原因
overview-base = 基数
overview-grade = 依据

judged = { $n }（{ $range }）
about-side = 在哪一边
about-grade = 依据
about-base = 基数
about-band = 额度会怎样
adds-title = 哪些事实会往上加
adds-fact = 事实
adds-adds = 加多少
adds-source = 依据
adds-nothing = 没有哪件填得出的事实会让它往上加。
adds-greatest = 几行都符合时，只算加得最多的一行。
adds-waves = 有些时候也会往上加：
lines-cards = 只算信用卡
lines-not_cards = 信用卡不算
lines-ant = 只算蚂蚁的产品
at-least = 至少{ $n }
at-most = 不超过{ $n }
over = 超过{ $n }
or-lower = { $n }或更低
moves-title = 看到什么，会更像或更不像它
moves-seen = 看到的
moves-moves = 怎么变
moves-source = 依据
moves-nothing = 看到什么都不会让它比别的更像。
moves-usual = 没列出的，对它没有特别的影响。
seen-message = 屏幕上：{ $text }
seen-event = 发生的是：{ $text }
seen-lasts = 过了{ $days }天还没回来
times = { $way ->
        [more] 更像
       *[less] 更不像
    }：{ $n }倍（{ $range }）
often = { $way ->
        [more] 更像
       *[less] 更不像
    }：由它引起的每1,000次里{ $n }次（{ $range }），别的原因一般{ $usual }次
sources-title = 来源
from-source = 来源{ $n }
sources-dated = 日期{ $day }
sources-checked = 核对{ $day }

shares-title = 没填的事实按多少算
shares-note = 有额度的人里，1,000个人大约有多少个是这样。没填的事实就照这个算。
shares-fact = 事实
shares-share = 1,000人里
shares-counted = 只要“{ $fact }”不是0，就至少算到这一格

waves-title = 那几段时间
waves-note = 这些时候，很多额度不管本人做了什么都被降或关了。事情发生在其中，就往上加。
waves-time = 什么时候
waves-products = 哪些额度
waves-cause = 加给哪个原因
waves-adds = 加多少
waves-source = 依据
waves-days = { $from }至{ $to }
waves-all = 全部

figures-title = 说得准不准
figures-note = 我们找来公开的真实案例，用自己的话记下当时知道的事，再看程序怎么说。{ $main }件写得比较细；{ $micro }件是支付宝客户问客服的一句话。这里没有一个数是从这些案例算出来的。
figures-right = “说对”是指：程序排第一的，就是案例的标签，也就是后来看上去的原因。“前三”是标签在前三个里。有些案例，标签之外还有别的也说得通，下面说“说得通”的两行把那些也算对。这样算会宽：不管什么案例都答同样三个原因，写得细的也能对六成。所以要和另外两行一起看。
figures-labels = 标签是一位读者读完贴的。有三件，机构自己前后给了两个不同的理由，所以没有人应当全对。
figures-reader = 一位了解情况的人，读了写得细的那些，第一个就是标签的占56%，标签在前三个里的占82%；把说得通的也算上，是93%和96%，对数分−1.55。
figures-measure = 怎么算
figures-main = 写得细的
figures-micro = 一句话的
figures-top1 = 第一个就是标签
figures-top3 = 标签在前三个里
figures-top1Alt = 第一个说得通
figures-top3Alt = 前三个里有说得通的
figures-logScore = 对数分
figures-part = { $n }件里{ $hits }件，{ $percent }
figures-log = 对数分看的是给了标签多少分量：0是把分量全给了它，越低越差。{ $causes }个原因平均分，是{ $even }。
figures-fraud = 有人冒充的案例{ $n }件，认出{ $found }件；别的案例里误报{ $alarms }件。
figures-abstain = 本来就看不出原因的案例{ $n }件，{ $right }件照实说了看不出。

limits-title = 局限
limits-judged = 这些数是判断出来的，不是从数据里估计出来的。国内没有公开的数据可以估计；有实测可以对照的只有三处，都在美国。
limits-base = 没有人公布过有多少额度被关，所以只能说哪个原因更像，说不出有多大可能被关。
limits-foreign = 写得细的{ $main }件里，{ $mainland }件在中国大陆，其余多是国外的信用卡。国外的做法，在国内不一定一样。
limits-few = 案例少，差几件就差很多。公开说出来的人，也不能代表所有人。
limits-back = 有日期可查的恢复只有六次，其中三次是系统故障。所以我们不说什么时候能恢复。
limits-words = 屏幕上的话，原文没有公布过。我们按关键词归类，可能归错。
limits-waves = 那几段时间，只列了有第一手材料的。没有列的时候，也可能有过。
limits-together = 几件事碰在一起会怎样，没有数据，我们只是相加。
limits-not = 不能用来放贷、定价、招聘、租房，或者评判任何人。
