// The whole way through the page, as a function that any browser runs inside it: from the first door through every question
// to the report, what can be tried there, letters, English, saving, what borrowing costs, whether the money lasts, red flags in a message, a story, a file opened again, and the pages beside the app.

/** Walks, and gives back what was seen. Holds nothing from outside, because it is sent to the page as text. */
export async function walk() {
  const until = async (what, found) => {
    for (let tries = 0; tries < 600; tries += 1) {
      const value = found();
      if (value) return value;
      await new Promise((go) => setTimeout(go, 25));
    }
    throw new Error(`it never came: ${what}, at ${location.hash}`);
  };
  const at = (selector) => until(selector, () => document.querySelector(selector));
  const click = async (selector) => (await at(selector)).click();
  const view = (hash) => until(`the view ${hash}`, () => location.hash === hash && document.querySelector("main h1") === document.activeElement);
  const type = async (selector, text) => {
    const field = await at(selector);
    field.value = text;
    field.dispatchEvent(new Event("input", { bubbles: true }));
    field.dispatchEvent(new Event("change", { bubbles: true }));
  };
  const digest = () => document.querySelector(".digest code")?.textContent.replace(/\s/g, "");
  const other = async (before) => until("another report", () => digest() && digest() !== before && digest());

  await click(".doors a[href='#event']");
  await view("#event");
  await click("[id='event.product.jiebei']");
  await click("[id='event.kind.closed']");
  await until("days to choose from", () => document.querySelectorAll(".chip:not(:disabled)").length > 1);
  await click(".chip:not(:disabled)");
  await type("textarea", "综合评估未通过");
  await click("main form button[type='submit']");
  let questions = 0;
  for (; location.hash !== "#answers"; questions += 1) {
    const before = location.hash;
    await until("a question", () => /^#q/.test(location.hash) && document.querySelector("main form input"));
    const choices = [...document.querySelectorAll("main form .choices input")];
    (choices.find(({ id }) => /\.(no|none)$/.test(id)) ?? choices[0]).click();
    await new Promise((go) => setTimeout(go, 400));
    await click("main form button[type='submit']");
    await until(`what follows ${before}`, () => location.hash !== before || document.querySelector(".wrong"));
    if (questions > 30) throw new Error("the questions do not end");
  }
  await click("main a[href='#report']");
  const first = await other("");
  await click("[aria-labelledby='try'] input");
  for (const part of document.querySelectorAll("details")) part.open = true;
  await type("[id='household.income']", "1.2万");
  const typed = await other(first);
  await click("[aria-labelledby='papers'] button");
  await at("#letter-ask_reason");
  const asked = document.querySelectorAll("[aria-labelledby='take'] button");
  for (const button of [...asked].slice(0, 2)) button.click();
  // Sealed, and opened again from what is pasted.
  await click("[aria-labelledby='files'] button");
  await type("#password", "only I know this");
  await type("#password-again", "only I know this");
  await click("form:has(#password-again) button[type='submit']");
  await at("#saved");
  await click(".language");
  await until("English", () => document.documentElement.lang === "en");
  await click("footer a[href='#cost']");
  await at("#money-said");
  await click("#money-said ~ .body .chip");
  await at("#money-real");
  await click("footer a[href='#cash']");
  await click("#cash-told ~ .body .go .second");
  await at("#cash-turn");
  await click("footer a[href='#scam']");
  await type("#flags-text", "请把钱转到安全账户");
  await at(".steps li");
  await click(".name");
  await click("a[href='#tell']");
  await type("#story-text", "借呗被关了");
  await at("#story-understood");
  await click(".name");
  await at(".doors");
  await click(".doors a[href='#report']");
  await other(typed);
  return { questions, first, typed };
}
