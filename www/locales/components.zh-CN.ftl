### 给做页面的人看的：每个部件的每种样子。

components-title = 部件
components-lead = 页面上的每一种部件，和它的每一种样子。用的是页面自己的模板；数是例子里的。
part-of-type = 字号
part-of-space = 间距
part-of-colour = 颜色
part-of-choice = 选项
part-of-field = 金额、利率、日期和文字
part-of-button = 按钮
part-of-note = 提醒，和要核对的
part-of-scale = 等级
part-of-reason = 原因
part-of-source = 来源
as-empty = 空着
as-filled = 填好
as-wrong = 读不懂
as-chosen = 选中
as-apart = 单列一项
