// The player: leads through a session set by set, by clock, sound and voice.

import { StepTimer, clockText, today } from "./player-clock.js";
import { moveFigure, showFigure } from "./player-figure.js";
import { SessionLog } from "./player-log.js";
import { holdScreen, keepForOffline, releaseScreen } from "./player-screen.js";
import { Cues, rememberChoice } from "./player-sound.js";
import { keyOf, leftOut, readExercises, stepsOf, workDone } from "./player-steps.js";

const page = document.getElementById("player");
const stage = document.getElementById("stage");
const part = (name) => document.getElementById(`stage-${name}`);

const exercises = readExercises(document.getElementById("session"));
const steps = stepsOf(exercises);
const timer = new StepTimer();
const cues = new Cues();
const log = new SessionLog({
  address: page.dataset.send,
  secret: page.querySelector("[name=formSecret]")?.value ?? "",
});

const secondsOfCount = 3;
const stretchSeconds = 10;

let session = null;
let index = 0;
let lastCount = null;
let isPlaying = false;

// Beginning and going on ------------------------------------------------------------------------

/** Sessions that were left unfinished, here or in Hipwise's own log; the newest first. */
function leftOver() {
  takeUp();
  return log.unfinished(page.dataset.plan, page.dataset.day);
}

function takeUp() {
  if (!page.dataset.unfinished) return;
  const sets = {};
  for (const step of steps) {
    if (step.kind === "work" && step.set.isDone) sets[keyOf(step)] = { state: "done" };
  }
  log.takeUp({
    id: page.dataset.unfinished,
    plan: page.dataset.plan,
    day: page.dataset.day,
    started: Number(page.dataset.unfinishedStarted),
    sets,
  });
}

/** A page that the browser kept may be of a day that is over: says so and offers nothing. */
function isPast() {
  if (page.dataset.day === today()) return false;
  const heading = document.getElementById("player-heading");
  heading.textContent = heading.dataset.past;
  document.title = heading.dataset.past;
  document.getElementById("player-controls").hidden = true;
  document.getElementById("player-past").hidden = false;
  return true;
}

function offer() {
  if (isPast()) return;
  const allOld = leftOver();
  const old = allOld[0];
  const open = old ? steps.findIndex((step) => step.kind === "work" && !old.sets[keyOf(step)]) : -1;
  document.getElementById("player-controls").hidden = false;
  const resume = document.getElementById("player-resume");
  if (open > 0) {
    const { exercise, set } = steps[open];
    document.getElementById("player-resume-place").textContent = `${exercise.name}, ${set.words}`;
    document.getElementById("player-left-over").hidden = false;
    resume.hidden = false;
    resume.addEventListener("click", () => isPast() || start(old, open - 1));
  }
  const fresh = document.getElementById("player-start");
  fresh.textContent = open > 0 ? fresh.dataset.again : fresh.textContent;
  fresh.classList.toggle("primary", open <= 0);
  fresh.addEventListener("click", () => {
    if (isPast()) return;
    for (const left of allOld) log.finish(left);
    start(log.begin(page.dataset.plan, page.dataset.day), 0);
  });
}

function start(begun, at) {
  session = begun;
  isPlaying = true;
  document.documentElement.classList.add("playing");
  stage.hidden = false;
  part("done").hidden = true;
  part("play").hidden = false;
  stage.focus();
  go(at);
  resumeTime();
  requestAnimationFrame(draw);
}

function finish() {
  isPlaying = false;
  timer.pause();
  releaseScreen();
  cues.beep("done");
  cues.say("Well done. That was the session.");
  log.finish(session);
  const works = steps.filter((step) => step.kind === "work");
  const done = works.filter((step) => session.sets[keyOf(step)]?.state === "done");
  part("done-words").textContent = `${done.length} of ${works.length} sets done.`;
  part("play").hidden = true;
  part("done").hidden = false;
  part("done").focus();
}

function leave() {
  isPlaying = false;
  timer.pause();
  cues.hush();
  releaseScreen();
  document.documentElement.classList.remove("playing");
  stage.hidden = true;
  location.reload();
}

// Steps -----------------------------------------------------------------------------------------

const current = () => steps[index];

/** Goes to a step, `ahead` milliseconds of which have passed already. */
function go(to, ahead = 0) {
  index = to;
  lastCount = null;
  timer.begin(current().seconds, ahead);
  show();
  announce(ahead);
}

/** Notes the step that ends and goes to the next, carrying over what ran past its end. */
function advance(ahead = 0) {
  noteSet();
  if (index + 1 < steps.length) go(index + 1, ahead);
  else finish();
}

/** Once for each time that a set was worked on. */
function noteSet() {
  const step = current();
  if (step.kind === "work") log.note(session, keyOf(step), workDone(step, timer));
}

/** Leaves out what is open of the exercise in hand. */
function skipExercise() {
  const { exercise } = current();
  while (index < steps.length && steps[index].exercise === exercise) {
    const step = steps[index];
    if (step.kind === "work") log.note(session, keyOf(step), leftOut);
    index += 1;
  }
  if (index < steps.length) go(index);
  else finish();
}

function back() {
  const isLead = current().kind !== "work";
  const isFresh = timer.elapsed < 2500;
  const lead = isLead ? index : index - 1;
  go(isLead && isFresh ? Math.max(0, lead - 2) : lead);
  resumeTime();
}

function stretch(seconds) {
  timer.stretch(seconds);
  paint();
}

// Time ------------------------------------------------------------------------------------------

function resumeTime() {
  cues.wake();
  timer.run();
  holdScreen();
  part("pause").textContent = part("pause").dataset.pause;
  stage.classList.remove("is-paused");
  moveFigure(part("figure"), current(), timer);
  describe();
}

