// A link to an invented person, as words and as a code for a camera. What somebody entered never goes into a link.
//
// In: the id of a person, and the address of the page. Out: the link, and the code as a picture.

import { svg, type TemplateResult } from "lit/html.js";
import { encode } from "uqr";

import { PERSONAS } from "./personas.js";

/** The person that an address names, if it names one of ours. */
export const personaIn = (hash: string): string | undefined => {
  const id = /^#class-(\w+)$/.exec(hash)?.[1];
  return PERSONAS.some((persona) => persona.id === id) ? id : undefined;
};

/** The link to a person on this site; none from a file, which no other device could open. */
export const linkTo = (id: string, { protocol, origin, pathname } = location): string | undefined => (/^https?:$/.test(protocol) ? `${origin}${pathname}#class-${id}` : undefined);

/** A link as a code for a camera. */
export function code(link: string, label: string): TemplateResult {
  const { data, size } = encode(link, { border: 4 });
  const path = data.map((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : "")).join("")).join("");
  return svg`<svg class="code" width="232" height="232" viewBox="0 0 ${size} ${size}" role="img" aria-label=${label} shape-rendering="crispEdges"><rect width=${size} height=${size} fill="#fff"/><path d=${path} fill="#000" stroke="none"/></svg>`;
}
