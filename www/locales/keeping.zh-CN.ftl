# 存成加密的文件，再打开；几次体检之间的变化。

password = 密码
password-again = 再输一次密码
password-short = 密码至少要{ $n }个字。可以用一句只有你知道的话。
password-different = 两次输的不一样。再输一次。
seal-lead = 文件会用这个密码加密，在这个页面里就加好，不上传。
seal-lost = 密码没有人能找回，我们也不能。忘了，文件就打不开了。
seal = 加密，存成文件
seal-copy = 加密，复制内容
seal-not-here = 这个地址不是https开头，浏览器不让它加密。可以换成https的地址，或者用存成一个文件的页面。
unseal-lead = { $name }是加密的。输入存它时的密码。
unseal = 打开
keeping-back = 算了
keeping-open = 正在打开
keeping-save = 正在加密
keeping-stop = 停下
saved = 存好了：{ $name }
unsealed = 不加密，存成谁都能打开的
unsealed-note = 给别的程序用，或者给别人核对。谁拿到它，谁就能看里面的内容。
unsealed-save = 不加密，存成文件
unsealed-copy = 不加密，复制内容

problem-not_saved = 这不是本页面存的文件。
problem-cut_short = 文件不完整，后面缺了一截。可能没有下载完，或者没有复制完。
problem-altered = 文件坏了，和存的时候不一样。换一份以前的试试。
problem-locked = 密码打不开它。看看大小写，是不是少了一个字。确定没错的话，就是文件被人改过。

kept-whole = 里面的{ $n }次体检，和存的时候一样。
kept-altered = 第{ $n }次体检和存的时候不一样：有人改过，或者它前面缺了一次。
kept-cut = 最后缺了第{ $n }次体检：有人删掉了。
kept-see = 看这几次之间变了什么

checks-title = 几次体检之间的变化
checks-lead = { $n }次体检，都用今天的规则重新算过，所以变的只是你的情况。
checks-none = 还没有打开过记录。先打开一个以前存的文件。
checks-caption = 每一次的分数，从最少到最多。
checks-day = 哪一天
checks-rules = 当时按规则{ $rules }，算出来是{ $points }
checks-other = 算不出当时的结果：内容被改过。
checks-unread = 这一次的内容有不对的地方，算不了。
checks-one = 只有一次，还没有可以比的。下次再存进同一个文件，就能看出变化。
checks-between = 两次之间变了什么
checks-from = 从
checks-to = 到
checks-moved = 原来{ $was }，现在{ $is }
checks-was = 原来：{ $was }
checks-cause = 最可能的原因
checks-nothing = 没有
checks-facts = 变了的事实
checks-unknown = { $fact }：不知道
checks-same = 这两次之间，什么都没有变。
