# 用自己的话说：听懂了什么，放进回答里。

story-title = 用自己的话，说说发生了什么
story-lead = 像跟朋友说那样写一两句。这里认出能认的，你核对以后，再放进回答。
story-tell = 说说看
    .beside = 只在这个页面里读，不上传。不用写名字、手机号和卡号。
story-text = 发生了什么
    .hint = 比如：上个月花呗晚还了四天，后来还了，现在借呗用不了。
story-understood = 听懂的
    .lead = 对的留着，不对的去掉勾。没有说的，不会替你填。
    .beside = 放进去以后，每一项都还能改：题目里、明细里都行。
story-product = 哪个产品
story-event = 怎么了
story-nothing = 别的没有听懂。没关系，后面的题目一道一道问。
story-said = 原话：{ $words }
story-number = 改这个数
story-left = 没听懂的
    .more = 这些没有用上，也没有丢。重要的，可以换个说法，或在后面的题目里回答。
story-take = 就按这些，往下走

clue-days_late = 晚还过{ $n }天（近两年）
clue-late_count = 晚还过{ $n }次（近两年）
clue-late_product = 晚还的是{ $product }
clue-repaid_since = { $so ->
        [yes] 晚还的已经还上
       *[no] 还有没还上的
    }
clue-other_lender_late = 晚还的是别家的
clue-months_since_event = { $n ->
        [0] 是最近一个月里的事
       *[other] 大约{ $n }个月前的事
    }
clue-id_expired = 身份证过期了
clue-id_renewed = 身份证已经更新
clue-phone_changed = { $so ->
        [yes] 换过手机号
       *[no] 没换手机号
    }
clue-bank_card_changed = { $so ->
        [yes] 换过银行卡
       *[no] 没换银行卡
    }
clue-handset_changed = { $so ->
        [yes] 换过手机
       *[no] 没换手机
    }
clue-account_changed = { $so ->
        [yes] 换过账号
       *[no] 没换账号
    }
clue-second_account_same_id = 同一个身份证还有别的账号
clue-became_merchant = 成了商家，或转成了网商贷
clue-early_repayment = 提前还过款
clue-quick_repayment = 借了不久就还
clue-repaid_then_gone = 还清以后，就出了这件事
clue-never_used = 从来没用过
clue-idle_months = 有{ $n }个月没用
clue-applications = 申请过{ $many ->
        [yes] 好几次
       *[no] { $n }次
    }
clue-refusals = 被拒过{ $many ->
        [yes] ，次数没有说
       *[no] { $n }次
    }
clue-maintenance_notice = 说是系统维护
clue-app_upgrade = 刚更新过应用
clue-never_late_claimed = 没有逾期过
clue-good_record_claimed = 征信一直良好
clue-limit_before = 原来的额度{ $amount }
clue-limit_after = 后来的额度{ $amount }
clue-message = 屏幕上写着“{ $text }”
