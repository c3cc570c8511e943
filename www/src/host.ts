// Where the page runs, and what it may do there. Browsers inside other apps lose or alter the files that a page saves,
// and do not print.

/** 微信, 支付宝, QQ, 微博, 钉钉, 抖音 and 今日头条, by the names they give themselves. */
const INSIDE = /MicroMessenger|AlipayClient|\bQQ\/|Weibo|DingTalk|aweme|NewsArticle/i;

/** Whether the page was opened inside another app. */
export const insideApp = (): boolean => INSIDE.test(navigator.userAgent);

/** Copies a text; false where the browser does not let a page do that. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
