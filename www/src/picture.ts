// A text as a picture, for apps in which a picture can be kept by a long press and nothing else can.
//
// In: text. Out: the address of a PNG that holds it, drawn in the page's own colours.

/** In pixels; a phone shows it at half of that. */
const WIDTH = 750;
const MARGIN = 48;
const SIZE = 30;
const LEADING = 48;

export function pictureOf(text: string): string {
  const canvas = document.createElement("canvas");
  const pen = canvas.getContext("2d");
  if (!pen) return "";
  const { fontFamily, color, backgroundColor } = getComputedStyle(document.documentElement);
  const font = `${SIZE}px ${fontFamily}`;
  pen.font = font;
  const lines = text.split("\n").flatMap((line) => wrapped(line, (piece) => pen.measureText(piece).width <= WIDTH - 2 * MARGIN));
  canvas.width = WIDTH;
  canvas.height = lines.length * LEADING + 2 * MARGIN;
  pen.fillStyle = backgroundColor;
  pen.fillRect(0, 0, canvas.width, canvas.height);
  // A new size forgets the font.
  pen.font = font;
  pen.fillStyle = color;
  pen.textBaseline = "middle";
  lines.forEach((line, at) => pen.fillText(line, MARGIN, MARGIN + (at + 0.5) * LEADING));
  return canvas.toDataURL("image/png");
}

/** A line as lines that fit, broken between words and between Chinese characters, never before a mark that closes. */
function wrapped(line: string, fits: (piece: string) => boolean): string[] {
  const lines = [""];
  for (const piece of line.match(/([A-Za-z0-9.,;:'’-]+\s*|.)[，。、；：！？）”》]*/gu) ?? []) {
    const longer = lines.at(-1)! + piece;
    if (fits(longer.trimEnd()) || lines.at(-1) === "") lines[lines.length - 1] = longer;
    else lines.push(piece);
  }
  return lines;
}
