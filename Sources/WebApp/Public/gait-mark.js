// Chooses a frame and two points in it, to a quarter of a pixel. Without it the picture is a button
// that tells where it was clicked.

const form = document.getElementById("mark");
const part = (name) => document.getElementById(`mark-${name}`);
const size = { x: Number(form.dataset.width), y: Number(form.dataset.height) };
const picture = part("picture");
const image = part("image");
const loupe = part("loupe").getContext("2d");
const slider = part("at");
const step = Number(slider.step);
const sides = ["right", "left"];
const points = { right: null, left: null };
let source = new Image();
let chosen = "right";
let asked = null;
let isNear = false;

for (const side of sides) {
  const x = form.dataset[`${side}X`];
  if (x !== undefined) points[side] = { x: Number(x), y: Number(form.dataset[`${side}Y`]) };
}
chosen = points.right && !points.left ? "left" : "right";

// Frames ----------------------------------------------------------------------------------------

function load() {
  const at = Number(slider.value);
  part("time").textContent = `${at.toFixed(2)} s`;
  clearTimeout(asked);
  asked = setTimeout(() => {
    const next = new Image();
    next.onload = () => {
      source = next;
      image.setAttribute("href", next.src);
      magnify();
    };
    next.onerror = () => { part("words").textContent = "This frame could not be read; choose another."; };
    next.src = form.dataset.still.replace(/at=[^&]*/, `at=${at.toFixed(3)}`);
  }, 60);
}

/// What was said of the feet holds for the frame it was said of.
function change() {
  const unknown = form.querySelector("input[name=stance][value='']");
  if (unknown) unknown.checked = true;
  load();
}

function goTo(seconds) {
  slider.value = Math.min(Math.max(0, seconds), Number(slider.max));
  change();
}

slider.addEventListener("input", change);
part("earlier").addEventListener("click", () => goTo(Number(slider.value) - step));
part("later").addEventListener("click", () => goTo(Number(slider.value) + step));

// Points ----------------------------------------------------------------------------------------

function show() {
  const drawn = picture.getBoundingClientRect().width || size.x;
  const scale = (9 * size.x) / drawn;
  for (const side of sides) {
    const mark = part(side);
    const point = points[side];
    mark.toggleAttribute("hidden", !point);
    mark.classList.toggle("is-hidden", !point);
    if (point) mark.setAttribute("transform", `translate(${point.x} ${point.y}) scale(${scale})`);
    mark.setAttribute("aria-pressed", String(side === chosen));
  }
  const missing = sides.find((side) => !points[side]);
  part("words").textContent = missing
    ? `Click your ${missing} side.`
    : `Both are set. Your ${chosen} side is chosen: ${points[chosen].x.toFixed(1)}, ${points[chosen].y.toFixed(1)}.`;
  part("send").disabled = Boolean(missing);
  magnify();
}

function magnify(at = points[chosen]) {
  const width = loupe.canvas.width;
  loupe.fillStyle = "#888";
  loupe.fillRect(0, 0, width, width);
  if (!at || !source.naturalWidth) return;
  const reach = width / 6;
  loupe.imageSmoothingEnabled = false;
  loupe.drawImage(source, at.x - reach / 2, at.y - reach / 2, reach, reach, 0, 0, width, width);
  loupe.strokeStyle = chosen === "right" ? "#ff2ea6" : "#00e0ff";
  loupe.lineWidth = 2;
  loupe.beginPath();
  loupe.moveTo(width / 2, width / 2 - 22); loupe.lineTo(width / 2, width / 2 - 5);
  loupe.moveTo(width / 2, width / 2 + 5); loupe.lineTo(width / 2, width / 2 + 22);
  loupe.moveTo(width / 2 - 22, width / 2); loupe.lineTo(width / 2 - 5, width / 2);
  loupe.moveTo(width / 2 + 5, width / 2); loupe.lineTo(width / 2 + 22, width / 2);
  loupe.stroke();
}

function put(side, x, y) {
  chosen = side;
  points[side] = { x: Math.min(Math.max(0, x), size.x), y: Math.min(Math.max(0, y), size.y) };
  show();
}

/// Where in the picture's own pixels the pointer is.
function place(event) {
  const box = picture.getBoundingClientRect();
  return {
    x: ((event.clientX - box.left) / box.width) * size.x,
    y: ((event.clientY - box.top) / box.height) * size.y,
  };
}

let dragged = null;
for (const side of sides) {
  const mark = part(side);
  mark.addEventListener("pointerdown", (event) => {
    dragged = side;
    chosen = side;
    mark.setPointerCapture(event.pointerId);
    mark.focus();
    event.preventDefault();
    show();
  });
  mark.addEventListener("pointermove", (event) => {
    if (dragged !== side) return;
    const at = place(event);
    put(side, at.x, at.y);
  });
  for (const end of ["pointerup", "pointercancel"]) mark.addEventListener(end, () => { dragged = null; });
  mark.addEventListener("focus", () => { chosen = side; show(); });
  mark.addEventListener("keydown", (event) => {
    const moves = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };
    const move = moves[event.key];
    if (!move || !points[side]) return;
    const by = event.shiftKey ? 0.25 : 1;
    put(side, points[side].x + move[0] * by, points[side].y + move[1] * by);
    event.preventDefault();
  });
}

picture.addEventListener("click", (event) => {
  if (event.target.closest(".mark-point")) return;
  const at = place(event);
  put(sides.find((side) => !points[side]) ?? chosen, at.x, at.y);
  const next = sides.find((side) => !points[side]);
  if (next) chosen = next;
  show();
});
picture.addEventListener("pointermove", (event) => { if (!dragged) magnify(place(event)); });
picture.addEventListener("pointerleave", () => magnify());

addEventListener("keydown", (event) => {
  if (event.target.matches("input, select, textarea") || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key === ",") goTo(Number(slider.value) - step);
  if (event.key === ".") goTo(Number(slider.value) + step);
});

// Size, sending ---------------------------------------------------------------------------------

function zoom() {
  // Twice the room at hand, at least the clip's own pixels.
  const room = part("scroll").clientWidth;
  if (isNear) {
    picture.setAttribute("width", Math.max(size.x, room * 2));
    picture.setAttribute("height", (Math.max(size.x, room * 2) * size.y) / size.x);
  } else {
    picture.removeAttribute("width");
    picture.removeAttribute("height");
  }
  picture.classList.toggle("is-near", isNear);
  part("nearer").textContent = isNear ? "Whole picture" : "Zoom";
  const at = points[chosen] ?? { x: size.x / 2, y: size.y * 0.45 };
  const box = picture.getBoundingClientRect();
  part("scroll").scrollTo((at.x / size.x) * box.width - room / 2, (at.y / size.y) * box.height - 200);
  show();
}

part("nearer").addEventListener("click", () => { isNear = !isNear; zoom(); });
part("again").addEventListener("click", () => {
  points.right = null;
  points.left = null;
  chosen = "right";
  show();
});

form.addEventListener("submit", () => {
  for (const side of sides) {
    for (const axis of ["x", "y"]) {
      const field = document.createElement("input");
      field.type = "hidden";
      field.name = side + axis.toUpperCase();
      field.value = points[side][axis].toFixed(2);
      form.append(field);
    }
  }
  const at = document.createElement("input");
  at.type = "hidden";
  at.name = "at";
  at.value = Number(slider.value).toFixed(3);
  form.append(at);
});

part("plain").remove();
part("live").hidden = false;
addEventListener("resize", show);
load();
show();
