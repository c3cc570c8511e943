// How to check us: two static pages, Chinese and English, with the rules as the pages carry them.
import { escaped, frame, generated, items, ONE_FILE, section, table, textsOf } from "./frame.mjs";
import { ALWAYS, ofSite } from "../policy.mjs";

/** The page in one language, as HTML; `asked` collects the ids of its texts. */
export async function checkPage(lang, head, asked = new Set()) {
  const { rules } = await generated("guide");
  const texts = await textsOf("check", lang, asked);
  const { t } = texts;
  const sheet = (id, body) => section(`${id}-title`, t(`${id}-title`), body, id);
  const paragraph = (id) => `<p>${t(id)}</p>`;
  const code = (text) => `<code>${escaped(text)}</code>`;
  const rule = (name) => code(`${name} ${ofSite[name]}`);
  const allowlist = "Connection-Allowlist";
  const held = [
    [rule("default-src"), t("policy-default")],
    [rule("connect-src"), t("policy-connect")],
    [rule("script-src"), t("policy-script")],
    [rule("form-action"), t("policy-form")],
    [rule("require-trusted-types-for"), t("policy-trusted")],
    [code(`${allowlist}: ${ALWAYS[allowlist]}`), t("policy-connections")],
  ];
  const commands = { windows: `certutil -hashfile ${ONE_FILE} SHA256`, mac: `shasum -a 256 ${ONE_FILE}`, linux: `sha256sum ${ONE_FILE}` };
  const typed = Object.entries(commands).map(([system, command]) => `${t(`sums-${system}`)}<small>${code(command)}</small>`);
  const list = (...ids) => `<ul>${items(ids.map((id) => t(id)))}</ul>`;

  return frame("check", lang, texts, head, rules, [
    sheet("try", `<ol>${items(["try-flight", "try-network", "try-file"].map((id) => t(id)))}</ol><p class="on-site"><a href="${ONE_FILE}" download>${t("try-file-link")}</a></p>`),
    sheet("policy", `${paragraph("policy-note")}${table([t("policy-rule"), t("policy-means")], held)}${paragraph("policy-file")}`),
    sheet("proof", `${paragraph("proof-note")}<ol>${items(["proof-name", "proof-browser", "proof-packet", "proof-control"].map((id) => t(id)))}</ol>`),
    sheet("sums", `${paragraph("sums-note")}<ul>${items(typed)}</ul>${paragraph("sums-rebuild")}<p>${code("cargo xtask dist")}</p>${paragraph("sums-where")}`),
    sheet("kept", list("kept-nothing", "kept-tab", "kept-files", "kept-saved")),
    sheet("limits", list("limits-extension", "limits-host", "limits-device", "limits-inside", "limits-people")),
  ]);
}
