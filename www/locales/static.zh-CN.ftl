### 只写在index.html里的文字：脚本还没有运行时的页面，只有中文，带一句英文。

description = 在你自己的设备上，看清信用额度为什么没了，接下来怎么办。
static-noscript = 需要打开JavaScript
static-noscript-more = 这个页面在你的设备上计算，不把任何内容发出去，所以离不开它。
static-noscript-english = This page computes on your own device and needs JavaScript.
static-late = 页面还没有准备好
static-late-more = 网络慢就再等一下。一直这样，可能是浏览器太旧，换一个新一些的再试。
static-late-english = Still loading. If it stays like this, please try a newer browser.