function pauseTime() {
  timer.pause();
  cues.hush();
  releaseScreen();
  part("pause").textContent = part("pause").dataset.goOn;
  stage.classList.add("is-paused");
  moveFigure(part("figure"), current(), timer);
  describe();
  paint();
}

const toggle = () => (timer.isRunning ? pauseTime() : resumeTime());

/** Called often when the page is seen and seldom when not; the clock decides, not the call. */
function tick() {
  if (!isPlaying) return;
  if (timer.look()) {
    pauseTime();
    return;
  }
  while (isPlaying && timer.isRunning && timer.over >= 0) advance(timer.over);
  if (!isPlaying) return;
  count();
  paint();
}

function count() {
  const left = Math.ceil(timer.left / 1000);
  if (left === lastCount || !timer.isRunning) return;
  if (left <= secondsOfCount && left > 0 && lastCount !== null) cues.beep("tick");
  lastCount = left;
}

function draw() {
  if (!isPlaying) return;
  tick();
  moveFigure(part("figure"), current(), timer);
  requestAnimationFrame(draw);
}

// What is seen and heard ------------------------------------------------------------------------

const phaseWords = { ready: "Get ready", rest: "Rest", change: "Change sides" };

function show() {
  const { kind, exercise, set } = current();
  stage.dataset.kind = kind;
  part("count").textContent = `Exercise ${exercise.index + 1} of ${exercises.length}`;
  part("name").textContent = exercise.name;
  part("what").textContent = set.words;
  part("phase").textContent = kind === "work" ? set.verb : phaseWords[kind];
  part("next").textContent = nextWords();
  if (part("how").dataset.of !== exercise.id) {
    part("how").dataset.of = exercise.id;
    part("how-text").replaceChildren(
      ...[exercise.how, exercise.cautions].filter(Boolean).map((words) => words.cloneNode(true)),
    );
  }
  showFigure(part("figure"), current());
  describe();
  paint();
}

/** The step in one line, for whoever hears the page. */
function describe() {
  const line = [part("phase"), part("name"), part("what")].map((place) => place.textContent);
  const words = [timer.isRunning ? "" : "Paused", ...line].filter(Boolean).join(". ");
  if (part("status").textContent !== words) part("status").textContent = words;
}

function nextWords() {
  const { kind } = current();
  const after = steps.slice(index + 1).find((step) => step.kind === "work");
  if (kind !== "work") return "";
  if (!after) return "Last set";
  const isSame = after.exercise === current().exercise;
  return `Then: ${isSame ? after.set.words : after.exercise.name}`;
}

function announce(ahead) {
  const { kind, exercise, set, isFirst } = current();
  // What was over before it could be said is passed over.
  if (ahead > 1500) return;
  if (kind === "work") {
    cues.beep("start");
    cues.say(set.verb);
    return;
  }
  if (index > 0) cues.beep("end");
  const words = isFirst ? `${exercise.name}. ${set.words}` : set.words;
  cues.say(`${phaseWords[kind]}. ${words}`);
}

function paint() {
  const { kind, set } = current();
  part("clock").textContent = clockText(timer.left);
  part("progress").value = timer.length > 0 ? timer.elapsed / timer.length : 1;
  const counts = kind === "work" && set.repetitions && set.secondsEach;
  part("repetition").textContent = counts
    ? `${Math.min(set.repetitions, 1 + Math.floor(timer.elapsed / 1000 / set.secondsEach))} of ${set.repetitions}`
    : "";
}

// Keys, network -------------------------------------------------------------------------

const keys = {
  " ": toggle,
  ArrowRight: () => advance(),
  ArrowLeft: back,
  "+": () => stretch(stretchSeconds),
  "-": () => stretch(-stretchSeconds),
};

function listen() {
  part("pause").addEventListener("click", toggle);
  part("forward").addEventListener("click", () => advance());
  part("skip").addEventListener("click", skipExercise);
  part("back").addEventListener("click", back);
  part("more").addEventListener("click", () => stretch(stretchSeconds));
  part("less").addEventListener("click", () => stretch(-stretchSeconds));
  part("leave").addEventListener("click", leave);
  document.addEventListener("keydown", (event) => {
    const act = keys[event.key];
    const isOnControl = event.target.closest("button, input, summary, a");
    if (!isPlaying || !act || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === " " && isOnControl) return;
    event.preventDefault();
    // A key that is held down would run through the session.
    if (!event.repeat) act();
  });
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "visible" && timer.isRunning && isPlaying) holdScreen();
    else if (document.visibilityState === "hidden") log.sendLast();
  });
  addEventListener("pagehide", () => log.sendLast());
  addEventListener("online", () => log.send());
  setInterval(tick, 1000);
  setInterval(() => log.isSent || log.send(), 15_000);
}

rememberChoice(part("beeps"), "hipwise.beeps", (isOn) => (cues.beepsOn = isOn));
rememberChoice(part("voice"), "hipwise.voice", (isOn) => {
  cues.wordsOn = isOn;
  if (!isOn) cues.hush();
});
log.onChange = (isSent) => {
  const isRefused = session !== null && log.isRefused(session);
  for (const note of page.querySelectorAll("[data-when]")) {
    note.hidden = note.dataset.when === "refused" ? !isRefused : isSent;
  }
  document.documentElement.dataset.sent = String(isSent);
};
document.documentElement.classList.add("with-script");
listen();
offer();
log.send();
keepForOffline(page.dataset).then((isKept) => {
  document.getElementById("player-kept").hidden = !isKept;
  document.documentElement.dataset.kept = String(isKept);
});
