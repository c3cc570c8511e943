// Printing: the whole page, or one part alone.
//
// In: what to print. Out: the browser's dialog.

/** Takes away what was printed alone; a browser may never say that its dialog is closed. */
let over = (): void => {};

/** Prints a part and nothing else: it stands beside the page until that is over. */
export function printAlone(part: HTMLElement): void {
  over();
  part.classList.add("sole");
  document.body.append(part);
  document.documentElement.classList.add("prints-sole");
  over = () => {
    part.remove();
    document.documentElement.classList.remove("prints-sole");
  };
  addEventListener("afterprint", over, { once: true });
  window.print();
}

export function printAll(): void {
  over();
  window.print();
}
