// Where the page runs. Browsers inside other apps lose or alter the files that a page saves, and do not print.

/** 微信, 支付宝, QQ, 微博, 钉钉, 抖音 and 今日头条, by the names they give themselves. */
const INSIDE = /MicroMessenger|AlipayClient|\bQQ\/|Weibo|DingTalk|aweme|NewsArticle/i;

/** Whether the page was opened inside another app. */
export const insideApp = (): boolean => INSIDE.test(navigator.userAgent);

/** Where the tab keeps a draft, on the site only. */
export const TAB = "draft";

/** Whether it keeps one. */
export function keptInTab(): boolean {
  try {
    return !IN_FILE && TAB in sessionStorage;
  } catch {
    return false;
  }
}

/** Forgets it. */
export function forgetTab(): void {
  if (keptInTab()) sessionStorage.removeItem(TAB);
}
