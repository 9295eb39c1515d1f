// The moving figure of an exercise, kept in time with the clock.

/** Shows the picture for the side that works; one without a side serves both, words where none is. */
export function showFigure(place, { exercise, set }) {
  const key = `${exercise.id} ${set.side}`;
  if (place.dataset.of === key) return;
  place.dataset.of = key;
  const isFitting = ({ dataset }) => !dataset.picture || !set.side || dataset.picture === set.side;
  const picture = exercise.pictures.find(isFitting) ?? exercise.pictures[0];
  const shown = picture ?? exercise.how;
  place.classList.toggle("is-words", !picture);
  place.replaceChildren(...(shown ? [shown.cloneNode(true)] : []));
}

/** One repetition of the movement for each that is counted; still in a pause. */
export function moveFigure(place, { kind, set }, { elapsed, isRunning }) {
  for (const picture of place.querySelectorAll(".exercise-figure")) {
    const figure = picture.querySelector("svg.fig-moving");
    if (!figure?.pauseAnimations) continue;
    const from = Number(picture.dataset.from);
    const to = Number(picture.dataset.to);
    if (kind === "work" && set.secondsEach && to > from) {
      figure.pauseAnimations();
      figure.setCurrentTime(from + ((elapsed / 1000 / set.secondsEach) % 1) * (to - from));
    } else if (isRunning) {
      figure.unpauseAnimations();
    } else {
      figure.pauseAnimations();
    }
  }
}
