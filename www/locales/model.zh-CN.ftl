# 计分表的来历：一页静态的网页，构建时由scorecard.json写成。

title = 计分表和它的来历 · 信用体检
heading = 计分表和它的来历
lead = 体检报告里“你的位置”那一项，就是照这张表加出来的。拿纸笔也能算。
back = 回到信用体检
other = English
other-file = model.en.html
rules = 规则版本{ $rules }。表由公开数据估计，每次测试都重新核对。

what-title = 是什么，不是什么
what = 每一项最稳的一格是0分，别的格往下拉低几分，加起来就是总分。拉低20分，在这些数据里，还款出问题的赔率大约翻一倍。没说的项，从这一项最低的格算到最高的格，总分就成了一个范围。
what-not = 它不是芝麻分，不是央行或任何机构的评分。它说不出某一个人会不会逾期，也说不出额度会不会恢复。
not-for-title = 不能用来
not-for = 放贷、定价、招聘、租房，或者评判任何人。
never = 表里没有年龄、性别、学历、婚姻、地区、通讯录，也没有收入本身和账户个数。没有哪一项会因为多借钱而加分。答得更差，任何一项都不会多得分。

points-title = 计分表
points-note = 同一个因素下的几小项是一起估计的，各自只算别的小项没说到的部分，所以一件事不会扣两遍。
points-value = 情形
points-points = 分
points-sampling = 抽样的范围
points-population = 换一群人的范围
points-evidence = 数据
interval = { $lo }至{ $hi }
from = { $from }及以上
over = 超过{ $from }
to = { $to }及以下
best = 0，以它为准
months = { $n }个月
now = 就在这个月
never-late = 五年内没有

how-title = 怎么估计的
how-1 = 每份数据里，所有能读到的项放进同一个逻辑回归，得出每一格相对最稳一格的对数赔率和误差。
how-2 = 几份数据用随机效应合并（DerSimonian–Laird），得出平均、误差和数据之间的差别。“抽样的范围”只看误差，“换一群人的范围”把数据之间的差别也算上，都是95%。
how-3 = 合并后按公认的方向理顺：更差的格不会得分更高。合成一样的几格，取其中最大的误差和差别。
how-4 = 只有一份数据的格，差别无从算起，借用其他格的中位数。就算有几份，也只有两到四份，差别本身很难估准。所以这些范围是至少这么宽。

sets-title = 用了哪些数据
sets-people = { $n }人
set-taiwan = 台湾一家银行的信用卡客户，2005年4月到9月的账单。结果：下个月没有按时还。CC BY 4.0，Yeh和Lien，2009，UCI，DOI 10.24432/C55S3H；原始数据随项目提供。它只有一张卡的用量，不算“所有额度合计”，这一项没有并进来。
set-south_german = 德国南部一家银行1973到1975年的贷款。结果：没有履约；坏账被多抽，占三成。CC BY 4.0，Grömping，2019，UCI；原始数据随项目提供。只用每月还款占收入一项。
set-gmsc = Give Me Some Credit，2011年公开，没有说明国家。结果：两年内逾期90天以上。原始数据不能转发，只带推算出的数。它只说两年里晚了几次，没说什么时候。
set-heloc = 美国申请房屋净值贷款的人，2018年公开。结果：两年内逾期90天以上。只带推算出的数。曾经逾期的账户数，当作逾期的月数。
set-hmeq = 美国房屋净值贷款，出自Baesens的教材。结果：违约或严重逾期。只带推算出的数。
set-lending_club = LendingClub在2018年发放的贷款，借款人事先筛过。结果：违约。只带别人发表的数。查询按12个月数，新账户按24个月数。

figures-title = 排得准不准
figures-note = AUC是随便拿一个出了问题的人和一个没出问题的人，分数排对的机会：0.5等于瞎猜，1是全对。括号里是95%的范围。下面小字依次是KS、校准误差和斜率；斜率1最好，小于1是分数差别夸大了，大于1是缩小了。换到没见过的人身上，最多差0.04。
figures-set = 数据
figures-shipped = 这张表
figures-leaveOut = 合并时不用这份数据
figures-refit = 同样的格子，用这份数据重估
frontier = 每条限制的代价（台湾，AUC）：方向随意{ $free }；更差不得加分{ $sign }；再取整数分{ $points }；换成这张合并的表{ $shipped }；合并时不用台湾{ $leaveOut }。

reference-title = 参照：台湾2005
reference-note = 只看还款记录这一项拉低了多少。这是那时那地的一群人，不是对谁的预测。
reference-points = 还款记录的分
reference-people = 人数
reference-trouble = 下个月没按时还的
reference-least = { $n }及以上

limits-title = 局限
limits-1 = 没有中国大陆的还款数据。用在这里，排序还准不准，差别有多大，没有人测过。
limits-2 = 数据老，有的只收申请人或通过筛选的人。
limits-3 = “最早的账户”来自账户普遍开得早的地方，年轻人会被拉低，这不说明人靠不住。
limits-4 = “近一个月的查询”只有美国一份数据，那些人当时正在申请贷款，分量可能偏重。
