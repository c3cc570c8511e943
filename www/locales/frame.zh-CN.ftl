# 应用旁边的几个静态网页共有的文字。

back = 回到信用体检
other = English
title = { $page } · 信用体检
page-guide = 查到并看懂自己的信用报告
page-model = 计分表和它的来历
page-causes = 可能的原因怎么判断
page-check = 怎么验证我们
page-read = 人们常问的：原因、说法、规矩、骗局
