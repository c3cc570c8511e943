# 全部抹掉之后。

wiped-title = 都抹掉了
wiped-lead = 刚刚重新数过，这个浏览器里还留着：
wiped-entries = 填的内容
wiped-files = 网站自己的文件
wiped-workers = 断网用的程序
wiped-storage = 本地存储
wiped-cookies = Cookie
wiped-back = 回到开头
