// What is to be done, read from the list on the page: the list without script is the only source.

/**
 * Every exercise of the page with its sets, in the order of doing.
 * A set has a lead (get ready, rest, change sides) and the work itself, both in seconds.
 */
export function readExercises(list) {
  return [...list.querySelectorAll(":scope > li")].map((item, index) => ({
    index,
    id: item.dataset.exercise,
    name: item.querySelector("h2").textContent.trim(),
    how: item.querySelector(".how"),
    cautions: item.querySelector(".cautions"),
    pictures: [...item.querySelectorAll("[data-picture]")],
    sets: [...item.querySelectorAll(".rounds > li")].map(readSet),
  }));
}

function readSet(item) {
  const told = item.dataset;
  return {
    item,
    words: item.querySelector(".round-words").textContent.trim(),
    /** "Hold", "Go": said and shown when the work begins. */
    verb: told.verb,
    set: Number(told.set),
    side: told.side || "",
    repetitions: told.repetitions ? Number(told.repetitions) : null,
    secondsEach: told.each ? Number(told.each) : null,
    seconds: Number(told.seconds),
    lead: told.lead,
    leadSeconds: Number(told.leadSeconds),
    isDone: told.done === "true",
  };
}

/** One flat row of steps: the lead and the work of each set, with what they belong to. */
export function stepsOf(exercises) {
  return exercises.flatMap((exercise) =>
    exercise.sets.flatMap((set, index) => [
      { kind: set.lead, seconds: set.leadSeconds, exercise, set, isFirst: index === 0 },
      { kind: "work", seconds: set.seconds, exercise, set, isFirst: false },
    ]),
  );
}

/** Ended sooner than this, a set was not done. */
const fewestSeconds = 3;

/** A set that is left out. */
export const leftOut = { repetitions: null, seconds: 0, state: "skipped" };

/**
 * What was done of a set in the time that was worked, however long the step was made: a set made
 * shorter has fewer repetitions, and one that was hardly begun counts as left out.
 */
export function workDone({ set }, { elapsed, length }) {
  const worked = Math.min(elapsed, length) / 1000;
  const repetitions = set.secondsEach
    ? Math.min(set.repetitions, Math.floor(worked / set.secondsEach + 0.001))
    : null;
  if (worked < fewestSeconds && worked < set.seconds) return leftOut;
  if (repetitions === 0) return leftOut;
  return { repetitions, seconds: Math.round(worked), state: "done" };
}

/** Both tellings of one set: what was done stays done, and the larger numbers hold. */
export function joinedSet(known, told) {
  if (known?.state !== "done") return told;
  if (told.state !== "done") return known;
  return {
    repetitions: larger(known.repetitions, told.repetitions),
    seconds: larger(known.seconds, told.seconds),
    state: "done",
  };
}

function larger(left, right) {
  if (left == null || right == null) return left ?? right ?? null;
  return Math.max(left, right);
}

/** The same key for the same set, however often it is done. */
export function keyOf(step) {
  return [step.exercise.id, step.set.set, step.set.side].join("|");
}
