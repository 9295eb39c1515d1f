// Shows how far the work on a clip is; without it the page loads itself again.

const place = document.getElementById("wait");
const words = document.getElementById("wait-words");
const bar = document.getElementById("wait-bar");

async function look() {
  try {
    const answer = await fetch(place.dataset.state, { cache: "no-store" });
    if (!answer.ok) return location.reload();
    const state = await answer.json();
    if (!state.isMoving) return location.reload();
    if (words.textContent !== state.text) words.textContent = state.text;
    if (state.permille == null) bar.removeAttribute("value");
    else bar.value = state.permille;
  } catch {
    words.textContent = "Hipwise does not answer. Is it still running?";
  }
  setTimeout(look, 700);
}

setTimeout(look, 700);
