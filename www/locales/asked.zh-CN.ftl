# 几个小工具共用的话：还差什么，写了什么，格子里能填什么。

asked-typed = { $field }：{ $value }
asked-missing = 还差：{ $fields }。
asked-holds-fen = 像12800、1.28万这样的金额
asked-holds-share = 像0.05%、万分之五这样的数
asked-holds-count = 一个整数
asked-holds-day = 像2026-12-01这样的日子
asked-holds-id = 表里的一项
asked-holds-name = 几个字
