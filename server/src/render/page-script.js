/**
 * Sent to the pages and embeds of figures, as it stands, as a module: draws the picture anew for the
 * width it has, tells the page around it how high it is, and tells the row of the table whose mark the
 * reader points at or has walked to. Without it the picture that came with the page stays.
 */

/** Widths are drawn in steps, so that few pictures are asked for. Units: CSS pixels. */
const [STEP, LEAST, MOST] = [40, 320, 1600];
/** Below this width a picture is higher than it is wide. */
const NARROW = 560;

const picture = document.querySelector("[data-source]");
/** Where a row is told; absent from what is to be still. */
const told = document.querySelector("[data-rows]");
const rows = told ? JSON.parse(told.dataset.rows) : [];
let drawnWidth = 0;
let at = -1;

function tellHeight() {
  const height = Math.ceil(document.documentElement.getBoundingClientRect().height);
  parent.postMessage({ type: "scenkartan:height", height, source: location.href }, "*");
}

async function draw() {
  const width = Math.min(MOST, Math.max(LEAST, Math.round(picture.clientWidth / STEP) * STEP));
  if (width !== drawnWidth) {
    drawnWidth = width;
    const drawing = await fetchDrawing(width).catch(() => undefined);
    if (drawing === undefined || drawnWidth !== width) return;
    picture.replaceChildren(document.importNode(drawing, true));
    if (told) tellRow(at);
  }
  tellHeight();
}

/** Undefined where the server does not answer with a picture. */
async function fetchDrawing(width) {
  const height = Math.round(width * (width < NARROW ? 1.15 : 0.5625));
  const answer = await fetch(`${picture.dataset.source}&size=${width}x${height}`);
  if (!answer.ok) return undefined;
  return new DOMParser().parseFromString(await answer.text(), "image/svg+xml").documentElement;
}

/** Marks a row's part of the picture and tells it; -1 is none of them. */
function tellRow(row) {
  at = row;
  for (const mark of picture.querySelectorAll("[data-row]"))
    mark.toggleAttribute("data-at", Number(mark.dataset.row) === at);
  told.textContent = rows[at] ?? told.dataset.hint;
  // Room once taken is kept: nothing below jumps while the mouse moves.
  told.style.minBlockSize = `${told.offsetHeight}px`;
}

function point({ target }) {
  const mark = target.closest("[data-row]");
  if (mark && Number(mark.dataset.row) !== at) tellRow(Number(mark.dataset.row));
}

const toNext = () => (at + 1) % rows.length;
const toLast = () => (at < 1 ? rows.length : at) - 1;

/** Which row a key leads to. */
const WALK = {
  ArrowRight: toNext,
  ArrowDown: toNext,
  ArrowLeft: toLast,
  ArrowUp: toLast,
  Home: () => 0,
  End: () => rows.length - 1,
  Escape: () => -1,
};

function walk(event) {
  const { key, altKey, ctrlKey, metaKey } = event;
  if (altKey || ctrlKey || metaKey || !Object.hasOwn(WALK, key)) return;
  event.preventDefault();
  tellRow(WALK[key]());
}

function listen() {
  picture.tabIndex = 0;
  picture.setAttribute("role", "group");
  picture.setAttribute("aria-label", told.dataset.hint);
  picture.addEventListener("pointerover", point);
  picture.addEventListener("click", point);
  // A finger that is lifted has left; what it was told stays.
  picture.addEventListener("pointerleave", ({ pointerType }) => {
    if (pointerType === "mouse") tellRow(-1);
  });
  picture.addEventListener("keydown", walk);
  tellRow(-1);
}

if (told) listen();
new ResizeObserver(tellHeight).observe(document.body);
addEventListener("resize", () => {
  told?.style.removeProperty("min-block-size");
  draw();
});
draw();
