// Sends the clips with a bar that shows how far it is. Without this script the form sends itself.

const form = document.getElementById("gait-upload");
const words = document.getElementById("upload-words");
const problem = document.getElementById("upload-problem");
const progress = document.getElementById("upload-progress");
const actions = document.getElementById("upload-actions");
let request = null;

const megabytes = (bytes) => (bytes / 1048576).toFixed(bytes < 10485760 ? 1 : 0);

function rest(words) {
  progress.hidden = true;
  actions.hidden = false;
  request = null;
  problem.hidden = !words;
  problem.textContent = words ?? "";
  if (words) problem.scrollIntoView({ block: "center" });
}

function answered() {
  if (request.status >= 200 && request.status < 300) {
    location.assign(request.responseURL);
    return;
  }
  const page = new DOMParser().parseFromString(request.responseText, "text/html");
  const told = page.querySelector(".problem:not([hidden]) p") ?? page.querySelector("main p");
  rest(told ? told.textContent : "The clip did not arrive. Send it again.");
}

form.addEventListener("submit", (event) => {
  event.preventDefault();
  if (request) return;
  request = new XMLHttpRequest();
  problem.hidden = true;
  progress.hidden = false;
  actions.hidden = true;
  const bar = progress.querySelector("progress");
  const began = performance.now();
  request.upload.addEventListener("progress", (step) => {
    if (!step.lengthComputable) return;
    bar.value = (step.loaded / step.total) * 1000;
    const seconds = (performance.now() - began) / 1000;
    const left = Math.ceil((seconds / step.loaded) * (step.total - step.loaded));
    words.textContent = step.loaded < step.total
      ? `${megabytes(step.loaded)} of ${megabytes(step.total)} MB sent` + (seconds > 1 ? `, about ${left} s left` : "")
      : "All is sent. Reading the clip.";
  });
  request.addEventListener("load", answered);
  request.addEventListener("error", () => rest("The clip did not arrive. Is Hipwise still running?"));
  request.addEventListener("abort", () => rest("You stopped sending. Nothing was kept."));
  request.open("POST", form.action);
  request.send(new FormData(form));
});

document.getElementById("upload-stop").addEventListener("click", () => request?.abort());
// Coming back by the browser's own button shows the form as it was.
addEventListener("pageshow", () => { if (!request) rest(null); });
